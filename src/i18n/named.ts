/** A row with a name in Chinese and, where there is one, in English. */
export interface Named {
  readonly name: string;
  readonly name_en: string;
}
