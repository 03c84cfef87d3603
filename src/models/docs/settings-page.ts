import { type SettingEntry, settingEntries } from "../../ledger/settings-schema.ts";
import { docFrame } from "../frame/doc-frame.ts";
import type { Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { tableOf } from "../ground/table.ts";
import type { CellView } from "../ground/view.ts";

/** Every setting of `site.json`, from the definition that the check reads it by. */
export function settingsPage(edition: Edition): Document {
  const words = edition.words.settings;
  const { type, rule, about, example, required } = edition.words.data.dictionary;
  return {
    page: docFrame(edition, PATHS.settings, words),
    blocks: [
      { kind: "lead", text: words.lead },
      {
        kind: "table",
        table: tableOf<SettingEntry>(
          { id: "settings", caption: words.caption, narrow: "cards" },
          settingEntries(),
          [
            { key: "path", head: words.path, cell: ({ path }) => path },
            {
              key: "title",
              head: edition.words.data.dictionary.heading,
              cell: ({ path }) => words.all[path].title,
            },
            { key: "type", head: type, cell: (entry) => typeText(edition, entry) },
            { key: "rule", head: rule, cell: (entry) => (entry.required ? required : "") },
            { key: "default", head: words.default, cell: (entry) => entry.default ?? "" },
            { key: "about", head: about, cell: (entry) => aboutCell(edition, entry) },
            { key: "example", head: example, cell: ({ example: text = "" }) => exampleCell(text) },
          ],
        ),
      },
    ],
  };
}

function typeText(edition: Edition, { type }: SettingEntry): string {
  const { settings, data } = edition.words;
  return type in settings.types
    ? settings.types[type as keyof typeof settings.types]
    : data.types[type as keyof typeof data.types];
}

/** What a setting does; where its parts are told under another path, which, and what it may say. */
function aboutCell(edition: Edition, { path, as, values }: SettingEntry): CellView {
  const { all, partsOf } = edition.words.settings;
  const notes = [
    ...(as === undefined ? [] : [partsOf(as)]),
    ...(values === undefined ? [] : [values.join(edition.words.site.listComma)]),
  ];
  return notes.length === 0 ? { text: all[path].about } : { text: all[path].about, note: notes.join("") };
}

/** Examples in Chinese are marked as such on English pages. */
function exampleCell(text: string): CellView {
  return /\p{Script=Han}/u.test(text) ? { text, lang: "zh-CN" } : { text };
}
