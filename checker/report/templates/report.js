"use strict";
(() => {
  const $ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const tabs = $("[role=tab]");
  const panels = $("[role=tabpanel]");

  const select = (tab, focus = true) => {
    tabs.forEach((t) => {
      const on = t === tab;
      t.setAttribute("aria-selected", on);
      t.tabIndex = on ? 0 : -1;
    });
    panels.forEach((p) => { p.hidden = p.id !== tab.getAttribute("aria-controls"); });
    if (focus) tab.focus();
  };
  tabs.forEach((tab, n) => {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) select(tabs[(n + step + tabs.length) % tabs.length]);
      else if (event.key === "Home") select(tabs[0]);
      else if (event.key === "End") select(tabs[tabs.length - 1]);
      else return;
      event.preventDefault();
    });
  });

  // A mark and what was found are lit together, on both sides.
  const light = (panel, ids) => {
    $(".lit", panel).forEach((e) => e.classList.remove("lit"));
    $("[data-f]", panel).forEach((e) => {
      if (e.dataset.f.split(" ").some((id) => ids.includes(id))) e.classList.add("lit");
    });
  };
  panels.forEach((panel) => {
    panel.addEventListener("pointerover", (event) => {
      const at = event.target.closest("[data-f]");
      if (at) light(panel, at.dataset.f.split(" "));
    });
    panel.addEventListener("focusin", (event) => {
      const at = event.target.closest("[data-f]");
      if (at) light(panel, at.dataset.f.split(" "));
    });
    panel.addEventListener("click", (event) => {
      const mark = event.target.closest("mark");
      if (mark) document.getElementById(mark.dataset.f.split(" ")[0])?.focus();
    });

    const boxes = $("input[data-severity]", panel);
    const rule = panel.querySelector("select");
    const search = panel.querySelector("input[type=search]");
    const clean = panel.querySelector("input[data-clean]");
    const shown = panel.querySelector(".shown");
    const filter = () => {
      const severities = boxes.filter((b) => b.checked).map((b) => b.dataset.severity);
      const words = (search?.value ?? "").toLocaleLowerCase();
      let count = 0;
      $(".pair", panel).forEach((pair) => {
        let any = false;
        $(".note", pair).forEach((note) => {
          const fits = severities.includes(note.dataset.severity) && (!rule?.value || rule.value === note.dataset.rule);
          note.hidden = !fits;
          any = any || fits;
          if (fits) count += 1;
        });
        const had = pair.querySelector(".note") !== null;
        const found = !words || pair.textContent.toLocaleLowerCase().includes(words);
        pair.hidden = !found || (had ? !any : !clean?.checked);
      });
      if (shown) shown.textContent = `${count} shown`;
    };
    [...boxes, rule, search, clean].forEach((e) => e?.addEventListener("input", filter));
    filter();
  });

  document.addEventListener("keydown", (event) => {
    if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, k: -1 }[event.key];
    if (!step) return;
    const panel = panels.find((p) => !p.hidden);
    if (!panel) return;
    const notes = $(".note", panel).filter((n) => !n.hidden && !n.closest("[hidden]"));
    const at = notes.indexOf(document.activeElement);
    const next = notes[at < 0 ? (step > 0 ? 0 : notes.length - 1) : Math.min(Math.max(at + step, 0), notes.length - 1)];
    if (next) { next.focus(); next.scrollIntoView({ block: "center" }); event.preventDefault(); }
  });

  const root = document.documentElement;
  document.getElementById("theme")?.addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
})();
