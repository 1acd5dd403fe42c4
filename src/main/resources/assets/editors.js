// ── The process editor ──
(() => {
  "use strict";

  // of a sentence, only the parts that its choice needs; without scripts all of them stand there
  const tidy = group => {
    const choice = group.querySelector(`[name="${group.dataset.relation}"]`);
    if (!choice) return;
    const chosen = choice.value.replace(/[ /]/g, "_") || "none";
    group.querySelectorAll("[data-only]").forEach(part => { part.hidden = !part.dataset.only.split(" ").includes(chosen); });
  };
  // the number of an amount stands there only while no question gives it
  const own = amount => {
    const of = amount.querySelector("[name$='_of']");
    const number = amount.querySelector("input");
    if (of && number) number.hidden = of.value !== "";
  };

  // dragging submits the form that the buttons of the card submit
  const drop = event => {
    const card = event.item;
    const form = card.querySelector("form[data-spot]");
    if (!form || (event.from === event.to && event.oldIndex === event.newIndex)) return;
    const key = sibling => sibling && sibling.dataset ? sibling.dataset.key : undefined;
    const spot = document.createElement("input");
    spot.type = "hidden";
    spot.name = "spot";
    spot.value = key(card.previousElementSibling) ? `after:${key(card.previousElementSibling)}`
      : key(card.nextElementSibling) ? `before:${key(card.nextElementSibling)}` : `in:${event.to.dataset.phase}`;
    form.append(spot);
    form.requestSubmit();
  };

  const begin = () => {
    const editor = document.querySelector(".process-editor");
    if (!editor) return;
    editor.querySelectorAll("[data-relation]").forEach(tidy);
    editor.querySelectorAll(".amount").forEach(own);
    editor.querySelectorAll(".btn-try").forEach(button => { button.hidden = true; });
    if (window.Sortable) editor.querySelectorAll(".tasks").forEach(list => {
      if (list.classList.contains("draggable")) return;
      list.classList.add("draggable");
      window.Sortable.create(list, { group: "tasks", handle: ".grip", draggable: ".task", animation: 0, onEnd: drop });
    });
  };
  document.addEventListener("change", event => {
    const group = event.target.closest(".process-editor [data-relation]");
    if (group && event.target.name === group.dataset.relation) tidy(group);
    const amount = event.target.closest(".process-editor .amount");
    if (amount) own(amount);
  });
  // a button that leads nowhere sends nothing
  document.addEventListener("click", event => {
    if (event.target.closest(".process-editor button[aria-disabled]")) event.preventDefault();
  });
  document.addEventListener("DOMContentLoaded", begin);
  document.addEventListener("htmx:afterSettle", begin);
})();
