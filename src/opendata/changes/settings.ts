import type { Files } from "../../ledger/folder.ts";
import type { CellDifference } from "../row-cells.ts";
import { bytesOf, textOf } from "./file-text.ts";

/** The fields of `site.json` that differ, by their path. */
export function compareSettings(a: Files, b: Files): CellDifference[] {
  const [before, after] = [a, b].map((files) => {
    const text = textOf(bytesOf(files, "site.json"));
    const found = new Map<string, string>();
    try {
      flatten(JSON.parse(text || "{}"), "", found);
    } catch {
      found.set("", text ?? "");
    }
    return found;
  });
  const names = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].sort();
  return names.flatMap((column) => {
    const [was, is] = [before?.get(column) ?? "", after?.get(column) ?? ""];
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

/** Fields by path; items of a list by their id where they have one. */
function flatten(value: unknown, path: string, found: Map<string, string>): void {
  if (typeof value !== "object" || value === null) {
    found.set(path, String(value));
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    const id = Array.isArray(value) && typeof part === "object" && part !== null ? idOf(part) : undefined;
    flatten(part, [path, id ?? key].filter((one) => one !== "").join("."), found);
  }
}

function idOf(item: object): string | undefined {
  const { id, indicator } = item as { id?: unknown; indicator?: unknown };
  return [id, indicator].find((one): one is string => typeof one === "string");
}
