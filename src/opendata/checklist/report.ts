import type { Lang } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { asHtml, asText } from "../changes/formats.ts";
import type { Report } from "../changes/report.ts";
import type { Item } from "./checklist.ts";

/** True where nothing stands against a release. */
export function isReady(items: readonly Item[]): boolean {
  return items.every(({ severity, found }) => severity === "warning" || found.length === 0);
}

/** The list for a terminal, for programs, or as a page of its own; at most `max` places of each item. */
export function checklistText(
  items: readonly Item[],
  format: "text" | "json" | "html",
  lang: Lang,
  max: number,
): string {
  if (format === "json") return `${JSON.stringify({ ready: isReady(items), items }, null, 2)}\n`;
  const report = reportOf(items, lang, max);
  return format === "html" ? asHtml(report, lang) : asText(report);
}

function reportOf(items: readonly Item[], lang: Lang, max: number): Report {
  const words = wordsOf(lang).checklist;
  const blockers = items.filter(({ severity, found }) => severity === "blocker" && found.length > 0).length;
  const clear = items.filter(({ found }) => found.length === 0);
  const { colon } = wordsOf(lang).site;
  return {
    title: words.title,
    lines: [
      blockers === 0 ? words.ready : words.blocked(blockers),
      ...clear.map(({ id }) => `${words.items[id]}${colon}${words.clear}`),
    ],
    sections: items
      .filter(({ found }) => found.length > 0)
      .map(({ id, severity, found }) => {
        const more = Math.max(0, found.length - max);
        return {
          kind: "others",
          title: `[${words[severity]}] ${words.items[id]} ${found.length}`,
          head: [words.items[id]],
          rows: found.slice(0, max).map((one) => [one]),
          more,
          moreText: more > 0 ? words.more(more) : "",
        };
      }),
  };
}
