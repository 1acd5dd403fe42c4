// The text editor. Without it the text is typed, previewed and saved all the same.
(() => {
  "use strict";
  const editor = () => document.querySelector("[data-text-editor]");
  const area = () => document.querySelector("[data-text-editor] textarea[name=text]");
  const key = at => "text:" + at.dataset.textEditor;
  const store = {
    read: at => { try { return JSON.parse(localStorage.getItem(key(at))); } catch { return null; } },
    write: (at, text) => { try { localStorage.setItem(key(at), JSON.stringify({text, when: Date.now()})); } catch { /* not kept, then */ } },
    forget: at => { try { localStorage.removeItem(key(at)); } catch { /* was not kept */ } }
  };
  const isDirty = () => { const at = editor(), text = area(); return !!text && (at.hasAttribute("data-unsaved") || text.value !== text.defaultValue); };
  const mark = () => { const note = document.querySelector("[data-dirty]"); if (note) note.hidden = !isDirty(); };

  // types like a person does, so that it can be undone
  const type = (text, from, to, words, select) => {
    text.focus();
    text.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, words)) {
      text.setRangeText(words, from, to, "end");
      text.dispatchEvent(new Event("input", {bubbles: true}));
    }
    if (select) text.setSelectionRange(from + select[0], from + select[1]);
  };
  const wrap = (text, open, close) => {
    const from = text.selectionStart, to = text.selectionEnd, words = text.value.slice(from, to);
    type(text, from, to, open + words + close, [open.length, open.length + words.length]);
  };
  const prefix = (text, lead) => {
    const from = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
    const end = text.value.indexOf("\n", text.selectionEnd);
    const lines = text.value.slice(from, end < 0 ? text.value.length : end).split("\n");
    type(text, from, end < 0 ? text.value.length : end, lines.map((line, at) => lead(at) + line).join("\n"));
  };
  const paragraph = (text, words, select) => {
    const gap = text.value.indexOf("\n\n", text.selectionEnd);
    const at = gap < 0 ? text.value.length : gap;
    type(text, at, at, "\n\n" + words, select && select.map(offset => offset + 2));
  };
  const nextClause = text => {
    const before = [...text.value.slice(0, text.selectionEnd).matchAll(/^(?:#+ *)?(\d{1,4})\.(?:\d{1,4} )?/gm)].pop();
    const section = before ? before[1] : "1";
    const taken = [...text.value.matchAll(/^(\d{1,4})\.(\d{1,4}) /gm)].filter(clause => clause[1] === section).map(clause => +clause[2]);
    return section + "." + (Math.max(0, ...taken) + 1);
  };
  const tools = {
    bold: text => wrap(text, "**", "**"),
    italic: text => wrap(text, "*", "*"),
    heading: text => prefix(text, () => "## "),
    bullets: text => prefix(text, () => "- "),
    numbers: text => prefix(text, at => (at + 1) + ". "),
    boxes: text => prefix(text, () => "- [ ] "),
    clause: text => { const number = nextClause(text); paragraph(text, number + " ****", [number.length + 3, number.length + 3]); },
    table: text => paragraph(text, "|  |  |\n|---|---|\n|  |  |", [2, 2]),
    link: text => {
      const from = text.selectionStart, words = text.value.slice(from, text.selectionEnd);
      type(text, from, text.selectionEnd, "[" + words + "](https://)", words ? [words.length + 3, words.length + 11] : [1, 1]);
    }
  };

  // where a line stands, however it wraps
  const heights = (text, lines) => {
    const mirror = document.createElement("div");
    mirror.className = "mirror";
    mirror.style.width = text.clientWidth + 2 + "px";
    text.parentElement.append(mirror);
    const all = text.value.split("\n");
    const tops = lines.map(line => { mirror.textContent = all.slice(0, line - 1).join("\n") + (line > 1 ? "\n" : "") + "\u200b"; return mirror.offsetHeight; });
    mirror.textContent = "\u200b";
    const first = mirror.offsetHeight;
    mirror.remove();
    return tops.map(top => top - first);
  };
  const flags = () => {
    const text = area(), gutter = document.querySelector(".text-editor .gutter");
    if (!gutter) return;
    const lines = [...new Set([...document.querySelectorAll("#findings [data-line]")].map(link => +link.dataset.line))].slice(0, 20);
    const tops = heights(text, lines);
    gutter.replaceChildren(...tops.map(top => { const flag = document.createElement("span"); flag.textContent = "!"; flag.dataset.top = top; return flag; }));
    place();
  };
  const place = () => {
    const text = area();
    document.querySelectorAll(".text-editor .gutter span").forEach(flag => { flag.style.top = +flag.dataset.top - text.scrollTop + 12 + "px"; });
  };
  const goTo = (line, column) => {
    const text = area(), lines = text.value.split("\n");
    const at = lines.slice(0, line - 1).reduce((sum, words) => sum + words.length + 1, 0);
    const end = at + (lines[line - 1] || "").length;
    text.focus({preventScroll: true});
    text.setSelectionRange(Math.min(at + column - 1, end), end);
    text.scrollTop = heights(text, [line])[0] - text.clientHeight / 3;
    text.scrollIntoView({block: "nearest"});
  };

  const begin = () => {
    const at = editor();
    if (!at || at.dataset.begun) return;
    at.dataset.begun = "yes";
    at.querySelectorAll("[data-tools], [data-insert], [data-filter]").forEach(part => { part.hidden = false; });
    at.querySelectorAll("[data-without-scripts]").forEach(part => { part.hidden = true; });
    const text = area();
    if (!text) return;
    const kept = store.read(at);
    if (kept && kept.text !== text.value) {
      const time = at.querySelector("[data-kept-at]"), when = new Date(kept.when);
      time.dateTime = when.toISOString();
      time.textContent = when.toLocaleString(document.documentElement.lang, {dateStyle: "medium", timeStyle: "short"});
      at.querySelector("[data-kept]").hidden = false;
    }
    text.addEventListener("scroll", place, {passive: true});
    text.addEventListener("input", () => { at.querySelector("[data-kept]").hidden = true; store.write(at, text.value); mark(); });
    mark();
    flags();
  };
  begin();
  document.addEventListener("htmx:afterSwap", () => { begin(); flags(); });
  addEventListener("resize", flags);

  document.addEventListener("click", event => {
    const at = event.target.closest("[data-text-editor]"), text = area();
    if (!at || !text) return;
    const tool = event.target.closest("[data-tool]"), name = event.target.closest("[data-insert]"), line = event.target.closest("[data-line]");
    if (tool) tools[tool.dataset.tool](text);
    else if (name) type(text, text.selectionStart, text.selectionEnd, name.dataset.insert);
    else if (line) { event.preventDefault(); goTo(+line.dataset.line, +line.dataset.column); }
    else if (event.target.closest("[data-restore]")) type(text, 0, text.value.length, store.read(at).text);
    else if (event.target.closest("[data-discard]")) { store.forget(at); at.querySelector("[data-kept]").hidden = true; }
  });
  document.addEventListener("keydown", event => {
    const tool = {b: "bold", i: "italic"}[event.key.toLowerCase()];
    if (tool && event.target === area() && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) { event.preventDefault(); tools[tool](event.target); }
  });
  document.addEventListener("input", event => {
    if (!event.target.matches("[data-filter]")) return;
    const plain = words => words.toLowerCase().replaceAll("_", " ");
    const wanted = plain(event.target.value.trim());
    event.target.closest(".names").querySelectorAll("section").forEach(group => {
      group.querySelectorAll("li").forEach(row => { row.hidden = !plain(row.textContent).includes(wanted); });
      group.hidden = !group.querySelector("li:not([hidden])");
    });
  });

  // nothing typed is lost: not by a session that ended, a fault, a lost line or a closed window
  const isSaving = event => event.detail.requestConfig.elt.hasAttribute("data-save");
  const tell = () => { const words = document.querySelector("[data-not-saved]"); document.getElementById("toasts").replaceChildren(words.content.cloneNode(true)); };
  document.addEventListener("htmx:beforeSwap", event => {
    if (!isSaving(event)) return;
    if (!event.detail.xhr.responseText.includes("data-text-editor")) { event.detail.shouldSwap = false; if ([200, 409, 422].includes(event.detail.xhr.status)) tell(); return; }
    if (event.detail.xhr.status === 200) store.forget(editor());
  });
  document.addEventListener("htmx:responseError", event => { if (isSaving(event) && [403, 404].includes(event.detail.xhr.status)) tell(); });
  addEventListener("beforeunload", event => { if (isDirty()) event.preventDefault(); });
})();

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
    // dragging leaves an empty style, which the page's policy would not let the swapped card have
    card.removeAttribute("style");
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
