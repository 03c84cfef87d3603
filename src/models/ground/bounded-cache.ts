/** The answers that were asked for last: of a national ledger all together would not fit into memory. */
export class BoundedCache<K, V> {
  readonly #most: number;
  /** The answer asked for longest ago stands first. */
  readonly #answers = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The answer for `key`, made where it is not kept; the one not asked for longest gives way. */
  get(key: K, make: () => V): V {
    const kept = this.#answers.get(key);
    const answer = kept === undefined ? make() : kept;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    if (this.#answers.size > this.#most) this.#answers.delete(this.#answers.keys().next().value as K);
    return answer;
  }
}
