// Arrow keys walk through the planning; without this file every cell is still a link.
(() => {
  "use strict";
  const table = document.querySelector("[data-grid]");
  if (!table) return;
  const rows = [];
  for (const tr of table.tBodies[0].rows) {
    const cells = [];
    let column = 0;
    for (const cell of tr.cells) {
      if (cell.tagName === "TD") {
        const target = cell.querySelector("a");
        if (target) cells.push({ target, start: column, end: column + cell.colSpan });
        column += cell.colSpan;
      }
    }
    rows.push(cells);
  }
  const all = rows.flat();
  if (!all.length) return;
  const enter = (next) => {
    for (const cell of all) cell.target.tabIndex = -1;
    next.target.tabIndex = 0;
  };
  const go = (next) => {
    if (!next) return;
    enter(next);
    next.target.focus();
  };
  const nearest = (cells, column) =>
    cells.reduce((best, cell) => {
      const far = (c) => (column < c.start ? c.start - column : column >= c.end ? column - c.end + 1 : 0);
      return !best || far(cell) < far(best) ? cell : best;
    }, null);
  const vertical = (row, column, step) => {
    for (let next = row + step; next >= 0 && next < rows.length; next += step) {
      if (rows[next].length) return nearest(rows[next], column);
    }
    return null;
  };
  enter(all.find((cell) => cell.target.parentElement.classList.contains("free")) || all[0]);
  table.addEventListener("focusin", (event) => {
    const cell = all.find((each) => each.target === event.target);
    if (cell) enter(cell);
  });
  table.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows.findIndex((cells) => cells.some((cell) => cell.target === event.target));
    if (row < 0) return;
    const index = rows[row].findIndex((cell) => cell.target === event.target);
    const column = rows[row][index].start;
    const moves = {
      ArrowRight: () => rows[row][index + 1],
      ArrowLeft: () => rows[row][index - 1],
      ArrowDown: () => vertical(row, column, 1),
      ArrowUp: () => vertical(row, column, -1),
      Home: () => rows[row][0],
      End: () => rows[row][rows[row].length - 1],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    go(move());
  });
})();
