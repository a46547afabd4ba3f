// Small comforts; every page works without them.
(() => {
  "use strict";
  // A form is sent once, however often its button is pressed. The server would answer the second as the first anyway.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method.toLowerCase() !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    form.setAttribute("aria-busy", "true");
  });
  // Coming back with the back button brings a form that may be sent again.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      form.removeAttribute("aria-busy");
    }
  });
  // A page that says what went wrong begins there.
  const summary = document.querySelector(".error-summary, [data-focus]");
  if (summary) summary.focus();
})();
