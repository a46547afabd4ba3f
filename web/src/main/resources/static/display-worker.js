// Keeps the last page of a screen and what it is made of, so that a screen that is switched on without a network shows
// what it last knew. What the page itself asks for always goes to the network: only so does it notice that there is none.
"use strict";
const KEPT = "marot-display";
const MADE_OF = ["/display.css", "/display.js", "/display-pages.js", "/favicon.svg"];

const keep = async (request, answer) => {
  if (answer.ok && !answer.redirected) await (await caches.open(KEPT)).put(request.url, answer.clone());
  return answer;
};

const begin = async () => {
  await clients.claim();
  const kept = await caches.open(KEPT);
  for (const screen of await clients.matchAll()) await kept.add(screen.url);
};

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(MADE_OF)));
});
addEventListener("activate", (event) => event.waitUntil(begin()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = new URL(request.url).pathname;
  const fresh = () => fetch(request).then((answer) => keep(request, answer));
  if (request.mode === "navigate" || MADE_OF.includes(path)) {
    event.respondWith(fresh().catch(async (gone) => (await caches.match(request.url)) || Promise.reject(gone)));
  } else if (request.destination === "" && !path.endsWith("/changes")) {
    event.respondWith(fresh());
  }
});
