// A code stands behind the # of a mail's link, so that no log and no other site sees it. It is put where people would paste it.
(() => {
  const code = location.hash.slice(1);
  const field = document.querySelector("[data-code] input");
  if (!field || !/^[A-Za-z0-9_-]{43}$/.test(code)) return;
  field.value = code;
  history.replaceState(null, "", location.pathname);
  document.querySelector("[data-code]").hidden = true;
  document.querySelector("[data-without-code]")?.setAttribute("hidden", "");
  if (field.form.hasAttribute("data-send-code")) field.form.submit();
})();
