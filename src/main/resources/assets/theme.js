// before the first paint: light or dark, as chosen here, else as the system says
(() => {
  const chosen = (() => { try { return localStorage.getItem("theme"); } catch { return null; } })();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const show = () => document.documentElement.setAttribute("data-bs-theme", chosen || (dark.matches ? "dark" : "light"));
  dark.addEventListener("change", show);
  show();
})();
