"use strict";
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const by = (id) => document.getElementById(id);
  const table = by("index");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  const buttons = all(".filter");
  const [language, day, search, status] = ["language", "day", "search", "status"].map(by);
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = rows.map((row) => plain(row.cells[0].textContent));
  const versions = rows.map((row) => new Map(row.dataset.versions.split(" ").filter(Boolean).map((v) => v.split(":"))));

  /** The verdict that counts: of the chosen language, else of the article; none where it lacks the language. */
  const verdict = (n) => (language.value ? versions[n].get(language.value) : rows[n].dataset.verdict);

  const filter = () => {
    const wanted = new Set(buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.verdict));
    const words = plain(search.value.trim());
    const counts = {};
    let shown = 0;
    rows.forEach((row, n) => {
      const mine = verdict(n);
      const there = mine !== undefined && (!day.value || row.dataset.day === day.value) && texts[n].includes(words);
      if (there) counts[mine] = (counts[mine] ?? 0) + 1;
      row.hidden = !there || !wanted.has(mine);
      shown += !row.hidden;
    });
    buttons.forEach((button) => {
      const count = counts[button.dataset.verdict] ?? 0;
      button.querySelector(".count").textContent = count;
      button.classList.toggle("none", !count);
    });
    status.textContent = shown === rows.length ? `${shown} article${shown === 1 ? "" : "s"}` : `${shown} of ${rows.length} articles`;
  };

  const collator = new Intl.Collator(undefined, { numeric: true });
  const value = (row, n) => row.cells[n].dataset.value ?? row.cells[n].textContent;
  const orders = {
    text: (a, b) => collator.compare(a, b),
    number: (a, b) => a - b,
    verdict: (a, b) => a - b,
    // Most of the worst first.
    findings: (a, b) => {
      const [x, y] = [a, b].map((text) => text.split(" ").map(Number));
      const at = x.findIndex((count, i) => count !== y[i]);
      return at < 0 ? 0 : y[at] - x[at];
    },
  };

  const heads = all("thead th", table);
  heads.forEach((head, n) => head.querySelector(".sort")?.addEventListener("click", (event) => {
    const up = head.getAttribute("aria-sort") !== "ascending";
    const order = orders[event.currentTarget.dataset.kind];
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    // What is equal stays in the order of the page, the worst first.
    const sorted = rows.map((row) => [row, value(row, n)]).sort(([, a], [, b]) => (up ? order(a, b) : order(b, a)));
    body.append(...sorted.map(([row]) => row));
  }));

  buttons.forEach((button) => button.addEventListener("click", () => {
    button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
    filter();
  }));
  [language, day].forEach((select) => select.addEventListener("change", filter));
  search.addEventListener("input", filter);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target === search) {
      search.value = "";
      filter();
      search.blur();
    } else if (event.key === "/" && !event.target.matches("input, select")) {
      search.focus();
      event.preventDefault();
    }
  });
  filter();
})();
