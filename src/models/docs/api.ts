import { formatDecimal } from "../../i18n/decimal.ts";
import type { AllWords } from "../../i18n/words.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import { tableOf } from "../ground/table.ts";
import type { FactView, TableView } from "../ground/view.ts";

/** An address of the interface with an example, as the route has found it. */
export interface ApiExample {
  readonly schema: keyof AllWords["api"]["files"];
  readonly path: string;
  readonly at?: string;
  readonly text?: string;
}

/** From which sizes on a file does not list everything. */
export interface ApiLimits {
  readonly rows: number;
  readonly observations: number;
  readonly years: number;
  readonly targets: number;
  readonly findings: number;
}

/** Where the interface lies. */
const API = "/api/v1/";

/** How programs read the site: conventions, every address, and an example of each. */
export function apiPage(edition: Edition, examples: readonly ApiExample[], limits: ApiLimits): Document {
  const words = edition.words.api;
  return {
    page: docFrame(edition, PATHS.api, words),
    blocks: [
      { kind: "lead", text: words.lead },
      ...section("addresses", words.addresses, [{ kind: "table", table: addressTable(edition, examples) }]),
      ...section("rules", words.rules, [{ kind: "facts", facts: ruleFacts(edition, limits) }]),
      ...section(
        "examples",
        words.examples,
        examples.flatMap((one) => exampleBlocks(edition, one)),
        words.examplesText,
      ),
    ],
  };
}

function addressTable(edition: Edition, examples: readonly ApiExample[]): TableView {
  const words = edition.words.api;
  return tableOf({ id: "addresses-table", caption: words.caption, narrow: "cards" }, examples, [
    {
      key: "address",
      head: words.address,
      cell: ({ path, schema, at, text }) =>
        at === undefined || text === undefined ? path : { text: path, href: `#${anchorOf(schema)}` },
    },
    { key: "content", head: words.content, cell: ({ schema }) => words.files[schema] },
    {
      key: "example",
      head: words.example,
      cell: ({ at }) => (at === undefined ? words.none : { text: at, href: edition.file(API + at) }),
    },
  ]);
}

function ruleFacts(edition: Edition, limits: ApiLimits): FactView[] {
  const words = edition.words.api;
  const { rows, observations, years, targets, findings } = limits;
  const count = (n: number) => formatDecimal(String(n));
  const large = words.largeText(count(rows), count(observations), years, count(targets), count(findings));
  return [
    { term: words.start, text: words.startText },
    { term: words.figures, text: words.figuresText },
    { term: words.judged, text: words.judgedText },
    { term: words.absent, text: words.absentText },
    { term: words.traced, text: words.tracedText },
    { term: words.order, text: words.orderText },
    { term: words.versions, text: words.versionsText },
    { term: words.large, text: large },
    { term: words.checks, text: words.checksText },
  ];
}

/** Where the page shows the example. */
function anchorOf(schema: ApiExample["schema"]): string {
  return `example-${schema}`;
}

function exampleBlocks(edition: Edition, { schema, at, text }: ApiExample): Block[] {
  if (at === undefined || text === undefined) return [];
  return section(anchorOf(schema), edition.words.api.files[schema], [
    { kind: "code", label: API + at, text },
  ]);
}
