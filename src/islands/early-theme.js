// Before the first paint, so that a chosen scheme does not flash: the only script that a page waits for.
try {
  const theme = localStorage.getItem("taizhang-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {}
