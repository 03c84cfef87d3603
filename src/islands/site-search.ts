import type { SearchIslandWords } from "../i18n/islands.ts";
import type { SearchFile } from "../models/search/search-file.ts";
import { readAddress, writeAddress } from "./address.ts";
import { make } from "./dom.ts";
import { MOST_LISTED, QUIET } from "./limits.ts";
import { type Answer, type Found, SearchIndex } from "./search-index.ts";

/** The search: loads its index on first use, lists what fits, keeps the question in the address as `q`. */
class SiteSearch extends HTMLElement {
  readonly #index = new SearchIndex();
  #loading: Promise<void> | null = null;
  #waiting = 0;

  connectedCallback(): void {
    const field = this.#field;
    field.value = readAddress("q");
    field.addEventListener("focus", () => this.#load());
    field.addEventListener("input", () => this.#typed());
    this.addEventListener("keydown", (event) => this.#key(event));
    if (field.value !== "") this.#typed();
  }

  get #field(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  get #words(): SearchIslandWords {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  /** The first file, then the others one by one; the list is made anew after each. */
  #load(): Promise<void> {
    this.#loading ??= this.#loadAll().catch((error: unknown) => {
      this.#loading = null;
      this.#tell(this.#words.failed);
      throw error;
    });
    return this.#loading;
  }

  async #loadAll(): Promise<void> {
    const first = await this.#file(0);
    this.#index.add(first);
    const rest = async () => {
      for (let number = 1; number < (first.files ?? 1); number += 1) {
        this.#index.add(await this.#file(number));
        this.#answer();
      }
    };
    rest().catch(() => this.#tell(this.#words.failed));
  }

  async #file(number: number): Promise<SearchFile> {
    const response = await fetch(`${this.dataset["index"]}${number}.json`);
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  }

  #typed(): void {
    // The lists give way at once: what moves later than half a second after a key is a jump.
    document.documentElement.toggleAttribute("data-searching", this.#field.value.trim() !== "");
    if (this.#loading === null && this.#field.value.trim() !== "") this.#tell(this.#words.loading);
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#settle(), QUIET);
  }

  /** Lists what fits the question as it now is. */
  async #settle(): Promise<void> {
    clearTimeout(this.#waiting);
    writeAddress("q", this.#field.value.trim());
    await this.#load();
    this.#answer();
  }

  #answer(): void {
    const question = this.#field.value.trim();
    const list = this.querySelector("ol");
    if (list === null) return;
    const answer = question === "" ? { found: [], near: false } : this.#index.ask(question);
    this.#tell(question === "" ? "" : this.#told(answer, question));
    const shown = answer.found.slice(0, MOST_LISTED);
    list.replaceChildren(...shown.map((one) => this.#item(one)));
    // Where nothing is found the lists come back.
    document.documentElement.toggleAttribute("data-searching", shown.length > 0);
  }

  #told({ found, near }: Answer, question: string): string {
    const words = this.#words;
    if (found.length === 0) return words.nothing.replace("{question}", question);
    if (near) return words.near.replace("{question}", question);
    const text = found.length > MOST_LISTED ? words.more : words.found;
    return text.replace("{count}", String(found.length)).replace("{shown}", String(MOST_LISTED));
  }

  #tell(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = text;
  }

  #item({ name, label, note, path }: Found): HTMLLIElement {
    const link = make("a", { href: (this.dataset["root"] ?? "/") + path.slice(1) }, name);
    return make("li", {}, link, make("span", { class: "soft" }, [label, note].filter(Boolean).join(" · ")));
  }

  /** Down from the field into the list and through it, up again; Enter in the field opens the first. */
  #key(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>("ol a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === "Enter" && at < 0 && !event.isComposing) this.#openFirst();
    if (event.key === "Escape" && at >= 0) this.#field.focus();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || event.isComposing) return;
    event.preventDefault();
    const to = Math.min(at + step, links.length - 1);
    (to < 0 ? this.#field : links[to])?.focus();
  }

  /** The first for what is typed: whoever types fast and presses Enter means all of it. */
  async #openFirst(): Promise<void> {
    await this.#settle();
    this.querySelector<HTMLAnchorElement>("ol a")?.click();
  }
}

customElements.define("site-search", SiteSearch);
