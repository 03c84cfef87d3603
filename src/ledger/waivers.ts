import type { Collector } from "./collector.ts";
import type { Ledger } from "./ledger.ts";
import { parsePeriod, period } from "./period.ts";
import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import { KEY_JOINT } from "./rows.ts";
import { isWaivable } from "./rules.ts";
import type { Waiver } from "./schema.ts";
import { stemOf } from "./table-rows.ts";

/** A problem that an office has looked at and let stand, and what it says of it. */
export interface Waived {
  readonly problem: Problem;
  readonly by: Waiver;
}

interface Entry {
  readonly row: Waiver;
  readonly due: boolean;
  used: boolean;
}

/** Sets what `accepted.csv` lets stand apart from the problems that are told. */
export interface Waivers {
  /** The problem is waived where the ledger accepts it and the time is not up. */
  sort(problem: Problem, problems: Collector): void;
  /** Tells of waivers that are due, that nothing needs, and that no rule allows. */
  close(problems: Collector): void;
  list(): readonly Waived[];
}

/** The waivers of a ledger, against its as-of period. */
export function waiversOf(ledger: Ledger): Waivers {
  const asOf = period(ledger.settings.as_of).to;
  const entries = new Map<string, Entry>();
  for (const row of ledger.accepted) {
    const due = period(row.until).to < asOf;
    entries.set(entryId(row.code, row.in_file, shortKey(row.key)), { row, due, used: false });
  }
  const waived: Waived[] = [];
  return {
    sort: (problem, problems) => {
      const entry = entries.get(entryId(problem.code, problem.file, problem.key ?? ""));
      if (entry !== undefined) entry.used = true;
      if (entry === undefined || entry.due) problems.add(problem);
      else waived.push({ problem, by: entry.row });
    },
    close: (problems) => {
      for (const entry of entries.values()) {
        const told = aboutEntry(entry);
        if (told !== null) problems.add(told);
      }
    },
    list: () => waived,
  };
}

/** A row's key as it is told, whatever way its period was written when somebody copied it. */
export function shortKey(key: string): string {
  const cells = key.split(KEY_JOINT);
  return cells.map((cell) => parsePeriod(cell)?.text ?? cell).join(KEY_JOINT);
}

/** A table in JSON is the same table: what was accepted of it in CSV still is. */
function entryId(code: string, file: string, key: string): string {
  return `${code}|${stemOf(file)}|${key}`;
}

function aboutEntry({ row, due, used }: Entry): Problem | null {
  if (!isWaivable(row.code)) return atCell("accepted", row, "code", { code: "L220" });
  if (!used) return atCell("accepted", row, "key", { code: "L221", facts: { rule: row.code } });
  return due ? atCell("accepted", row, "until", { code: "L222", facts: { rule: row.code } }) : null;
}
