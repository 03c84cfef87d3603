import { type History, NO_HISTORY, type RowEvent } from "./history.ts";

/** A past for the sample ledger: one figure, revised twice, since the release of the first state. */

const FILE = "observations/2024.csv";
const KEY = ["upper", "gdp", "", "", "2024", "report-2024", "1"];
const event = (commit: number, before: string, after: string, more: Partial<RowEvent> = {}): RowEvent => ({
  ...{ kind: "changed", table: "observations", file: FILE, line: 6, key: KEY, commit },
  cells: [{ column: "value", before, after }],
  ...more,
});

const commit = (day: string) => ({ id: `a${day}`, time: `${day}T10:00:00+08:00`, subject: "s" });

export const PAST_SAMPLE: History = {
  ...NO_HISTORY,
  state: "whole",
  commits: [commit("2025-01-20"), commit("2025-02-01"), commit("2025-03-05")],
  origins: {
    [FILE]: [
      [5, 0, 0],
      [6, 0, 2],
    ],
  },
  events: [
    event(1, "12.1", "12.4"),
    event(2, "12.4", "12.5", { revision: { kind: "scheduled", reason: "年报核定" } }),
  ],
  releases: [
    {
      ...{
        version: "1.0.0",
        tag: "data-v1.0.0",
        commit: 0,
        time: "2025-01-20T10:00:00+08:00",
        asked: "1.0.0",
      },
      ...{ step: "none", counts: { lost: 0, changed: 0, new: 0 }, rows: [] },
      told: { zh: { lines: [], sections: [] }, en: { lines: [], sections: [] } },
    },
    {
      ...{ version: "1.0.1", tag: "", commit: 2, time: "", asked: "1.0.1", step: "patch" },
      counts: { lost: 0, changed: 1, new: 0 },
      told: { zh: { lines: ["修改1行"], sections: [] }, en: { lines: ["1 changed"], sections: [] } },
      rows: [{ ...event(2, "12.1", "12.5"), commits: [1, 2] }],
    },
  ],
  version: { text: "1.0.1", state: "changed" },
};
