// What pages gain from scripts. Without them every form and link works all the same.
(() => {
  "use strict";

  // the theme switch
  document.querySelectorAll("[data-theme-switch]").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const next = document.documentElement.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
      document.documentElement.setAttribute("data-bs-theme", next);
      try { localStorage.setItem("theme", next); } catch { /* not kept, then */ }
    });
  });

  // menus close on Escape and when something else is touched
  const close = except => document.querySelectorAll("details.menu[open]").forEach(menu => { if (menu !== except) menu.open = false; });
  document.addEventListener("click", event => close(event.target.closest("details.menu")));
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      const open = document.querySelector("details.menu[open]");
      if (open) { open.open = false; open.querySelector("summary").focus(); }
    }
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      const search = document.querySelector("[data-shortcut='/']");
      if (search) { event.preventDefault(); search.focus(); }
    }
  });

  // what needs attention gets the focus
  const attend = root => { const first = root.querySelector("[data-focus]"); if (first) first.focus(); };
  attend(document);

  // a form that was sent is not sent again by a second click; the server would do it once anyway
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post" || form.hasAttribute("hx-post") || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    form.querySelectorAll("button:not([type=button])").forEach(button => button.setAttribute("aria-busy", "true"));
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy"));
  }));

  // what htmx could not bring: the page says so, and what was typed stays
  const toast = id => {
    const place = document.getElementById("toasts");
    const template = document.getElementById(id);
    if (place && template) place.replaceChildren(template.content.cloneNode(true));
  };
  document.addEventListener("htmx:sendError", () => toast("lost"));
  document.addEventListener("htmx:timeout", () => toast("lost"));
  document.addEventListener("htmx:responseError", event => {
    const status = event.detail.xhr.status;
    if (status === 401) toast("signed-out");
    else if (status >= 500) toast("lost");
  });
  // refusals of a form are shown in its place
  document.addEventListener("htmx:beforeSwap", event => {
    if ([409, 422].includes(event.detail.xhr.status)) { event.detail.shouldSwap = true; event.detail.isError = false; }
  });
  document.addEventListener("htmx:afterSwap", event => attend(event.target));
})();
