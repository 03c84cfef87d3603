import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Release, Told, ToldSection } from "../../ledger/history.ts";
import { period } from "../../ledger/period.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_RELEASES_IN_FULL, MOST_REVISIONS_LISTED, MOST_ROWS_OF_RELEASE } from "../ground/limits.ts";
import { fileHref, PATHS, releasePath } from "../ground/routes.ts";
import { tableOf } from "../ground/table.ts";
import { dayOf, versionText } from "../ground/version.ts";
import type { TableView } from "../ground/view.ts";
import { revisedRows } from "../provenance/history-links.ts";
import { releaseTable, revisedTable } from "./rows.ts";

/** What has changed, release by release, and every figure that was revised. */
export function changesPage(edition: Edition): Document {
  const words = edition.words.changes;
  const { history } = edition.site;
  const version = versionText(edition, history);
  const first = history.commits[0];
  return {
    page: frame(edition, {
      path: PATHS.changes,
      title: words.title,
      description: words.description(version),
      section: "data",
      ...(first === undefined
        ? {}
        : {
            downloads: [fileLink(edition, "file"), fileLink(edition, "origins")].map((one) =>
              one(edition.lang),
            ),
          }),
    }),
    blocks: [
      ...(first === undefined
        ? []
        : [
            {
              kind: "lead" as const,
              text: words.lead(version, history.commits.length, dayOf(edition, first)),
            },
          ]),
      ...nextRelease(edition),
      ...stateNotice(edition),
      ...releaseBlocks(edition),
      ...(first === undefined ? [] : revisedBlocks(edition)),
      ...section("versions", words.versionTitle, [
        { kind: "prose", paragraphs: [words.versionText, words.cite] },
      ]),
    ],
  };
}

function fileLink(edition: Edition, which: "file" | "origins") {
  const path = which === "file" ? "/api/v1/changes.json" : "/api/v1/provenance.json";
  return (lang: Lang) => ({ text: wordsOf(lang).changes[which], href: fileHref(edition.site.base, path) });
}

/** The day that is announced for the next release. */
function nextRelease({ site: { ledger }, lang }: Edition): Block[] {
  const { next_release: next = "" } = ledger.settings;
  if (next === "") return [];
  return [{ kind: "prose", paragraphs: [wordsOf(lang).changes.next(formatPeriod(period(next), lang))] }];
}

function stateNotice({ site: { history }, lang }: Edition): Block[] {
  const text = wordsOf(lang).changes.states[history.state];
  return text === "" ? [] : [{ kind: "notice", notice: { text, kind: "missing" } }];
}

function releaseBlocks(edition: Edition): Block[] {
  const newest = edition.site.history.releases.toReversed();
  const full = newest.slice(0, MOST_RELEASES_IN_FULL).flatMap((one) => oneRelease(edition, one));
  const tagged = newest.filter((one) => one.tag !== "");
  const list = tagged.length === 0 ? [] : [{ kind: "table" as const, table: listTable(edition, tagged) }];
  return [...full, ...section("releases", edition.words.changes.release.list, list)];
}

/** A section of the page for a release. */
function oneRelease(edition: Edition, release: Release): Block[] {
  const words = edition.words.changes;
  const since = edition.site.history.version.state === "first" ? words.sinceFirst : words.sinceRelease;
  const title = release.tag === "" ? since : words.releaseTitle(release.version, release.time.slice(0, 10));
  return section(
    release.tag === "" ? "unreleased" : `v${release.version}`,
    title,
    releaseContent(edition, release, MOST_ROWS_OF_RELEASE),
  );
}

/** What a release differs in from the one before, and what follows from it for the results. */
export function releaseContent(edition: Edition, release: Release, most: number): Block[] {
  const words = edition.words.changes;
  const { counts, asked, version, tag } = release;
  const told = toldIn(release, edition.lang);
  const isFirst = release.rows.length === 0 && told.lines.length === 0;
  const lines = isFirst ? [words.firstRelease] : told.lines;
  const link = { text: words.page, href: edition.href(releasePath(version)) };
  return [
    {
      kind: "prose",
      paragraphs: [
        ...lines,
        ...(asked === version || tag === "" ? [] : [words.asked(asked)]),
        ...(tag === "" ? [] : [[link]]),
      ],
    },
    ...(["lost", "changed", "new"] as const).flatMap((kind): Block[] => {
      const rows = release.rows.filter((row) => row.kind === kind).slice(0, most);
      if (rows.length === 0) return [];
      const caption = words.rowsCaption(words.kinds[kind]);
      const subtitle = rows.length < counts[kind] ? words.rowsMore(rows.length, counts[kind]) : undefined;
      const id = `rows-${version.replaceAll(".", "-")}-${kind}`;
      return [{ kind: "table", table: releaseTable(edition, rows, { id, caption, subtitle }) }];
    }),
    ...told.sections.map((one, i): Block => ({ kind: "table", table: toldTable(one, version, i, most) })),
  ];
}

/** What a release tells in a language. Throws for one that it was not told in: a fault of ours. */
function toldIn({ version, told }: Release, lang: Lang): Told {
  const found = told[lang];
  if (found === undefined) throw new Error(`release ${version} is not told in ${lang}`);
  return found;
}

function toldTable({ title, head, rows }: ToldSection, version: string, i: number, most: number): TableView {
  return tableOf(
    { id: `told-${version.replaceAll(".", "-")}-${i}`, caption: title, narrow: "cards" },
    rows.slice(0, most),
    head.map((text, at) => ({ key: `c${at}`, head: text, cell: (row) => row[at] ?? "" })),
  );
}

function listTable(edition: Edition, releases: readonly Release[]): TableView {
  const { release: words, column } = edition.words.changes;
  const pageOf = (version: string) => ({ text: version, href: edition.href(releasePath(version)) });
  const { counts: countsText } = edition.words.diff;
  return tableOf({ id: "release-table", caption: words.listCaption }, releases, [
    { key: "version", head: words.version, cell: ({ version }) => pageOf(version) },
    { key: "day", head: column.day, cell: ({ time }) => time.slice(0, 10) },
    {
      key: "change",
      head: column.change,
      cell: ({ counts }) => countsText(counts.lost, counts.changed, counts.new),
    },
  ]);
}

function revisedBlocks(edition: Edition): Block[] {
  const words = edition.words.changes;
  const all = [...revisedRows(edition.site.history).values()];
  if (all.length === 0) {
    return section("figures", words.figures, [{ kind: "prose", paragraphs: [words.noFigures] }]);
  }
  const listed = all.slice(0, MOST_REVISIONS_LISTED);
  const more = listed.length < all.length ? [words.figuresMore(listed.length, all.length)] : [];
  return section(
    "figures",
    words.figures,
    [
      ...more.map((text): Block => ({ kind: "prose", paragraphs: [text] })),
      { kind: "table", table: revisedTable(edition, listed) },
    ],
    words.figuresIntro,
  );
}
