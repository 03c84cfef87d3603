import type { Chart } from "../../charts/chart.ts";
import type { Lang } from "../../i18n/lang.ts";

/**
 * What the components print. Types only. Every text is ready text in the page's language, rounded
 * and with its unit; every `href` is a whole address with the base path; an absent member is
 * printed as nothing at all. A condition on data belongs to the model that fills these.
 */

export interface Link {
  readonly text: string;
  readonly href: string;
  /** Where the text is in the other language, or in pinyin with the Chinese name beside it. */
  readonly lang?: string;
  /** More about the target, as a tooltip; never the only place where something is said. */
  readonly title?: string;
}

/** Running text with links in it. */
export type RichText = string | readonly (string | Link)[];

/**
 * Colour and shape of a mark; the shape alone tells them apart on black-and-white paper.
 * Schedule: ▲ ahead, ● near (slightly behind), ▽ behind, ▼ far behind, – none (no judgement).
 * Progress over years: achieved and on track = ahead, acceleration = near, limited = behind, away = far.
 * Audit: = agrees, ≈ rounding (within rounding), ≠ differs.
 */
export type Tone = "ahead" | "near" | "behind" | "far" | "none" | "agrees" | "rounding" | "differs";

/** A judgement: shape and words. */
export interface Mark {
  readonly tone: Tone;
  readonly text: string;
}

/** A letter or sign set after a figure ("e", "≥", "①"), and what it means. */
export interface NoteMark {
  readonly mark: string;
  readonly text: string;
}

// --- The frame of a page ---

export interface NavLink extends Link {
  /** The page itself, or the section it belongs to. */
  readonly current?: "page" | "section";
}

/** What is the same on every page of one language. */
export interface SiteFrame {
  readonly title: string;
  readonly subtitle?: string;
  readonly home: string;
  /** Address of `favicon.svg`. */
  readonly icon: string;
  readonly publisher: string;
  readonly contact?: Link;
  readonly licence?: Link;
  readonly repository?: Link;
  /** Address of the search page; no search link where absent. */
  readonly search?: string;
  /** Atom feed of changes. */
  readonly feed?: Link;
  /** Links of the footer besides the main navigation: data, documentation, site map. */
  readonly more?: readonly Link[];
  /** The last period covered, as people write it: 2006年1—4月. */
  readonly asOf: string;
  readonly version: string;
}

export interface Alternate {
  /** `zh-CN`, `en` or `x-default`. */
  readonly lang: string;
  readonly href: string;
}

/** One page apart from its content. */
export interface PageView {
  readonly lang: Lang;
  /** Address without base and language: `/regions/songyuan/`. */
  readonly path: string;
  /** Of the window: the layout adds the site's title. */
  readonly title: string;
  /** The h1, where it is not the title. */
  readonly heading?: string;
  /** One line above the h1: the kind of page, the parent place. */
  readonly kicker?: RichText;
  /** One or two lines for search engines and link previews. */
  readonly description: string;
  readonly site: SiteFrame;
  readonly nav: readonly NavLink[];
  /** From the home page to the parent; the page itself is added by the layout. Empty on the home page. */
  readonly breadcrumbs: readonly Link[];
  /** Whole address with host; absent where the site's own address is not known. */
  readonly canonical?: string;
  /** Whole address of the picture for link previews, 1200 × 630; absent like `canonical`. */
  readonly image?: string;
  readonly alternates: readonly Alternate[];
  /** The same page in the other languages. */
  readonly others: readonly { readonly lang: Lang; readonly href: string }[];
  /** How the page is cited: publisher, title, as-of period, version, address. */
  readonly citation?: string;
  /** Where the reader can correct the page's rows, and report a mistake. */
  readonly edit?: Link;
  readonly report?: Link;
  /** The page's data as CSV or JSON. */
  readonly downloads?: readonly Link[];
  /** Prints with the margins and letters of an official bulletin. */
  readonly paper?: "bulletin";
  /** True for pages that search engines should leave out (404, search). */
  readonly hidden?: boolean;
}

// --- How a figure was computed, and where it comes from ---

export interface DerivationInput {
  /** Its part in the formula: 累计完成数, target. */
  readonly role: string;
  /** With unit and qualifier. */
  readonly value: string;
  readonly period?: string;
  /** The row of the ledger: `data/observations/2006.csv:217`, linked where there is a repository. */
  readonly row?: { readonly text: string; readonly href?: string };
}

export interface Derivation {
  /** The measure: 完成率. */
  readonly name: string;
  readonly formula: string;
  readonly inputs: readonly DerivationInput[];
  /** The outcome: 26.4%. */
  readonly result?: string;
  /** Why there is no outcome. */
  readonly reason?: string;
  readonly notes?: readonly string[];
}

export interface SourceView {
  readonly text: string;
  readonly href?: string;
  /** 一、(一) */
  readonly locator?: string;
  readonly lang?: string;
  /** Opens on a click: one of many under a chart. */
  readonly folded?: boolean;
}

// --- Figures ---

/** A number with what stands before and after it, spaces included: `CNY `, `3.11`, ` billion`. */
export interface Amount {
  readonly before?: string;
  readonly number: string;
  readonly after?: string;
}

export interface KeyFigureView {
  readonly label: string;
  readonly href?: string;
  /** Absent where there is no figure: then `missing` says why. */
  readonly value?: Amount;
  readonly missing?: string;
  readonly period: string;
  readonly marks?: readonly NoteMark[];
  /** Bullet bar of completion against target and schedule. */
  readonly bar?: Chart;
  /** What was reached of each target: 完成年度目标的26.4%，低于序时进度6.9个百分点. */
  readonly judged?: readonly string[];
  readonly band?: Mark;
  /** 同比增长74.1%, and who says so: 通报所列 or 本站计算. */
  readonly growth?: {
    readonly text: string;
    readonly origin?: string;
    /** What the other origin gives where the audit finds that both differ, leading to the audit. */
    readonly differs?: Link;
  };
  /** 在9个县区中列第2位 */
  readonly rank?: string;
  readonly how?: readonly Derivation[];
}

export interface FigureView {
  /** Of the figure element: what links point to. */
  readonly id: string;
  /** Level of the title: 3 unless told. */
  readonly level?: 1 | 2 | 3;
  readonly chart: Chart;
  readonly sources?: readonly SourceView[];
  readonly marks?: readonly NoteMark[];
  readonly how?: readonly Derivation[];
  readonly downloads?: readonly Link[];
  /** Takes both columns: Sankey diagrams, scorecards, small multiples. */
  readonly wide?: boolean;
  /** How to cite, download and embed it. */
  readonly share?: ShareView;
}

/** How a chart is taken elsewhere. */
export interface ShareView {
  readonly citation: string;
  /** The chart by itself: the page that others embed. */
  readonly page: Link;
  readonly svg: Link;
  /** The figures as the table beside the chart prints them. */
  readonly csv: Link;
  /** The line of HTML that embeds it. */
  readonly code: string;
  /** What to mind with the line. */
  readonly note?: string;
}

/** The page of one chart by itself, for frames in other sites. */
export interface EmbedView {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly site: SiteFrame;
  readonly figure: FigureView;
  readonly citation: string;
  /** Who publishes it, in front of `page`. */
  readonly credit: string;
  /** The page that it is from, at the chart. */
  readonly page: Link;
  /** That page's whole address; absent where the site's own is not known. */
  readonly canonical?: string;
  readonly alternates: readonly Alternate[];
}

// --- Tables ---

export interface ColumnView {
  /** Stable name for the address and the sorting element. */
  readonly key: string;
  readonly head: string;
  readonly unit?: string;
  /** Right-aligned, tabular figures, sorted by number. */
  readonly numeric?: boolean;
  /** Its cells stay on one line: periods. */
  readonly unbroken?: boolean;
  /** What the column means, as a tooltip and for the column chooser. */
  readonly title?: string;
  /** Neighbouring columns with one group share a spanning head. */
  readonly group?: string;
  /** Where a phone sets its cells, where their form does not tell. */
  readonly phone?: PhonePlace;
}

/** A row on a phone: its name at the left; the figure at the right, the verdict under it; what is said under the name. */
export type PhonePlace = "value" | "verdict" | "under";

export interface CellView {
  readonly text: string;
  readonly href?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly marks?: readonly NoteMark[];
  readonly band?: Mark;
  /** What sorting goes by, where it is not the text: the exact decimal, or the pinyin. */
  readonly sort?: string;
  /** Set after text and band in soft ink. */
  readonly after?: string;
  /** What to know of the figure, on a line of its own under it: the report's wording, a date, a distance. */
  readonly note?: string;
  /** Where the note is in the other language than the page. */
  readonly noteLang?: string;
  /** What columns say that too few rows fill: each by its head, like the note. */
  readonly more?: readonly (Pick<CellView, "text" | "marks"> & { readonly head: string })[];
  /** Why the cell holds no figure; the text is then a dash. */
  readonly reason?: string;
}

export interface RowView {
  readonly id?: string;
  /** One for each column; the first is the row's head. */
  readonly cells: readonly CellView[];
  /** Totals are set apart and stay where they are when the table is sorted. */
  readonly total?: boolean;
  /** The place that the page is about. */
  readonly current?: boolean;
}

export interface RowGroup {
  readonly head?: string;
  /** The page of what the head names. */
  readonly href?: string;
  readonly rows: readonly RowView[];
}

export interface TableView {
  readonly id: string;
  readonly caption: string;
  /** Under the caption: unit common to all columns, period, what is listed and why. */
  readonly subtitle?: string;
  readonly columns: readonly ColumnView[];
  readonly groups: readonly RowGroup[];
  /** The marks that its cells use. */
  readonly marks?: readonly NoteMark[];
  readonly sources?: readonly SourceView[];
  readonly how?: readonly Derivation[];
  readonly downloads?: readonly Link[];
  /** `cards`: each row becomes a card on a phone; for records of words. Else name and figure stand in one line. */
  readonly narrow?: "cards";
  /** True where sorting and filtering are of use: the table is wrapped in `<data-table>`. */
  readonly sortable?: boolean;
}

// --- Words, lists and directions ---

export interface FactView {
  readonly term: string;
  readonly text: RichText;
  readonly marks?: readonly NoteMark[];
  /** Where the text is in the other language. */
  readonly lang?: string;
}

export interface IndexLink extends Link {
  /** Set after the link in soft ink: the kind of place, the latest figure. */
  readonly note?: string;
  readonly band?: Mark;
}

export interface IndexGroup {
  /** A letter, a theme, a parent place. */
  readonly head: string;
  readonly id: string;
  readonly links: readonly IndexLink[];
}

export interface IndexView {
  readonly groups: readonly IndexGroup[];
  /** Links to the groups above the list; for long lists. */
  readonly hasContents?: boolean;
}

export interface NoticeView {
  readonly title?: string;
  readonly text: RichText;
  readonly items?: readonly RichText[];
  /** `missing`: what the ledger does not hold; `warning`: what readers must know before they use a figure. */
  readonly kind?: "missing" | "warning";
}

export interface SectionView {
  readonly id: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly intro?: RichText;
  /** Where the section is in the other language. */
  readonly lang?: string;
}

export interface PagerView {
  readonly label: string;
  readonly previous?: Link;
  readonly next?: Link;
}
