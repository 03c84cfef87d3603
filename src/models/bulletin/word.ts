import { Document, type FileChild, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Bulletin } from "./bulletin.ts";
import { steadyPackage } from "./word-package.ts";
import { NOTE_NUMBERS, PAGE, wordStyles } from "./word-styles.ts";
import { wordTable } from "./word-table.ts";
import { wordsIn } from "./words.ts";

/** A bulletin as a Word file (.docx). The same bulletin gives the same bytes. */
export async function wordFile(given: Bulletin): Promise<Uint8Array> {
  const document = new Document({
    title: given.title,
    creator: given.publisher,
    lastModifiedBy: given.publisher,
    description: given.opening,
    styles: wordStyles(wordsIn(given.lang).indented),
    numbering: { config: [NOTE_NUMBERS] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...head(given), ...body(given), ...appendix(given)],
      },
    ],
  });
  return steadyPackage(await Packer.toBuffer(document));
}

/** — 1 — */
function pageNumber(): Paragraph {
  const run = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] });
  return new Paragraph({ style: "PageNumber", children: [run] });
}

const text = (style: string, words: string) => new Paragraph({ style, text: words });
const heading = (words: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text: words });

function head({ titleLines, issuer, opening }: Bulletin): FileChild[] {
  const lines = titleLines.map(
    (line, i) => new TextRun({ text: line.trim(), ...(i === 0 ? {} : { break: 1 }) }),
  );
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: lines }),
    text("BulletinIssuer", issuer),
    text("BulletinText", opening),
  ];
}

function body({ lang, sections, notes }: Bulletin): FileChild[] {
  return [
    ...sections.flatMap(({ heading: name, paragraphs }) => [
      heading(name),
      ...paragraphs.map(
        ({ lead, text: words }) =>
          new Paragraph({
            style: "BulletinText",
            children: [
              ...(lead === "" ? [] : [new TextRun({ text: lead, style: "RunInHead" })]),
              new TextRun(words),
            ],
          }),
      ),
    ]),
    heading(wordsIn(lang).heading.notes),
    ...notes.map(
      (note) =>
        new Paragraph({
          style: "BulletinNote",
          text: note,
          numbering: { reference: NOTE_NUMBERS.reference, level: 0 },
        }),
    ),
  ];
}

function appendix({ lang, tables }: Bulletin): FileChild[] {
  if (tables.length === 0) return [];
  const start = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    text: wordsIn(lang).heading.appendix,
    pageBreakBefore: true,
  });
  return [start, ...tables.flatMap((table) => wordTable(table, lang))];
}
