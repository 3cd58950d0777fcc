"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const by = (id) => document.getElementById(id);
  const page = document.documentElement;
  page.classList.add("js");

  // A page may lie where nothing can be stored: then the choice lasts as long as the page.
  const kept = { get: () => { try { return localStorage.getItem("checker-theme"); } catch { return null; } },
    set: (value) => { try { localStorage.setItem("checker-theme", value); } catch { /* nothing to do */ } } };
  if (["dark", "light"].includes(kept.get())) page.dataset.theme = kept.get();
  by("theme")?.addEventListener("click", () => {
    const dark = page.dataset.theme ? page.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    page.dataset.theme = dark ? "light" : "dark";
    kept.set(page.dataset.theme);
  });

  const tabs = all("[role=tab]");
  if (!tabs.length) return;
  const panels = all("[role=tabpanel]");
  const filters = all(".filter");
  const [rule, search, only, status] = ["rule", "search", "only", "status"].map(by);
  const severities = filters.map((f) => f.dataset.severity);
  let panel = panels[0];
  let active = null;

  const shown = () => all(".note", panel).filter((n) => !n.hidden && !n.closest("[hidden]"));
  const ids = (element) => element.dataset.f.split(" ");

  // Marks of both sides and what was found there are lit together.
  const light = (wanted) => all("[data-f]", panel).forEach((e) => e.classList.toggle("lit", ids(e).some((id) => wanted.includes(id))));

  const tell = () => {
    const notes = shown();
    const total = all(".note", panel).length;
    const at = notes.indexOf(active);
    status.textContent = at >= 0 ? `${at + 1} of ${notes.length}` : notes.length === total ? `${total} finding${total === 1 ? "" : "s"}` : `${notes.length} of ${total} findings`;
  };

  const activate = (note, focus = true) => {
    active = note;
    light(note ? [note.id] : []);
    tell();
    if (!note) return;
    try { history.replaceState(null, "", `#${note.id}`); } catch { /* some viewers forbid it */ }
    if (!focus) return;
    note.focus({ preventScroll: true });
    const row = note.closest(".row");
    const small = row.getBoundingClientRect().height < innerHeight * 0.6;
    (small ? row : note).scrollIntoView({ block: "center" });
  };

  const walk = (step) => {
    const notes = shown();
    if (!notes.length) return;
    let at = notes.indexOf(active);
    if (at < 0) { // from where the reader is
      at = step > 0 ? notes.findIndex((n) => n.getBoundingClientRect().top > 0) : notes.findLastIndex((n) => n.getBoundingClientRect().bottom < innerHeight);
      at = at < 0 ? (step > 0 ? 0 : notes.length - 1) : at;
    } else at = (at + step + notes.length) % notes.length;
    activate(notes[at]);
  };

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  const highlight = (words) => {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete("search");
    if (!words) return;
    const ranges = [];
    all(".row:not([hidden]) :is(.text, .message, .words, .chip)", panel).forEach((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) continue;
        for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + words.length)) {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + words.length);
          ranges.push(range);
        }
      }
    });
    CSS.highlights.set("search", new Highlight(...ranges));
  };

  const filter = () => {
    const wanted = new Set(filters.filter((f) => f.getAttribute("aria-pressed") === "true").map((f) => f.dataset.severity));
    const words = search.value.trim().toLowerCase();
    const folded = plain(words);
    let any = false;
    all(".row", panel).forEach((row) => {
      let noted = false;
      all(".note", row).forEach((note) => {
        note.hidden = !wanted.has(note.dataset.severity) || (rule.value !== "" && rule.value !== note.dataset.rule);
        noted ||= !note.hidden;
      });
      row.classList.toggle("quiet", !noted);
      const text = row.dataset.plain ??= plain(all(".text, .message, .words, .chip, summary", row).map((e) => e.textContent).join("\n"));
      row.hidden = (only.checked && !noted) || !text.includes(folded);
      any ||= !row.hidden;
    });
    const hidden = new Set(all(".note", panel).filter((n) => n.hidden).map((n) => n.id));
    all(".mark", panel).forEach((mark) => {
      const off = ids(mark).every((id) => hidden.has(id));
      mark.classList.toggle("off", off);
      mark.tabIndex = off ? -1 : 0;
    });
    panel.querySelector(".empty").hidden = any || !panel.querySelector(".row");
    if (active && !shown().includes(active)) activate(null);
    highlight(words);
    tell();
  };

  const select = (tab, focus = true) => {
    tabs.forEach((t) => {
      t.setAttribute("aria-selected", String(t === tab));
      t.tabIndex = t === tab ? 0 : -1;
    });
    panel = by(tab.getAttribute("aria-controls"));
    panels.forEach((p) => { p.hidden = p !== panel; });
    filters.forEach((f) => {
      const count = tab.dataset[f.dataset.severity];
      f.querySelector(".count").textContent = count;
      f.classList.toggle("none", count === "0");
    });
    active = null;
    light([]);
    filter();
    if (focus) tab.focus();
    tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const reset = () => {
    filters.forEach((f) => f.setAttribute("aria-pressed", "true"));
    rule.value = search.value = "";
    only.checked = false;
    filter();
  };

  /** Shows what an address such as #v0f3 (a finding), #v0s2 (a sentence) or #v0 (a version) names. */
  const open = (hash) => {
    const target = hash ? by(hash.slice(1)) : null;
    const home = target?.closest("[role=tabpanel]");
    if (!home) return false;
    if (home !== panel || home.hidden) select(by(`tab-${home.id}`), false);
    if (target.closest("[hidden]")) reset();
    if (target.matches(".note")) activate(target);
    else if (target !== home) target.scrollIntoView({ block: "center" });
    return true;
  };

  tabs.forEach((tab, n) => {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: n + 1, ArrowLeft: n - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      select(tabs[(to + tabs.length) % tabs.length]);
    });
  });
  panels.forEach((p) => {
    p.removeAttribute("aria-labelledby");
    p.setAttribute("aria-labelledby", `tab-${p.id}`);
    const over = (event) => {
      const at = event.target.closest("[data-f]");
      light(at ? ids(at) : active ? [active.id] : []);
    };
    p.addEventListener("pointerover", over);
    p.addEventListener("pointerleave", over);
    p.addEventListener("focusin", (event) => {
      const at = event.target.closest("[data-f]");
      if (at?.matches(".note")) activate(at, false);
      else if (at) light(ids(at));
    });
    p.addEventListener("click", (event) => {
      const mark = event.target.closest(".mark");
      if (!mark) return;
      event.preventDefault();
      // Where findings overlap, clicking again goes to the next of them.
      const there = ids(mark).map(by).filter((n) => !n.hidden);
      activate(there[(there.indexOf(active) + 1) % there.length] ?? null);
    });
    p.querySelector(".reset").addEventListener("click", reset);
  });
  filters.forEach((f) => f.addEventListener("click", () => {
    f.setAttribute("aria-pressed", String(f.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  rule.addEventListener("change", filter);
  only.addEventListener("change", filter);
  search.addEventListener("input", filter);
  by("next").addEventListener("click", () => walk(1));
  by("previous").addEventListener("click", () => walk(-1));
  by("print").addEventListener("click", () => print());
  by("keys").addEventListener("click", () => by("help").showModal());
  by("close").addEventListener("click", () => by("help").close());
  addEventListener("hashchange", () => open(location.hash));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || by("help").open) return;
    if (event.key === "Escape") {
      if (event.target === search) { search.value = ""; filter(); search.blur(); } else { document.activeElement?.blur(); activate(null); }
      return;
    }
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    const number = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (event.key === "j") walk(1);
    else if (event.key === "k") walk(-1);
    else if (event.key === "/") search.focus();
    else if (event.key === "f") { only.checked = !only.checked; filter(); }
    else if (event.key === "?") by("help").showModal();
    else if (number >= 0 && tabs[number]) select(tabs[number]);
    else return;
    event.preventDefault();
  });

  select(tabs.find((t) => t.getAttribute("aria-selected") === "true") ?? tabs[0], false);
  open(location.hash);
})();
