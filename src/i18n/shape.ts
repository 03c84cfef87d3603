/**
 * The shape of words: the Chinese ones give the keys and the arguments, and every other language
 * must have them all.
 */
export type Words<T> = T extends string
  ? T
  : T extends (...given: infer A) => infer R
    ? (...given: A) => R extends string ? string : R
    : { readonly [K in keyof T]: Words<T[K]> };
