// A lobby with more spaces than a screen can hold shows them page after page, by itself, so that nothing has to be scrolled.
// Whoever touches the screen or a key gets a minute in which the pages stand still.
const LobbyPages = (() => {
  "use strict";
  const MOST = 15;
  const LARGE = 7; // so many rows have letters of full size
  const TURN_MS = 12_000;
  const STILL_MS = 60_000;
  const narrow = matchMedia("(max-width: 40rem)"); // a telephone, on which one scrolls
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let page = 0;
  let pages = 1;
  let turned = Date.now();
  let touched = -STILL_MS;

  const list = () => document.querySelector("#screen .spaces");
  const overflows = () => document.documentElement.scrollHeight > innerHeight;

  const show = (rows, wanted) => {
    const size = Math.ceil(rows.length / pages);
    rows.forEach((row, at) => { row.hidden = Math.floor(at / size) !== wanted; });
  };

  const fits = (rows) => {
    list().classList.toggle("many", Math.ceil(rows.length / pages) > LARGE);
    document.querySelector(".pages").hidden = pages === 1;
    for (let one = 0; one < pages; one++) {
      show(rows, one);
      if (overflows()) return false;
    }
    return true;
  };

  // As few pages as can be, on each of which everything is seen.
  const layOut = () => {
    if (!list()) return;
    const rows = [...list().children];
    pages = narrow.matches ? 1 : Math.max(1, Math.ceil(rows.length / MOST));
    while (!fits(rows) && !narrow.matches && pages < rows.length) pages++;
    page = Math.min(page, pages - 1);
    show(rows, page);
    const now = document.getElementById("page-now");
    now.textContent = now.dataset.words.replace("{page}", page + 1).replace("{pages}", pages);
  };

  const turn = (by) => {
    if (!list() || pages === 1) return;
    page = (page + by + pages) % pages;
    turned = Date.now();
    layOut();
    if (!calm.matches) list().animate([{ opacity: 0 }, { opacity: 1 }], 400);
  };

  const tick = () => {
    if (Date.now() - turned >= TURN_MS && Date.now() - touched >= STILL_MS) turn(1);
  };

  addEventListener("keydown", (event) => {
    touched = Date.now();
    if (event.key === "ArrowRight") turn(1);
    if (event.key === "ArrowLeft") turn(-1);
  });
  addEventListener("pointerdown", () => { touched = Date.now(); });
  addEventListener("click", (event) => {
    if (event.target.id === "page-back") turn(-1);
    if (event.target.id === "page-on") turn(1);
  });
  addEventListener("resize", layOut);
  return { layOut, tick };
})();
