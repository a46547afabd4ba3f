// Draws each table that asks for it as bars, beside itself. Without this file the tables tell the same.
(() => {
  "use strict";
  if (typeof Chart === "undefined") return;
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  Chart.defaults.font.family = colour("--sans");
  Chart.defaults.font.size = 13;
  Chart.defaults.color = colour("--ink-soft");
  Chart.defaults.animation = false;

  const draw = (table) => {
    const rows = [...table.tBodies[0].rows];
    const lying = table.dataset.chart === "lying";
    const shares = { min: 0, suggestedMax: Number(table.dataset.most) || undefined, grid: { color: colour("--stone-2") },
      ticks: { callback: (value) => `${value} %` } };
    const names = { grid: { display: false }, ticks: { autoSkip: false } };
    const place = document.createElement("div");
    place.className = `chart ${lying ? "lying" : "standing"}`;
    place.setAttribute("aria-hidden", "true"); // the table beside it tells the same
    const canvas = document.createElement("canvas");
    place.append(canvas);
    if (lying) place.style.height = `${4 + 2.2 * rows.length}rem`;
    table.closest(".charted").prepend(place);
    new Chart(canvas, {
      type: "bar",
      data: {
        labels: rows.map((row) => row.cells[0].textContent.trim()),
        datasets: [{
          data: rows.map((row) => (row.dataset.value === undefined ? null : Number(row.dataset.value))),
          backgroundColor: colour("--lot"),
          borderRadius: 3,
          maxBarThickness: 34,
        }],
      },
      options: {
        indexAxis: lying ? "y" : "x",
        maintainAspectRatio: false,
        scales: lying ? { x: shares, y: names } : { x: names, y: shares },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: (item) => rows[item.dataIndex].cells[rows[item.dataIndex].cells.length - 1].textContent } },
        },
      },
    });
  };
  for (const table of document.querySelectorAll("table[data-chart]")) draw(table);
})();
