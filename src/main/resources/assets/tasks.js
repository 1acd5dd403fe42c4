// Ticking. Without it a tick loads the page again and stands there all the same.
(() => {
  "use strict";
  const SHOWN = 10000;
  const rowOf = event => event.target.closest?.("li.task");
  const isTick = form => form?.matches("form[hx-post]") && form.querySelector("button.tick");

  // the tick is there at once; if the server says otherwise, its answer takes the place
  document.addEventListener("htmx:beforeRequest", event => {
    const row = rowOf(event), form = event.target;
    if (!row || !isTick(form)) return;
    form.querySelector("button.tick > span").textContent = "☑";
    row.classList.add("task-ticked");
  });
  const takeBack = event => {
    const row = rowOf(event);
    if (!row || !isTick(event.target)) return;
    event.target.querySelector("button.tick > span").textContent = "☐";
    row.classList.remove("task-ticked");
  };
  ["htmx:sendError", "htmx:timeout", "htmx:responseError"].forEach(name => document.addEventListener(name, takeBack));

  // for ten seconds the way back stands out and is said; after that it still is there
  const offer = row => {
    const undo = row.querySelector(".undo"), said = document.getElementById("toasts");
    if (!undo) return;
    row.classList.add("task-fresh");
    const words = document.createElement("p");
    words.className = "visually-hidden";
    words.textContent = row.querySelector(".tick").getAttribute("aria-label") + ": " + row.querySelector(".task-title").textContent;
    said.replaceChildren(words);
    setTimeout(() => { row.classList.remove("task-fresh"); words.remove(); }, SHOWN);
  };
  document.addEventListener("htmx:beforeSwap", event => {
    const row = event.detail.target;
    if (!row.matches?.("li.task")) return;
    const id = row.id, hadFocus = row.contains(document.activeElement), wasOpen = row.classList.contains("task-ticked");
    document.addEventListener("htmx:afterSettle", () => {
      const now = document.getElementById(id);
      if (!now) return;
      if (hadFocus) now.querySelector("button")?.focus({preventScroll: true});
      if (wasOpen) offer(now);
    }, {once: true});
  });
})();
