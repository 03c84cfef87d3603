/** Where values are kept: a `Map`, or a `WeakMap` that forgets them with what they are of. */
interface Store<K, V> {
  get(of: K): V | undefined;
  set(of: K, value: V): unknown;
}

/** The value of a key, made where there is none. */
export function open<K, V>(store: Store<K, V>, key: K, make: (of: K) => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  store.set(key, made);
  return made;
}

/** `make`, called once for each thing that it is asked of. */
export function memo<K, V>(make: (of: K) => V, store: Store<K, V> = new Map<K, V>()): (of: K) => V {
  return (of) => open(store, of, make);
}

/** Computed at the first call. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The list of a key with one more at its end. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
