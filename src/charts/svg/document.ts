/**
 * The little of a document that Plot and d3-selection need to build a tree of SVG elements: create,
 * append, insert, set attributes and text. Nothing is laid out, selected by rule or parsed.
 *
 * Half the time of a whole DOM library, and no dependency: a national ledger draws 40,000 charts.
 */
export class TreeElement {
  readonly localName: string;
  readonly namespaceURI = "http://www.w3.org/2000/svg";
  readonly ownerDocument: TreeDocument;
  readonly attributes = new Map<string, string>();
  readonly childNodes: (TreeElement | string)[] = [];
  parentNode: TreeElement | null = null;

  constructor(localName: string, ownerDocument: TreeDocument) {
    this.localName = localName;
    this.ownerDocument = ownerDocument;
  }

  get children(): TreeElement[] {
    return this.childNodes.filter((child) => typeof child !== "string");
  }

  get textContent(): string {
    return this.childNodes.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
  }

  set textContent(text: string) {
    this.childNodes.splice(0, this.childNodes.length, text);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild(child: TreeElement): TreeElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: TreeElement, before: TreeElement | null): TreeElement {
    child.remove();
    const at = before === null ? this.childNodes.length : this.childNodes.indexOf(before);
    this.childNodes.splice(at, 0, child);
    child.parentNode = this;
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
}

/** A document of nothing but its root. */
export class TreeDocument {
  readonly documentElement: TreeElement = new TreeElement("svg", this);

  createElementNS(_namespace: string, localName: string): TreeElement {
    return new TreeElement(localName, this);
  }
}
