import { nearestSpot, readSpots, type Spot } from "./chart-spots.ts";
import { make } from "./dom.ts";
import { MOST_TOLD } from "./limits.ts";
import { wordsOfPage } from "./words.ts";

/** Between a spot and its note, in pixels. */
const GAP = 10;

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Around a picture: the row of its table at the spot that a pointer, a finger or the arrow keys reach. */
class ChartTip extends HTMLElement {
  #spots: readonly Spot[] = [];
  #at = -1;
  readonly #note = make("p", { class: "tip", role: "status" });
  readonly #ring = make("span", { class: "ring", "aria-hidden": "true" });

  connectedCallback(): void {
    const svg = this.querySelector<SVGElement>("svg[data-spots]");
    if (svg === null || this.hasAttribute("tabindex")) return;
    this.#spots = readSpots(svg.dataset["spots"] ?? "");
    if (this.#spots.length === 0) return;
    const words = wordsOfPage();
    this.tabIndex = 0;
    this.setAttribute("role", "group");
    this.setAttribute(
      "aria-label",
      `${svg.querySelector("title")?.textContent}${words.colon}${words.chartKeys}`,
    );
    this.append(this.#ring, this.#note);
    this.#hide();
    this.#listen();
  }

  #listen(): void {
    this.addEventListener("pointermove", (event) => event.pointerType === "mouse" && this.#point(event));
    this.addEventListener("pointerdown", (event) => this.#point(event));
    this.addEventListener("pointerleave", (event) => event.pointerType === "mouse" && this.#hide());
    this.addEventListener("blur", () => this.#hide());
    this.addEventListener("focus", () => this.matches(":focus-visible") && this.#show(Math.max(this.#at, 0)));
    this.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("pointerdown", ({ target }) => this.contains(target as Node) || this.#hide());
  }

  #point(event: PointerEvent): void {
    const { left, top } = this.getBoundingClientRect();
    const scale = this.#scale();
    this.#show(nearestSpot(this.#spots, (event.clientX - left) / scale, (event.clientY - top) / scale));
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#hide();
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const last = this.#spots.length - 1;
    this.#show(Math.min(Math.max(step(this.#at, last), 0), last));
  }

  /** Pixels for one unit of the view box. */
  #scale(): number {
    const svg = this.querySelector("svg");
    return svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  }

  /** Emptied, not taken away: what is filled where it stands is read aloud. */
  #hide(): void {
    this.#note.replaceChildren();
    this.#ring.hidden = true;
  }

  #show(at: number): void {
    const spot = this.#spots[at];
    if (spot === undefined) return;
    if (at !== this.#at || !this.#note.hasChildNodes()) this.#note.replaceChildren(...this.#told(spot.row));
    this.#at = at;
    this.#ring.hidden = false;
    this.#place(spot.x * this.#scale(), spot.y * this.#scale());
  }

  /** The note above the spot where there is room, else under it; never out of the picture's width. */
  #place(x: number, y: number): void {
    const { offsetWidth, offsetHeight } = this.#note;
    const left = Math.max(0, Math.min(x - offsetWidth / 2, this.clientWidth - offsetWidth));
    const above = y - offsetHeight - GAP;
    this.#note.style.left = `${left}px`;
    this.#note.style.top = `${above < 0 ? y + GAP : above}px`;
    this.#ring.style.left = `${x}px`;
    this.#ring.style.top = `${y}px`;
  }

  /** The row as the table beside the picture prints it: its name, then each figure under its head. */
  #told(row: number): (Node | string)[] {
    const table = this.closest("figure")?.querySelector("table");
    const cells = [...(table?.tBodies[0]?.rows[row]?.cells ?? [])];
    const heads = [...(table?.tHead?.rows[0]?.cells ?? [])];
    const lines = cells.flatMap((cell, i) => {
      const text = cell.textContent?.trim() ?? "";
      return i === 0 || text === "" ? [] : [`${headOf(heads[i])} ${text}`];
    });
    const name = make("b", {}, cells[0]?.textContent?.trim() ?? "");
    return [name, ...lines.slice(0, MOST_TOLD).flatMap((line) => [make("br"), line])];
  }
}

function headOf(head: HTMLTableCellElement | undefined): string {
  const unit = head?.querySelector(".unit")?.textContent ?? "";
  const name = (head?.textContent ?? "").trim();
  return unit === "" ? name : `${name.slice(0, -unit.length).trim()} (${unit})`;
}

customElements.define("chart-tip", ChartTip);
