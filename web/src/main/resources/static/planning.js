// Arrow keys walk through the planning; without scripts every cell is still a link.
import { readGrid } from "./planning-grid.js";
import { startDrops } from "./planning-drops.js";

const start = () => {
  const grid = readGrid(document.querySelector("[data-grid]"));
  if (!grid || !grid.all.length) return null;
  let current = grid.all.find((one) => one.cell.td.classList.contains("free")) || grid.all[0];
  for (const one of grid.all) one.link.tabIndex = -1;
  current.link.tabIndex = 0;
  const enter = (next) => {
    current.link.tabIndex = -1;
    current = next;
    current.link.tabIndex = 0;
  };
  grid.table.addEventListener("focusin", (event) => {
    const next = grid.of(event.target);
    if (next) enter(next);
  });
  grid.table.addEventListener("pointerover", ({ target }) => {
    if (grid.of(target)) target.title = target.getAttribute("aria-label");
  });
  grid.table.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const here = grid.of(event.target);
    const next = here && grid.next(here, event.key);
    if (next === undefined || !here) return;
    event.preventDefault();
    if (next) next.link.focus();
  });
  grid.focus = (address) => {
    const found = grid.all.find((one) => one.link.getAttribute("href") === address);
    if (found) found.link.focus();
  };
  return grid;
};

const grid = start();
if (grid) startDrops(grid, start);
performance.mark("planning-ready");
