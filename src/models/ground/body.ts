import type {
  FactView,
  FigureView,
  IndexView,
  KeyFigureView,
  NoticeView,
  PagerView,
  PageView,
  RichText,
  SectionView,
  SourceView,
  TableView,
} from "./view.ts";

/** A picture that is not drawn from figures: its file, and its size so that nothing moves when it arrives. */
export interface PictureView {
  readonly href: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
}

/** What stands between the title and the foot of a page, in order. */
export type Block =
  | { readonly kind: "lead"; readonly text: RichText }
  | { readonly kind: "prose"; readonly paragraphs: readonly RichText[] }
  /** Paragraphs that start with what they are about, set apart in the same line. */
  | {
      readonly kind: "run-in";
      readonly paragraphs: readonly { readonly lead: string; readonly text: RichText }[];
    }
  /** Numbered points. */
  | { readonly kind: "points"; readonly points: readonly RichText[] }
  | { readonly kind: "key-figures"; readonly figures: readonly KeyFigureView[] }
  | { readonly kind: "figures"; readonly figures: readonly FigureView[] }
  | { readonly kind: "table"; readonly table: TableView }
  | { readonly kind: "facts"; readonly facts: readonly FactView[] }
  | { readonly kind: "index"; readonly index: IndexView }
  | { readonly kind: "notice"; readonly notice: NoticeView }
  | { readonly kind: "sources"; readonly sources: readonly SourceView[] }
  | { readonly kind: "formula"; readonly mathml: string; readonly text: string }
  | { readonly kind: "code"; readonly label?: string; readonly text: string }
  | { readonly kind: "picture"; readonly picture: PictureView }
  | { readonly kind: "pager"; readonly pager: PagerView }
  /** What opens on a click, and stands open on paper. */
  | { readonly kind: "folded"; readonly summary: string; readonly blocks: readonly Block[] }
  /** Side by side on a wide screen, else one after the other. */
  | { readonly kind: "beside"; readonly main: readonly Block[]; readonly side: readonly Block[] }
  | { readonly kind: "section"; readonly section: SectionView; readonly blocks: readonly Block[] };

/** A page: its frame and its content. Every page of the site is one of these. */
export interface Document {
  readonly page: PageView;
  readonly blocks: readonly Block[];
}

/** A section, or nothing where it would be empty. */
export function section(id: string, title: string, blocks: readonly Block[], intro?: RichText): Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: "section", section: intro === undefined ? { id, title } : { id, title, intro }, blocks }];
}

/** The charts block, or nothing without charts. */
export function figures(all: readonly FigureView[]): Block[] {
  return all.length === 0 ? [] : [{ kind: "figures", figures: all }];
}

/** All charts of a page, in order, those of its sections included. */
export function figuresIn(blocks: readonly Block[]): FigureView[] {
  return blocks.flatMap((block) => {
    if (block.kind === "section" || block.kind === "folded") return figuresIn(block.blocks);
    return block.kind === "figures" ? block.figures : [];
  });
}
