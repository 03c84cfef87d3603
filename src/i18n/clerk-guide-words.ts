import type { DIRECTIONS, MEASURE_KINDS } from "../ledger/schema.ts";
import type { TargetKind } from "../measures/targets/judgement.ts";

/** A picture of the guide: `name` of the file, what it shows, and a line under it. */
export interface GuidePicture {
  readonly name: "sheet" | "check" | "own" | "diff" | "page" | "accepted";
  readonly alt: string;
  readonly caption: string;
}

/** One step of the work; `{name}` in a text stands for a link to that page. */
export interface GuideStep {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
  readonly code?: { readonly label: string; readonly text: string };
  readonly picture?: GuidePicture;
}

/**
 * What a document says of a target, of which kind of indicator and of which time, and the columns of
 * `targets/YEAR.csv` that it fills, as `column=cell`.
 */
export interface GuidePhrase {
  readonly kind: TargetKind;
  readonly phrase: string;
  /** As the indicator has it: its measure, and what is better. */
  readonly of: readonly [(typeof MEASURE_KINDS)[number], (typeof DIRECTIONS)[number]];
  readonly period: string;
  readonly cells: readonly string[];
}

/** How targets are filled in, by examples. */
export interface GuideTargets {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly caption: string;
  readonly heads: Readonly<Record<"kind" | "phrase" | "of" | "period" | "cells", string>>;
  readonly phrases: readonly GuidePhrase[];
}

export interface GuideWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly intro: string;
  readonly steps: readonly GuideStep[];
  readonly targets: GuideTargets;
}
