/** A picture of the guide: `name` of the file, what it shows, and a line under it. */
export interface GuidePicture {
  readonly name: "sheet" | "check" | "diff" | "page" | "accepted";
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

export interface GuideWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly intro: string;
  readonly steps: readonly GuideStep[];
}
