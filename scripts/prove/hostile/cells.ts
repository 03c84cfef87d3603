import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** What LibreOffice made of the cells of a file. */
export interface OpenedCells {
  readonly file: string;
  readonly cells: number;
  readonly formulas: number;
  readonly dates: number;
}

/** UTF-8, commas, numbers and dates told from texts, formulas computed: the most that a reader can ask for. */
const CSV = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true";

/**
 * Opens spreadsheets with LibreOffice, all of one folder and kind at once, and counts the cells that
 * became formulas or dates. Throws where one does not open.
 */
export function openedCells(files: readonly string[], work: string): OpenedCells[] {
  const batches = new Map<string, string[]>();
  for (const file of files) {
    const kind = `${dirname(file)} ${extname(file)}`;
    batches.set(kind, [...(batches.get(kind) ?? []), file]);
  }
  return [...batches.values()].flatMap((batch, i) => {
    const out = join(work, String(i));
    convert(batch, out, work);
    return batch.map((file) => {
      const made = join(out, `${basename(file, extname(file))}.fods`);
      return countCells(file, readFileSync(made, "utf8"));
    });
  });
}

function convert(files: readonly string[], out: string, work: string): void {
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, "profile"))}`;
  const filter = files.every((file) => file.endsWith(".csv")) ? [`--infilter=${CSV}`] : [];
  const given = ["--headless", profile, ...filter, "--convert-to", "fods", "--outdir", out, ...files];
  const { status, stderr } = spawnSync("soffice", given, { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice did not open ${files.join(", ")}: ${stderr}`);
}

function countCells(file: string, document: string): OpenedCells {
  const count = (form: RegExp) => document.match(form)?.length ?? 0;
  return {
    file,
    cells: count(/<table:table-cell\b[^>]*office:value-type=/g),
    formulas: count(/\btable:formula=/g),
    dates: count(/office:value-type="(?:date|time)"/g),
  };
}
