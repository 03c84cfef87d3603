import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { shiftYears } from "../../ledger/period.ts";
import type { Result } from "../../measures/result.ts";
import {
  type IndustryStructure,
  industryStructures,
  type PlaceShare,
} from "../../measures/structure/industry-structure.ts";
import { derivation } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PLACES_OF_STRUCTURE, MOST_STRUCTURES } from "../ground/limits.ts";
import { type Column, numeric, optional, tableOf } from "../ground/table.ts";
import type { Derivation, TableView } from "../ground/view.ts";

/** How an industry lies among places: shares, location quotients, concentration, shift-share; nothing for one place. */
export function structureBlocks(edition: Edition, industry: string): Block[] {
  const words = edition.words.analysis.structure;
  const all = industryStructures(edition.site.lookup, industry)
    .sort((a, b) => b.places.length - a.places.length)
    .slice(0, MOST_STRUCTURES);
  if (all.length === 0) return [];
  const told = all.some(({ places }) => places.some(({ quotient }) => quotient.kind === "value"));
  return section(
    "structure",
    words.title,
    [
      ...all.map((one): Block => ({ kind: "table", table: structureTable(edition, one) })),
      ...lacking(edition, all),
    ],
    told ? words.intro : undefined,
  );
}

/** What no table could give for want of figures, a sentence each. */
function lacking(edition: Edition, all: readonly IndustryStructure[]): Block[] {
  const words = edition.words.analysis.structure;
  const places = all.flatMap((one) => one.places);
  const quotients = places.some(({ quotient }) => quotient.kind === "value");
  const shifts = places.some(({ shift }) => shift !== null);
  const [first] = all;
  const before = first === undefined ? "" : edition.period(shiftYears(first.period, -1));
  const sentences = [...(quotients ? [] : [words.noTotals]), ...(shifts ? [] : [words.noShift(before)])];
  if (sentences.length === 0) return [];
  return [{ kind: "prose", paragraphs: [sentences.join(edition.words.site.gap)] }];
}

function structureTable(edition: Edition, one: IndustryStructure): TableView {
  const words = edition.words.analysis.structure;
  const { region, subject, period } = one;
  const frame = {
    id: ["structure", region.id, subject.indicator, subject.breakdown.replaceAll(";", "-")]
      .filter(Boolean)
      .join("-"),
    caption: words.caption(
      edition.names.region(region.id),
      edition.names.series({ ...subject, region: region.id }),
      edition.period(period),
    ),
    ...concentrationText(edition, one),
    how: derivationsOf(edition, one),
    sortable: true,
  };
  return tableOf(frame, one.places.slice(0, MOST_PLACES_OF_STRUCTURE), columnsOf(edition, one));
}

function columnsOf(edition: Edition, { subject }: IndustryStructure): Column<PlaceShare>[] {
  const column = edition.words.analysisColumns;
  const decimals = Number(edition.site.ledger.indicators.get(subject.indicator)?.decimals ?? 0);
  const measured = (key: string, head: string, result: (one: PlaceShare) => Result | null | undefined) =>
    optional<PlaceShare>(key, head, (one) => {
      const value = result(one);
      return value ? resultCell(edition, value, decimals) : "";
    });
  return [
    { key: "place", head: column.place, cell: ({ place }) => edition.links.region(place.id) },
    numeric("figure", column.figure, ({ figure }) => figureCell(edition, figure)),
    numeric("share", column.share, ({ share }) => resultCell(edition, share)),
    measured("quotient", column.quotient, ({ quotient }) => quotient),
    measured("shift", column.shift, ({ shift }) => shift?.change),
    measured("national", column.national, ({ shift }) => shift?.national),
    measured("mix", column.mix, ({ shift }) => shift?.mix),
    measured("local", column.local, ({ shift }) => shift?.local),
  ];
}

/** The shares of the largest one and three and the index of all, as a line under the caption. */
function concentrationText(edition: Edition, { concentration }: IndustryStructure): { subtitle?: string } {
  const { one, three, hhi } = concentration;
  if (one.kind === "none" || hhi.kind === "none") return {};
  const percent = (result: typeof one) => withBound(formatPercent(result.value), result.bound, edition.lang);
  const words = edition.words.analysis.structure;
  const largest = three.kind === "none" ? null : percent(three);
  return { subtitle: words.concentration(percent(one), largest, formatDecimal(hhi.value, 3)) };
}

function derivationsOf(edition: Edition, { places, concentration }: IndustryStructure): Derivation[] {
  const [first] = places;
  const results = [
    first?.quotient,
    first?.shift?.national,
    first?.shift?.mix,
    first?.shift?.local,
    concentration.hhi,
  ];
  return results
    .filter((result) => result?.kind === "value")
    .map((result) => derivation(edition, result as Result));
}
