"use strict";
// Sorting by click, the current section in the contents, a folded table of contents on small screens, details open in print.
(() => {
  const order = (a, b, numeric) => numeric ? Number(a) - Number(b) : a.localeCompare(b, undefined, { numeric: true });

  function sort(header) {
    const body = header.closest("table").tBodies[0];
    const column = header.cellIndex;
    const numeric = header.classList.contains("num");
    const was = header.getAttribute("aria-sort");
    const down = was ? was === "ascending" : numeric;
    for (const other of header.parentNode.cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", down ? "descending" : "ascending");
    const key = row => row.cells[column].dataset.key;
    const rows = [...body.rows].sort((a, b) => {
      if (key(a) === undefined || key(b) === undefined) return (key(a) === undefined) - (key(b) === undefined);
      return down ? order(key(b), key(a), numeric) : order(key(a), key(b), numeric);
    });
    body.append(...rows);
  }

  for (const header of document.querySelectorAll("th[data-sorts]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", () => sort(header));
    header.append(button);
  }

  const contents = document.querySelector(".toc");
  const wide = matchMedia("(min-width: 68rem)");
  const fold = () => { contents.open = wide.matches; };
  fold();
  wide.addEventListener("change", fold);
  contents.addEventListener("click", event => { if (event.target.closest("a") && !wide.matches) contents.open = false; });

  const links = new Map([...contents.querySelectorAll("a")].map(link => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map(id => document.getElementById(id));
  const current = () => {
    const passed = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3);
    const at = passed.length ? passed[passed.length - 1].id : null;
    for (const [id, link] of links) id === at ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
  };
  addEventListener("scroll", () => requestAnimationFrame(current), { passive: true });
  current();

  let folded = [];
  addEventListener("beforeprint", () => {
    document.documentElement.classList.add("printing");
    folded = [...document.querySelectorAll("main section > details:not([open])")];
    for (const details of folded) details.open = true;
    dispatchEvent(new Event("redraw"));
  });
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("printing");
    for (const details of folded) details.open = false;
    dispatchEvent(new Event("redraw"));
  });
})();
