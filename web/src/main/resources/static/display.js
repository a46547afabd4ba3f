// A screen that nobody operates. It looks again when the server says that something has changed, goes on by what it knows
// when the network is gone, and says since when.
(() => {
  "use strict";
  const SILENCE_MS = 25_000;
  const TRY_AGAIN_MS = 5_000;
  const LISTEN_AGAIN_MS = 30_000;
  const ANYWAY_MS = 5 * 60_000;
  const screen = () => document.getElementById("screen");
  const lost = document.getElementById("lost");
  const asking = document.getElementById("asking");
  const venue = document.body.dataset.changes;
  let ahead = 0; // the server's clock before ours
  let known = Number(screen().dataset.at); // when the server last told how things stand
  let heard = Date.now();
  let looked = 0;
  let looking = false;
  let again = false;
  let listened = 0;
  let stream = null;

  const now = () => Date.now() + ahead;
  const clock = (at) => new Intl.DateTimeFormat("fr", {
    timeZone: document.body.dataset.zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  }).format(at);

  // Each space carries what it will be, stretch by stretch: the one of this moment is shown.
  const turn = () => {
    for (const each of document.querySelectorAll(".turn")) {
      each.hidden = !(Number(each.dataset.from) <= now() && now() < Number(each.dataset.until));
    }
    for (const each of document.querySelectorAll("[data-clock]")) each.textContent = clock(now());
  };

  const isLost = (yes) => {
    if (lost.hidden !== yes) return;
    if (yes) lost.textContent = lost.dataset.words.replace("{time}", clock(known));
    lost.hidden = !yes;
    document.body.classList.toggle("lost", yes);
    LobbyPages.layOut();
  };

  // There are too many screens: this one is not told of changes, and looks for itself until it is let in.
  const isAsking = (yes) => {
    if (asking.hidden !== yes) return;
    asking.hidden = !yes;
    LobbyPages.layOut();
  };

  // Who walks through the page by keyboard stays where they are.
  const replace = (fresh) => {
    const at = document.activeElement;
    const link = at && screen().contains(at) && (at.id || at.getAttribute("href"));
    screen().replaceWith(document.adoptNode(fresh));
    turn();
    LobbyPages.layOut();
    if (link) [...screen().querySelectorAll("a, button")].find((one) => [one.id, one.getAttribute("href")].includes(link))?.focus();
  };

  const look = async () => {
    again = looking; // what is on its way may be older than what was just heard
    if (looking) return;
    looking = true;
    looked = Date.now();
    try {
      const answer = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(8_000) });
      if (!answer.ok) throw new Error(answer.statusText);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      replace(page.getElementById("screen"));
      known = Number(screen().dataset.at);
      ahead = known - Date.now();
      heard = Date.now();
      isLost(false);
      turn();
      listen();
      if (stream.readyState === EventSource.CLOSED) isAsking(true);
    } catch {
      isLost(true);
    } finally {
      looking = false;
      if (again) look();
    }
  };

  // A stream that broke comes back by itself; one that was refused, because there are too many, is asked for again later.
  function listen() {
    if (stream && stream.readyState !== EventSource.CLOSED) return;
    if (Date.now() - listened < LISTEN_AGAIN_MS) return;
    listened = Date.now();
    stream = new EventSource(venue);
    stream.addEventListener("open", () => isAsking(false));
    stream.addEventListener("beat", () => {
      heard = Date.now();
      if (lost.hidden) known = now();
      else look();
    });
    stream.addEventListener("changed", look);
    stream.addEventListener("error", look);
  }

  const watch = () => {
    turn();
    LobbyPages.tick();
    const silent = Date.now() - heard > SILENCE_MS;
    const since = Date.now() - looked;
    const doubtful = !lost.hidden || !navigator.onLine;
    if ((doubtful && since > TRY_AGAIN_MS) || (silent && since > SILENCE_MS) || since > ANYWAY_MS) look();
  };

  addEventListener("offline", look);
  addEventListener("online", look);
  if ("serviceWorker" in navigator && isSecureContext) {
    navigator.serviceWorker.register("/display-worker.js", { scope: location.pathname }).catch(() => {});
  }
  LobbyPages.layOut();
  setInterval(watch, 1_000);
  look();
})();
