// Asks the server about a drop, and tells what it says.
const box = (id) => document.getElementById(id);
export const words = () => box("planning-words").dataset;
export const say = (text) => { box("planning-said").textContent = text; };

const newCommand = () => {
  // randomUUID is only there over TLS
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const line = (text) => {
  const p = document.createElement("p");
  p.textContent = text;
  return p;
};

const showRefusal = (answer) => {
  const notice = box("planning-refused");
  notice.replaceChildren(line(`${words().refused} ${answer.message}`));
  if (answer.nearest.length) {
    const list = document.createElement("ul");
    for (const near of answer.nearest) {
      const link = document.createElement("a");
      link.href = near.address;
      link.textContent = near.label;
      const item = document.createElement("li");
      item.append(link);
      list.append(item);
    }
    notice.append(list);
  }
  notice.hidden = false;
  say(`${words().refused} ${answer.message}`);
};

/** The reason that staff owe; null when they would rather not. */
const askReason = () => new Promise((resolve) => {
  const dialog = box("planning-reason");
  const form = dialog.querySelector("form");
  form.reset();
  const end = (reason) => {
    form.onsubmit = null;
    dialog.onclose = null;
    dialog.close();
    resolve(reason);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    end(new FormData(form).get("reason"));
  };
  form.querySelector("[data-leave]").onclick = () => end(null);
  dialog.onclose = () => end(null);
  dialog.showModal();
});

const answered = async (response) => {
  const json = (response.headers.get("Content-Type") || "").includes("json");
  if (!json) throw new Error(`status ${response.status}`);
  return { ok: response.ok, ...(await response.json()) };
};

const send = async (path, fields) => {
  const form = box("planning-reason").querySelector("form");
  const body = new URLSearchParams(fields);
  body.set("_csrf", new FormData(form).get("_csrf"));
  const post = () => fetch(path, { method: "POST", body, headers: { Accept: "application/json" } });
  // the same command, so that once more does no harm
  return answered(await post().catch(post));
};

/** What became of it; whatever was refused has been told. */
export const ask = async (kind, link, fields) => {
  box("planning-refused").hidden = true;
  say(words().asking);
  try {
    if (kind === "create") {
      const path = link.pathname.replace(/book$/, "drop");
      const answer = await answered(
        await fetch(`${path}?${new URLSearchParams(fields)}`, { headers: { Accept: "application/json" } }));
      if (answer.ok) location.assign(link.pathname + new URL(answer.address, location.href).search);
      else showRefusal(answer);
      return { done: false };
    }
    const path = `${link.pathname}/drop`;
    const asked = { ...fields, command: newCommand() };
    let answer = await send(path, asked);
    if (answer.wantsReason) {
      const reason = await askReason();
      if (reason === null) {
        say(words().left);
        return { done: false };
      }
      answer = await send(path, { ...asked, reason });
    }
    if (answer.ok && answer.address) {
      // another price is shown first
      location.assign(answer.address);
      return { done: false };
    }
    if (answer.ok) say(answer.message);
    else showRefusal(answer);
    return { done: answer.ok };
  } catch {
    say(words().failed);
    location.reload();
    return { done: false };
  }
};

/** Puts the planning as it stands now in place of the one that is shown. */
export const refresh = async () => {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  const grid = document.querySelector(".grid-box");
  const [top, left] = [grid.scrollTop, grid.scrollLeft];
  box("planning-body").replaceWith(document.adoptNode(page.getElementById("planning-body")));
  const next = document.querySelector(".grid-box");
  next.scrollTop = top;
  next.scrollLeft = left;
};
