// Follows a mouse from its first step, or a finger that rests before it moves; a finger that moves at once scrolls.
const STEP = 6;
const REST = 400;
const SLOP = 10;

const scroll = (box, x, y) => {
  const rect = box.getBoundingClientRect();
  if (y > rect.bottom - 30) box.scrollTop += 20;
  if (y < rect.top + 90) box.scrollTop -= 20;
  if (x > rect.right - 20) box.scrollLeft += 12;
  if (x < rect.left + Math.min(200, rect.width / 3) + 20) box.scrollLeft -= 12;
};

const swallowClick = () => {
  const swallow = (event) => { event.preventDefault(); event.stopPropagation(); };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 50);
};

export const follow = ({ pointerId, pointerType, clientX, clientY }, box, hand) => {
  const touch = pointerType === "touch";
  const stop = new AbortController();
  const listen = (type, handle) => window.addEventListener(type, handle, { signal: stop.signal, capture: true, passive: false });
  const mine = (handle) => (event) => { if (event.pointerId === pointerId) handle(event); };
  let going = false;
  const begin = () => { going = true; hand.begin(); };
  const rest = touch && setTimeout(() => {
    begin();
    if (navigator.vibrate) navigator.vibrate(15);
  }, REST);
  const end = () => { clearTimeout(rest); stop.abort(); };
  const far = (event) => Math.hypot(event.clientX - clientX, event.clientY - clientY);

  listen("pointermove", mine((event) => {
    if (!going && touch && far(event) > SLOP) end();
    if (!going && !touch && far(event) >= STEP) begin();
    if (!going) return;
    event.preventDefault();
    scroll(box, event.clientX, event.clientY);
    hand.over(event.clientX, event.clientY);
  }));
  listen("pointerup", mine(() => {
    end();
    if (!going) return;
    swallowClick();
    hand.end();
  }));
  listen("pointercancel", mine(() => { end(); hand.leave(going); }));
  listen("keydown", (event) => { if (event.key === "Escape") { end(); hand.leave(true); } });
  // the browser neither scrolls nor shows its menu for a finger that has rested
  listen("touchmove", (event) => { if (going) event.preventDefault(); });
  listen("touchend", (event) => { if (going) event.preventDefault(); });
  listen("contextmenu", (event) => { if (touch) event.preventDefault(); });
};
