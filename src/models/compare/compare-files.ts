import { decimalsNeeded } from "../../i18n/decimal.ts";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { byName } from "../../i18n/names.ts";
import { toFixed } from "../../ledger/fraction.ts";
import type { Region } from "../../ledger/schema.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import type { Site } from "../ground/site.ts";
import type { CompareFile, FigureCell, PlacesFile } from "./compare-file.ts";
import { firstPlaces } from "./first.ts";
import { comparable, figuresOf, type PlaceFigure, type Subject, subjectsOf } from "./subjects.ts";

/** The names of all files: `zh/places`, `en/capital-in-place`. */
export function compareFileNames(site: Site): string[] {
  const indicators = new Set(comparable(site).map(({ indicator }) => indicator.id));
  return LANGS.flatMap((lang) => ["places", ...indicators].map((name) => `${lang}/${name}`));
}

/** A file as JSON. */
export function compareFileText(site: Site, file: string): string {
  const [lang, name = ""] = file.split("/") as [Lang, string];
  return JSON.stringify(
    name === "places" ? placesFile(editionOf(site, lang)) : indicatorFile(editionOf(site, lang), name),
  );
}

/** Every place that can be compared, under its parent. */
export function placesFile(edition: Edition): PlacesFile {
  const ids = new Set(comparable(edition.site).flatMap(({ series }) => series.map(({ region }) => region)));
  const regions = [...ids]
    .map((id) => edition.site.ledger.regions.get(id))
    .filter((one) => one !== undefined);
  const parents = byName(
    [...new Set(regions.map(({ parent }) => parent))]
      .map((id) => edition.site.ledger.regions.get(id))
      .filter((one) => one !== undefined),
    edition.lang,
  );
  const numbers = new Map(parents.map(({ id }, i) => [id, i]));
  return {
    groups: parents.map(({ id }) => edition.names.region(id)),
    places: byName(regions, edition.lang).map((region: Region) => [
      region.id,
      edition.name(region),
      numbers.get(region.parent) ?? -1,
    ]),
  };
}

function indicatorFile(edition: Edition, id: string): CompareFile {
  const indicator = edition.site.ledger.indicators.get(id);
  const unit = edition.site.ledger.units.get(indicator?.unit ?? "");
  if (indicator === undefined || unit === undefined) throw new Error(`nothing to compare: ${id}`);
  const numbers = new Map<string, number>();
  const subjects = subjectsOf(edition.site, indicator);
  return {
    unit: { id: unit.id, name_en: unit.name_en },
    decimals: Number(indicator.decimals),
    subjects: subjects.map((subject) => ({
      part: subject.part,
      name: subjectName(edition, subject),
      first: firstPlaces(edition, subject),
      places: subject.series.map((series) => [
        series.region,
        figuresOf(edition, series, indicator).map((one) => cellOf(one, numbers)),
      ]),
    })),
    periods: [...numbers.keys()],
  };
}

/** The subject as pages name it: 固定资产投资完成额（工业）. */
export function subjectName(edition: Edition, { series }: Subject): string {
  const [first] = series;
  return first === undefined ? "" : edition.names.series(first);
}

function cellOf({ period, figure }: PlaceFigure, numbers: Map<string, number>): FigureCell {
  const number = numbers.get(period.text) ?? numbers.size;
  numbers.set(period.text, number);
  const value = toFixed(figure.value, decimalsNeeded(figure.value));
  if (figure.estimated) return [number, value, figure.bound, 1];
  return figure.bound === "" ? [number, value] : [number, value, figure.bound];
}
