// What somebody has in mind while dragging: what begins where, how it changes, and which two times it means.
const DAY = 86_400_000;
const shifted = (local, millis) => new Date(Date.parse(`${local.slice(0, 16)}Z`) + millis).toISOString().slice(0, 16);

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

/** What is planned in columns, as the two times that the server is asked about. */
export const periodOf = (grid, plan) => {
  const { times } = grid;
  if (plan.kind === "create") return grid.view === "day" ? [times[plan.start], times[plan.end]] : drawnWeek(plan);
  const { from, to } = plan.one.link.dataset;
  if (plan.kind === "end") return [from, plan.edge ? plan.edge.time : to];
  if (plan.kind === "start") return [plan.edge ? plan.edge.time : from, to];
  if (plan.start === plan.was) return [from, to];
  const later = Date.parse(times[plan.start]) - Date.parse(times[plan.was]);
  if (grid.view === "day") return [from, to].map((time) => new Date(Date.parse(time) + later).toISOString());
  return later === 0 ? [from, to] : [shifted(from, later), shifted(to, later)];
};

export const changes = (grid, plan) => {
  if (plan.kind === "create") return true;
  const { from, to } = plan.one.link.dataset;
  const [newFrom, newTo] = periodOf(grid, plan);
  return plan.row.space !== plan.one.row.space || from !== newFrom || to !== newTo;
};

export const labelOf = (grid, plan) => {
  const { times } = grid;
  if (grid.view === "week") {
    const [from, to] = periodOf(grid, plan);
    const [first, last] = [from, to].map((time) => grid.dayOf(time.slice(0, 10)));
    return `${first} ${from.slice(11, 16)} – ${first === last ? "" : `${last} `}${to.slice(11, 16)}`;
  }
  if (plan.kind !== "move") return periodOf(grid, plan).map((time) => time.slice(11, 16)).join(" – ");
  const later = Date.parse(times[plan.start]) - Date.parse(times[plan.was]);
  const { from, to } = plan.one.link.dataset;
  return [from, to].map((time) => shifted(time, later).slice(11)).join(" – ");
};

/** A plan that has not gone anywhere yet; {@code place} is where the hand took hold. */
export const begun = (grid, one, cell, kind, place) => {
  const plan = { kind, one, row: cell.row, start: cell.start, end: cell.end, grip: place };
  if (kind === "create") return { ...plan, anchor: cell };
  if (kind === "move") return { ...plan, was: cell.start };
  return { ...plan, ...grid.placesOf(one) };
};

const stretched = (grid, plan, wanted) => {
  const edges = grid.edges[plan.kind].filter(({ place }) => (plan.kind === "end" ? place > plan.start : place < plan.end));
  const far = ({ place }) => Math.abs(place - wanted);
  const edge = edges.reduce((best, one) => (!best || far(one) < far(best) ? one : best), null);
  return edge ? { ...plan, edge, [plan.kind]: edge.place } : plan;
};

const cellAt = (row, column) => row.cells.find((cell) => column < cell.end) || row.cells[row.cells.length - 1];

/** The plan that {@code first} becomes when the hand has come to that place of that row. */
export const towards = (grid, first, place, row) => {
  if (first.kind === "end" || first.kind === "start") return stretched(grid, first, first[first.kind] + place - first.grip);
  const at = Math.max(0, Math.min(grid.columns - 1, Math.floor(place)));
  if (first.kind === "create") {
    const over = cellAt(first.row, at);
    return { ...first, start: Math.min(first.anchor.start, over.start), end: Math.max(first.anchor.end, over.end) };
  }
  const length = first.end - first.start;
  const start = Math.max(0, Math.min(grid.columns - length, first.start + at - Math.floor(first.grip)));
  return { ...first, row, start, end: start + length };
};

/** One step on by an arrow key. */
export const moved = (grid, plan, [across, down]) => {
  if (plan.kind === "create") {
    const right = plan.start < plan.anchor.start ? plan.start + 1 : plan.end;
    const leftwards = plan.end > plan.anchor.end ? plan.end - 2 : plan.start - 1;
    return towards(grid, plan, across > 0 ? right : leftwards, plan.row);
  }
  if (plan.kind === "end") {
    const next = grid.edges.end.filter(({ place }) => place > plan.start && (place - plan.end) * across > 1e-9);
    const edge = across > 0 ? next[0] : next[next.length - 1];
    return edge && across ? { ...plan, edge, end: edge.place } : plan;
  }
  return towards(grid, { ...plan, grip: plan.start }, plan.start + across, grid.rows[plan.row.index + down] || plan.row);
};
