/** The data of the comparing page as files: what the models write and its script reads. Types only. */

/** A figure: which of the periods, the exact decimal in the file's unit, its bound, 1 where it is estimated. */
export type FigureCell = readonly [period: number, value: string, bound?: string, estimated?: 1];

/** One thing that can be compared: an indicator or a part of it. */
export interface ComparedSubject {
  /** Part of the address: `industry.size-5m-up`, empty for the whole. */
  readonly part: string;
  readonly name: string;
  /** The places with which a comparison begins. */
  readonly first: readonly string[];
  /** Region ids with their figures, oldest first. */
  readonly places: readonly (readonly [region: string, figures: readonly FigureCell[]])[];
}

/** `/compare/LANG/INDICATOR.json`: every figure of an indicator that has two places or more. */
export interface CompareFile {
  readonly unit: { readonly id: string; readonly name_en: string };
  readonly decimals: number;
  readonly periods: readonly string[];
  readonly subjects: readonly ComparedSubject[];
}

/** `/compare/LANG/places.json`: the names of all places that can be compared, in the order of names. */
export interface PlacesFile {
  /** Parents under whose names places stand. */
  readonly groups: readonly string[];
  readonly places: readonly (readonly [region: string, name: string, group: number])[];
}
