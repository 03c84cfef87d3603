import {
  AlignmentType,
  convertMillimetersToTwip,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from "docx";

/**
 * The styles of the Word file, after the layout of official documents (GB/T 9704): title in large
 * Song, headings in Hei and Kai, text in Fangsong of size three (16 pt), tables in Song. Latin letters
 * and digits are Times. Paragraphs name a style and carry no formatting of their own.
 */

/** Fonts as offices have them, and what stands in for each where it is missing. */
export const FONTS = [
  { name: "仿宋", other: "FangSong" },
  { name: "黑体", other: "SimHei" },
  { name: "楷体", other: "KaiTi" },
  { name: "宋体", other: "SimSun" },
] as const;

type FontName = (typeof FONTS)[number]["name"];

const font = (name: FontName) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: name,
});

/** Sizes are in half points, lines in twentieths of a point. */
const SIZE = { title: 44, text: 32, table: 21, small: 18 } as const;
const LINE = 579;
const exactly = { line: LINE, lineRule: "exact" } as const;
const TWO_CHARACTERS = 640;

const style = (
  id: string,
  name: string,
  rest: Omit<IParagraphStyleOptions, "id" | "name">,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...rest,
});

/** Named styles for every kind of paragraph. `indented` where the first line of a text is set in. */
export function wordStyles(indented: boolean): IStylesOptions {
  const indent = indented
    ? { indent: { firstLine: TWO_CHARACTERS } }
    : { spacing: { ...exactly, after: 120 } };
  return {
    default: {
      document: { run: { font: font("仿宋"), size: SIZE.text } },
      heading1: { run: { font: font("黑体"), size: SIZE.text }, paragraph: { ...indent, keepNext: true } },
      title: {
        run: { font: font("宋体"), size: SIZE.title, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
      },
    },
    paragraphStyles: [
      style("Normal", "Normal", { basedOn: undefined, paragraph: { spacing: exactly } }),
      style("BulletinText", "Bulletin text", { paragraph: { alignment: AlignmentType.BOTH, ...indent } }),
      style("BulletinIssuer", "Bulletin issuer", {
        run: { font: font("楷体"), size: 28 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
      }),
      style("BulletinNote", "Bulletin note", { paragraph: { alignment: AlignmentType.BOTH } }),
      style("TableCaption", "Table caption", {
        run: { font: font("黑体"), size: 24 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 60 }, keepNext: true },
      }),
      style("TableText", "Table text", {
        run: { font: font("宋体"), size: SIZE.table },
        paragraph: { spacing: { line: 260, before: 20, after: 20 } },
      }),
      style("TableNumber", "Table number", {
        basedOn: "TableText",
        paragraph: { alignment: AlignmentType.RIGHT },
      }),
      style("TableHead", "Table head", {
        basedOn: "TableText",
        run: { font: font("黑体") },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      }),
      style("TableTotal", "Table total", { basedOn: "TableText", run: { bold: true } }),
      style("TableTotalNumber", "Table total number", { basedOn: "TableNumber", run: { bold: true } }),
      style("TableNote", "Table note", {
        basedOn: "TableText",
        run: { size: SIZE.small },
        paragraph: { spacing: { before: 40, after: 120 } },
      }),
      style("PageNumber", "Page number line", {
        run: { font: font("宋体"), size: 28 },
        paragraph: { alignment: AlignmentType.CENTER },
      }),
    ],
    characterStyles: [{ id: "RunInHead", name: "Run-in head", run: { font: font("楷体"), bold: true } }],
  };
}

/**
 * The style of tables, for which the library has no options: two strong lines as yearbooks have them,
 * and fine ones between the rows.
 */
export const TABLE_STYLE = [
  '<w:style w:type="table" w:styleId="BulletinTable">',
  '<w:name w:val="Bulletin table"/>',
  "<w:tblPr><w:tblBorders>",
  '<w:top w:val="single" w:sz="12" w:space="0" w:color="auto"/>',
  '<w:bottom w:val="single" w:sz="12" w:space="0" w:color="auto"/>',
  '<w:insideH w:val="single" w:sz="2" w:space="0" w:color="808080"/>',
  "</w:tblBorders><w:tblCellMar>",
  '<w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/>',
  "</w:tblCellMar></w:tblPr>",
  '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>',
  '<w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/>',
  "</w:tcBorders></w:tcPr></w:tblStylePr>",
  "</w:style>",
].join("");

/** 1. 2. 3. before the notes. */
export const NOTE_NUMBERS = {
  reference: "notes",
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: TWO_CHARACTERS, hanging: 480 } } },
    },
  ],
} as const;

/** A4 with the margins of GB/T 9704: 37 mm above, 28 mm left, a text area of 156 by 225 mm. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    right: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    footer: convertMillimetersToTwip(25),
  },
} as const;

export const TEXT_WIDTH = convertMillimetersToTwip(156);
