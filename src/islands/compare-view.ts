import type { CompareIslandWords } from "../i18n/islands.ts";
import type { ComparedSubject, CompareFile, PlacesFile } from "../models/compare/compare-file.ts";
import { readAddress, writeAddress } from "./address.ts";
import { type Choice, placesFor, placesToAdd, splitSubject } from "./compare-choice.ts";
import type { drawComparison } from "./compare-draw.ts";
import { comparisonNodes } from "./compare-html.ts";
import { make } from "./dom.ts";
import { MOST_COMPARED } from "./limits.ts";

/** Chooses up to six places and an indicator, and draws them in place of what was built. */
class CompareView extends HTMLElement {
  #choice: Choice = { subject: "", places: [] };
  readonly #files = new Map<string, Promise<unknown>>();
  /** Only the newest choice is drawn, whatever arrives first. */
  #turn = 0;

  connectedCallback(): void {
    const built = [...this.#chips].map((chip) => chip.value);
    const [subject, places] = [readAddress("of"), readAddress("places")];
    if (subject !== "") this.#subjects.value = subject;
    this.#choice = {
      subject: this.#subjects.value,
      places: places === "" ? built : places.split(",").slice(0, MOST_COMPARED),
    };
    this.#subjects.addEventListener("change", () =>
      this.#choose(this.#subjects.value, this.#choice.places, true),
    );
    this.#more.addEventListener("change", () => this.#add(this.#more.value));
    this.addEventListener("click", ({ target }) => {
      const chip = target instanceof Element ? target.closest<HTMLButtonElement>(".chosen button") : null;
      if (chip !== null) this.#remove(chip.value);
    });
    // What was built needs no drawing, only the places that can be added.
    this.#show(subject === "" && places === "" ? "choices" : "all");
  }

  get #subjects(): HTMLSelectElement {
    return this.querySelector("#compared-subject") as HTMLSelectElement;
  }

  get #more(): HTMLSelectElement {
    return this.querySelector(".chosen ~ select") as HTMLSelectElement;
  }

  get #chips(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll(".chosen button");
  }

  get #words(): CompareIslandWords {
    return JSON.parse(this.dataset["words"] ?? "{}");
  }

  #add(place: string): void {
    if (place === "") return;
    this.#choose(this.#choice.subject, [...this.#choice.places, place], false).then(() => this.#more.focus());
  }

  #remove(place: string): void {
    const at = this.#choice.places.indexOf(place);
    const left = this.#choice.places.filter((one) => one !== place);
    this.#choose(this.#choice.subject, left, false).then(() => {
      (this.#chips[Math.min(at, left.length - 1)] ?? this.#more).focus();
    });
  }

  /** Another choice; with another subject, places without figures give way to some that have. */
  async #choose(subject: string, places: readonly string[], fit: boolean): Promise<void> {
    const turn = ++this.#turn;
    try {
      const [, found] = await this.#data(subject);
      if (turn !== this.#turn) return;
      this.#choice = { subject, places: fit ? placesFor(found, places) : places };
      writeAddress("of", subject);
      writeAddress("places", this.#choice.places.join(","));
      await this.#show("all");
    } catch {
      this.#tell(this.#words.failed);
    }
  }

  async #data(subject: string): Promise<[CompareFile, ComparedSubject]> {
    const [name, part] = splitSubject(subject);
    const file = await this.#file<CompareFile>(name);
    const found = file.subjects.find((one) => one.part === part) ?? file.subjects[0];
    if (found === undefined) throw new Error(`nothing to compare: ${subject}`);
    return [file, found];
  }

  #file<T>(name: string): Promise<T> {
    const known = this.#files.get(name) ?? this.#fetch(name);
    this.#files.set(name, known);
    return known as Promise<T>;
  }

  async #fetch(name: string): Promise<unknown> {
    const response = await fetch(`${this.dataset["files"]}${name}.json`);
    if (response.ok) return response.json();
    this.#files.delete(name);
    throw new Error(String(response.status));
  }

  /** What draws weighs more than all else of the page: it comes with the first choice that needs it. */
  async #show(what: "choices" | "all"): Promise<void> {
    const turn = this.#turn;
    try {
      const [[file, subject], names] = await Promise.all([
        this.#data(this.#choice.subject),
        this.#file<PlacesFile>("places"),
      ]);
      this.#showPlaces(subject, names);
      if (what === "choices") return;
      const { drawComparison } = await import("./compare-draw.ts");
      if (turn === this.#turn) this.#draw(file, subject, names, drawComparison);
    } catch {
      this.#tell(this.#words.failed);
    }
  }

  #showPlaces(subject: ComparedSubject, names: PlacesFile): void {
    const { places } = this.#choice;
    const [first] = this.#more.options;
    const groups = placesToAdd(names, subject, places).map(({ head, places: some }) => {
      const options = some.map(([value, text]) => make("option", { value }, text));
      return head === "" ? options : [make("optgroup", { label: head }, ...options)];
    });
    this.#more.replaceChildren(...(first === undefined ? [] : [first]), ...groups.flat());
    this.#more.value = "";
    this.#more.disabled = places.length >= MOST_COMPARED;
    const chips = places.map((id) => make("li", {}, this.#chip(id, nameOf(names, id))));
    this.querySelector(".chosen")?.replaceChildren(...chips);
  }

  #chip(value: string, name: string): HTMLButtonElement {
    return make(
      "button",
      { type: "button", value },
      make("span", { class: "unseen" }, this.#words.remove.replace("{place}", name)),
      make("span", { "aria-hidden": "true" }, `${name} ✕`),
    );
  }

  #draw(file: CompareFile, subject: ComparedSubject, names: PlacesFile, draw: typeof drawComparison): void {
    const words = this.#words;
    const places = this.#choice.places.map((id) => ({
      id,
      name: nameOf(names, id),
      href: `${this.dataset["regions"]}${id}/`,
    }));
    const there = new Set(subject.places.map(([id]) => id));
    const missing = places.filter(({ id }) => !there.has(id)).map(({ name }) => name);
    const compared = places.filter(({ id }) => there.has(id));
    const shown = draw(file, subject, compared, words, document.documentElement.lang);
    const told = [
      ...(places.length === 0 ? [words.none] : []),
      ...(missing.length === 0 ? [] : [words.noData.replace("{places}", missing.join(words.listComma))]),
      ...(compared.length > 1 && shown.charts.length === 0 ? [words.notShared] : []),
      ...(places.length < MOST_COMPARED ? [] : [words.full]),
    ];
    this.#tell(told.join(" "));
    this.querySelector(".compared")?.replaceChildren(...comparisonNodes(shown, words));
  }

  #tell(text: string): void {
    const status = this.querySelector(".choices [role=status]");
    if (status !== null) status.textContent = text;
  }
}

function nameOf({ places }: PlacesFile, id: string): string {
  return places.find(([one]) => one === id)?.[1] ?? id;
}

customElements.define("compare-view", CompareView);
