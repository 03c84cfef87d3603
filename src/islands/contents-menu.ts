/** The list of a page's parts closes behind the reader who takes one of them. */
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element ? target.closest(".contents li a") : null;
  link?.closest("details")?.removeAttribute("open");
});
