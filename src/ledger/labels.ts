import { FEWEST_EXCHANGED } from "./limits.ts";
import type { Problem } from "./problem.ts";
import { cellOf } from "./rows.ts";
import { columnsOf, type Place, type TableName } from "./schema.ts";

const CHINESE = /\p{Script=Han}/u;
/** Headers that call the English names Chinese and the other way round, as every row shows that has both. */
export function exchangedLabels(table: TableName, file: string, rows: readonly Place[]): Problem[] {
  return columnsOf(table).flatMap(({ name }): Problem[] => {
    const english = `${name}_en`;
    if (!columnsOf(table).some((other) => other.name === english)) return [];
    const both = rows.filter((row) => cellOf(row, name) !== "" && cellOf(row, english) !== "");
    const isExchanged = (row: Place) =>
      !CHINESE.test(cellOf(row, name)) && CHINESE.test(cellOf(row, english));
    if (both.length < FEWEST_EXCHANGED || !both.every(isExchanged)) return [];
    const facts = { first: name, second: english };
    return [{ code: "L252", file, line: 1, column: 0, table, name: english, facts }];
  });
}
