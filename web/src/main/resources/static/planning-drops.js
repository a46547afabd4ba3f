// Drawing over free cells, moving and stretching bookings, by mouse, finger and keyboard. The server decides about every drop.
import { ask, refresh, say, words } from "./planning-answers.js";
import { begun, changes, labelOf, moved, periodOf, towards } from "./planning-plans.js";
import { follow } from "./planning-hands.js";

const EDGE = 9;
const FINGER = 16;

const left = (row, place) => {
  const cell = row.cells.find((one) => place < one.end) || row.cells[row.cells.length - 1];
  return cell.td.offsetLeft + ((place - cell.start) * cell.td.offsetWidth) / (cell.end - cell.start);
};

export const startDrops = (grid, restart) => {
  const { table } = grid;
  const box = table.parentElement;
  const ghost = document.createElement("div");
  ghost.className = "ghost";
  ghost.setAttribute("aria-hidden", "true");
  const label = document.createElement("span");
  ghost.append(label);
  let plan = null;

  const draw = (next) => {
    plan = next;
    const from = left(plan.row, plan.start);
    ghost.style.left = `${table.offsetLeft + from}px`;
    ghost.style.width = `${left(plan.row, plan.end) - from}px`;
    ghost.style.top = `${table.offsetTop + plan.row.tr.offsetTop}px`;
    ghost.style.height = `${plan.row.tr.offsetHeight}px`;
    label.textContent = labelOf(grid, plan);
    box.append(ghost);
    table.classList.add("planned");
  };
  const tell = () => say(`${plan.kind === "create" ? words().choose : words().place} : ${plan.row.name}, ${labelOf(grid, plan)}`);
  const leave = (spoken) => {
    if (plan && spoken) say(words().left);
    plan = null;
    ghost.remove();
    table.classList.remove("planned");
  };

  const drop = async () => {
    if (!changes(grid, plan)) {
      leave(true);
      return;
    }
    const { one, row, kind } = plan;
    const [from, to] = periodOf(grid, plan);
    table.setAttribute("aria-busy", "true");
    const answer = await ask(kind === "create" ? "create" : "move", one.link, { space: row.space, from, to });
    table.removeAttribute("aria-busy");
    leave(false);
    if (answer.done) {
      await refresh();
      const next = restart();
      if (next) {
        startDrops(next, restart);
        next.focus(one.link.getAttribute("href"));
      }
    }
  };

  const isFree = (cell) => ["free", "count", "some"].some((state) => cell.td.classList.contains(state));
  const placeAt = (cell, x) => {
    const rect = cell.td.getBoundingClientRect();
    const place = cell.start + ((x - rect.left) / rect.width) * (cell.end - cell.start);
    return Math.max(cell.start, Math.min(cell.end - 1e-6, place));
  };
  const kindOf = (link, event) => {
    if (!link.classList.contains("bar")) return "create";
    const rect = link.getBoundingClientRect();
    const edge = Math.min(event.pointerType === "touch" ? FINGER : EDGE, rect.width / 3);
    return rect.right - event.clientX < edge ? "end" : event.clientX - rect.left < edge ? "start" : "move";
  };

  table.addEventListener("dragstart", (event) => event.preventDefault());
  table.addEventListener("pointerdown", (event) => {
    const td = event.target.closest("td");
    const cell = td && grid.cell(td);
    if (!cell || event.button !== 0 || !event.isPrimary || table.hasAttribute("aria-busy")) return;
    const link = event.target.closest("a") || td.querySelector("a");
    const one = link && grid.of(link);
    if (!one || link.classList.contains("event") || (!link.classList.contains("bar") && !isFree(cell))) return;
    const first = begun(grid, one, cell, kindOf(link, event), placeAt(cell, event.clientX));
    follow(event, box, {
      begin: () => draw(first),
      over: (x, y) => {
        const over = document.elementsFromPoint(x, y).find((each) => each.tagName === "TD");
        const there = over && grid.cell(over);
        draw(there ? towards(grid, first, placeAt(there, x), there.row) : plan || first);
      },
      end: drop,
      leave,
    });
  });

  const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  table.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const one = grid.of(event.target);
    const step = steps[event.key];
    const bar = one && one.link.matches(".bar:not(.event)");
    let next = null;
    if (plan && event.key === "Escape") leave(true);
    else if (plan && event.key === "Enter") drop();
    else if (plan && step) next = moved(grid, plan, step);
    else if (!plan && bar && event.key.toLowerCase() === "m") next = begun(grid, one, one.cell, "move", one.cell.start);
    else if (!plan && one && step && event.shiftKey && step[0]) {
      const kind = bar ? "end" : isFree(one.cell) && "create";
      if (!kind) return;
      next = moved(grid, begun(grid, one, one.cell, kind, one.cell.start), step);
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (next) {
      draw(next);
      tell();
    }
  }, true);
  table.addEventListener("focusout", () => { if (plan && !table.hasAttribute("aria-busy") && !table.matches(":active")) leave(false); });
};
