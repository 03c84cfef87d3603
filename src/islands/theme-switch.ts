/** Where the choice is kept; `early-theme.js` reads it before the page is drawn. */
const PLACE = "taizhang-theme";

/** Light, dark, or as the system has it. The page's own list of choices, made to work. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const choice = this.querySelector("select");
    if (choice === null) return;
    choice.value = document.documentElement.dataset["theme"] ?? "";
    choice.addEventListener("change", () => {
      const { value } = choice;
      if (value === "") delete document.documentElement.dataset["theme"];
      else document.documentElement.dataset["theme"] = value;
      keep(value);
    });
  }
}

/** Without a place to keep it the choice holds for this page alone. */
function keep(value: string): void {
  try {
    if (value === "") localStorage.removeItem(PLACE);
    else localStorage.setItem(PLACE, value);
  } catch {}
}

customElements.define("theme-switch", ThemeSwitch);
