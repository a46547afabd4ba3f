// The planning's table as rows of cells that know their columns, and the way from one link to the next.
const columnsOf = (tr) => {
  const cells = [];
  let column = 0;
  for (const td of tr.cells) {
    if (td.tagName !== "TD") continue;
    cells.push({ td, start: column, end: column + td.colSpan });
    column += td.colSpan;
  }
  return cells;
};

const nearest = (links, column) =>
  links.reduce((best, one) => {
    const far = ({ cell }) => (column < cell.start ? cell.start - column : column >= cell.end ? column - cell.end + 1 : 0);
    return !best || far(one) < far(best) ? one : best;
  }, null);

const local = (time) => Date.parse(`${time.slice(0, 16)}Z`);

// Where a booking can begin and end: at each column's edge in a day, at each step within the half days of a week.
const edgesOf = (table, times) => {
  if (table.dataset.view === "day") {
    return {
      start: times.slice(0, -1).map((time, place) => ({ time, place })),
      end: times.slice(1).map((time, column) => ({ time, place: column + 1 })),
    };
  }
  const edges = { start: [], end: [] };
  const step = Number(table.dataset.step) * 60_000;
  (table.dataset.halves || "").split(" ").forEach((half, column) => {
    const [from, to] = half.split("/");
    if (!to) return;
    for (let at = local(from); at <= local(to); at += step) {
      const edge = {
        time: new Date(at).toISOString().slice(0, 16),
        place: column + (at - local(from)) / (local(to) - local(from)),
      };
      if (at < local(to)) edges.start.push(edge);
      if (at > local(from)) edges.end.push(edge);
    }
  });
  return edges;
};

export const readGrid = (table) => {
  if (!table) return null;
  const known = new Map();
  const cellOf = new Map();
  const rows = [];
  for (const tr of table.tBodies[0].rows) {
    const row = { index: rows.length, tr, space: tr.dataset.space, name: tr.cells[0].firstElementChild.textContent, links: [] };
    row.cells = columnsOf(tr);
    for (const cell of row.cells) {
      cell.row = row;
      cellOf.set(cell.td, cell);
      for (const link of cell.td.querySelectorAll("a")) {
        const one = { link, cell, row, place: row.links.length };
        row.links.push(one);
        known.set(link, one);
      }
    }
    rows.push(row);
  }
  const vertical = (one, step) => {
    for (let next = one.row.index + step; rows[next]; next += step) {
      if (rows[next].links.length) return nearest(rows[next].links, one.cell.start);
    }
    return null;
  };
  const times = table.dataset.times ? table.dataset.times.split(" ") : [];
  const headings = new Map();
  if (table.dataset.view === "week") {
    // a heading stands over both halves of its day
    const [, ...days] = table.tHead.rows[0].cells;
    days.forEach((th, day) => headings.set(times[2 * day], th.textContent.trim()));
  }
  const edges = edgesOf(table, times);
  const nearestTo = (list, time, otherwise) => {
    const far = (edge) => Math.abs(local(edge.time) - local(time));
    return list.reduce((best, edge) => (!best || far(edge) < far(best) ? edge : best), null)?.place ?? otherwise;
  };
  return {
    table,
    rows,
    edges,
    columns: rows.length ? rows[0].cells[rows[0].cells.length - 1].end : 0,
    dayOf: (date) => headings.get(date) || date,
    /** Between which places a booking stands, in parts of columns. */
    placesOf: ({ link, cell }) => (table.dataset.view === "day" ? { start: cell.start, end: cell.end } : {
      start: nearestTo(edges.start, link.dataset.from, cell.start),
      end: nearestTo(edges.end, link.dataset.to, cell.end),
    }),
    all: [...known.values()],
    view: table.dataset.view,
    times,
    of: (link) => known.get(link),
    cell: (td) => cellOf.get(td),
    /** Where a key leads: a link, null when there is none, undefined when the key means nothing here. */
    next: (one, key) => {
      const { links } = one.row;
      switch (key) {
        case "ArrowRight": return links[one.place + 1] || null;
        case "ArrowLeft": return links[one.place - 1] || null;
        case "ArrowDown": return vertical(one, 1);
        case "ArrowUp": return vertical(one, -1);
        case "Home": return links[0];
        case "End": return links[links.length - 1];
        default: return undefined;
      }
    },
  };
};
