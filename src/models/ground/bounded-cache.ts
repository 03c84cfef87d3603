/** The answers that were asked for last: of a national ledger all together would not fit into memory. */
export class Kept<K, V> {
  readonly #most: number;
  readonly #answers = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer for `key`, made where it is not kept; the oldest gives way. */
  get(key: K, make: () => V): V {
    const found = this.#answers.get(key);
    if (found !== undefined) return found;
    const made = make();
    this.#answers.set(key, made);
    if (this.#answers.size > this.#most) this.#answers.delete(this.#answers.keys().next().value as K);
    return made;
  }
}
