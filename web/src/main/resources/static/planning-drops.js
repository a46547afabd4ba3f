// Drawing over free cells, moving and stretching bookings, by mouse and by keyboard. The server decides about every drop.
import { ask, refresh, say, words } from "./planning-answers.js";

const DAY = 86_400_000;
const EDGE = 9;
const shifted = (local, millis) => new Date(Date.parse(`${local.slice(0, 16)}Z`) + millis).toISOString().slice(0, 16);

// What is planned in columns, as the two times that the server is asked about.
const periodOf = (grid, plan) => {
  const { times } = grid;
  if (plan.kind === "create") return grid.view === "day" ? [times[plan.start], times[plan.end]] : drawnWeek(plan);
  const { from, to } = plan.one.link.dataset;
  if (plan.kind === "end") return [from, times[plan.end]];
  if (plan.kind === "start") return [times[plan.start], to];
  if (plan.start === plan.was) return [from, to];
  if (grid.view === "day") {
    const later = Date.parse(times[plan.start]) - Date.parse(times[plan.was]);
    return [from, to].map((time) => new Date(Date.parse(time) + later).toISOString());
  }
  const days = Date.parse(times[plan.start]) - Date.parse(times[plan.was]);
  return days === 0 ? [from, to] : [shifted(from, days), shifted(to, days)];
};

// Half days have the times of their own links.
const drawnWeek = (plan) => {
  const end = (column, name) => {
    const link = plan.row.cells[column].td.querySelector("a:not(.bar)");
    const asked = new URLSearchParams(link ? link.search : "");
    const time = asked.get(name) || "";
    if (time.includes("T")) return time;
    return time === "24:00" ? shifted(`${asked.get("date")}T00:00`, DAY) : `${asked.get("date")}T${time}`;
  };
  return [end(plan.start, "from"), end(plan.end - 1, "to")];
};

const labelOf = (grid, plan) => {
  const { times } = grid;
  if (grid.view === "week") {
    const [from, to] = periodOf(grid, plan);
    return `${from.slice(0, 16).replace("T", " ")} – ${to.slice(11, 16)}`;
  }
  if (plan.kind !== "move") return periodOf(grid, plan).map((time) => time.slice(11, 16)).join(" – ");
  const later = Date.parse(times[plan.start]) - Date.parse(times[plan.was]);
  const { from, to } = plan.one.link.dataset;
  return [from, to].map((time) => shifted(time, later).slice(11)).join(" – ");
};

const left = (row, column) => {
  const cell = row.cells.find((one) => column < one.end) || row.cells[row.cells.length - 1];
  return cell.td.offsetLeft + ((column - cell.start) * cell.td.offsetWidth) / (cell.end - cell.start);
};

export const startDrops = (grid, restart) => {
  const { table } = grid;
  const box = table.parentElement;
  const columns = grid.rows[0].cells[grid.rows[0].cells.length - 1].end;
  const ghost = document.createElement("div");
  ghost.className = "ghost";
  ghost.setAttribute("aria-hidden", "true");
  let plan = null;

  const draw = (next) => {
    plan = next;
    const from = left(plan.row, plan.start);
    ghost.style.left = `${table.offsetLeft + from}px`;
    ghost.style.width = `${left(plan.row, plan.end) - from}px`;
    ghost.style.top = `${table.offsetTop + plan.row.tr.offsetTop}px`;
    ghost.style.height = `${plan.row.tr.offsetHeight}px`;
    ghost.textContent = labelOf(grid, plan);
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
  const begun = (one, cell, kind, column) => {
    if (kind === "create") return { kind, one, row: cell.row, anchor: cell, start: cell.start, end: cell.end };
    return { kind, one, row: cell.row, was: cell.start, start: cell.start, end: cell.end, grip: column - cell.start };
  };
  // The same plan with its moving end, or all of it, at another column.
  const towards = (old, column, row) => {
    const at = Math.max(0, Math.min(columns - 1, column));
    if (old.kind === "create") {
      const over = old.row.cells.find((cell) => at < cell.end);
      return { ...old, start: Math.min(old.anchor.start, over.start), end: Math.max(old.anchor.end, over.end) };
    }
    if (old.kind === "end") return { ...old, end: Math.max(old.start + 1, at + 1) };
    if (old.kind === "start") return { ...old, start: Math.min(old.end - 1, at) };
    const length = old.end - old.start;
    const start = Math.max(0, Math.min(columns - length, at - old.grip));
    return { ...old, row, start, end: start + length };
  };

  table.addEventListener("dragstart", (event) => event.preventDefault());
  table.addEventListener("pointerdown", (event) => {
    const td = event.target.closest("td");
    const cell = td && grid.cell(td);
    if (!cell || event.button !== 0 || event.pointerType === "touch") return;
    const link = event.target.closest("a") || td.querySelector("a");
    const one = link && grid.of(link);
    if (!one || (!link.classList.contains("bar") && !isFree(cell))) return;
    const rect = link.getBoundingClientRect();
    const edge = grid.view === "day" && rect.width > 3 * EDGE;
    const kind = !link.classList.contains("bar") ? "create"
      : edge && rect.right - event.clientX < EDGE ? "end" : edge && event.clientX - rect.left < EDGE ? "start" : "move";
    follow(begun(one, cell, kind, columnAt(cell, event.clientX)), event);
  });
  const columnAt = (cell, x) => {
    const rect = cell.td.getBoundingClientRect();
    const wide = rect.width / (cell.end - cell.start);
    return Math.max(cell.start, Math.min(cell.end - 1, cell.start + Math.floor((x - rect.left) / wide)));
  };
  const follow = (first, { clientX, clientY }) => {
    const stop = new AbortController();
    const listen = (type, handle) => window.addEventListener(type, handle, { signal: stop.signal, capture: true });
    listen("pointermove", (event) => {
      if (!plan && Math.hypot(event.clientX - clientX, event.clientY - clientY) < 6) return;
      event.preventDefault();
      const rect = box.getBoundingClientRect();
      if (event.clientY > rect.bottom - 30) box.scrollTop += 20;
      if (event.clientY < rect.top + 90) box.scrollTop -= 20;
      const td = document.elementsFromPoint(event.clientX, event.clientY).find((each) => each.tagName === "TD");
      const cell = td && grid.cell(td);
      draw(cell ? towards(plan || first, columnAt(cell, event.clientX), cell.row) : plan || first);
    });
    listen("pointerup", () => {
      stop.abort();
      if (!plan) return;
      const swallow = (event) => { event.preventDefault(); event.stopPropagation(); };
      window.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
      drop();
    });
    listen("pointercancel", () => { stop.abort(); leave(false); });
    listen("keydown", (event) => { if (event.key === "Escape") { stop.abort(); leave(true); } });
  };

  const steps = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const moved = (old, [across, down]) => {
    if (old.kind === "create") {
      const right = old.start < old.anchor.start ? old.start + 1 : old.end;
      const leftwards = old.end > old.anchor.end ? old.end - 2 : old.start - 1;
      return towards(old, across > 0 ? right : leftwards, old.row);
    }
    if (old.kind === "end") return towards(old, old.end - 1 + across, old.row);
    return towards(old, old.start + old.grip + across, grid.rows[old.row.index + down] || old.row);
  };
  table.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const one = grid.of(event.target);
    const step = steps[event.key];
    const bar = one && one.link.classList.contains("bar");
    let next = null;
    if (plan && event.key === "Escape") leave(true);
    else if (plan && event.key === "Enter") drop();
    else if (plan && step) next = moved(plan, step);
    else if (!plan && bar && event.key.toLowerCase() === "m") next = begun(one, one.cell, "move", one.cell.start);
    else if (!plan && one && step && event.shiftKey && step[0]) {
      const kind = bar ? grid.view === "day" && "end" : isFree(one.cell) && "create";
      if (!kind) return;
      next = moved(begun(one, one.cell, kind, one.cell.start), step);
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
