import type { Lang } from "../../i18n/lang.ts";
import type { Named } from "../../i18n/named.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatAmount } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { type AllWords, wordsOf } from "../../i18n/words.ts";
import type { Fraction } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import type { Unit } from "../../ledger/schema.ts";
import type { Units } from "../../measures/figure.ts";
import { type Names, namesOf } from "./names.ts";
import { fileHref, href, indicatorPath, industryPath, regionPath } from "./routes.ts";
import type { Site } from "./site.ts";
import type { Link } from "./view.ts";

/** The site in one language: what every page model is made from. */
export interface Edition {
  readonly site: Site;
  readonly lang: Lang;
  readonly words: AllWords;
  /** What the ledger's things are called. */
  readonly names: Names;
  /** Their names, leading to their pages. */
  readonly links: Readonly<Record<"region" | "industry" | "indicator", (id: string) => Link>>;
  /** The name of a row. */
  name(row: Named): string;
  /** A period as people write it. */
  period(at: Period): string;
  /** A unit, as amounts and charts are told in it. */
  unit(id: string): Pick<Unit, "id" | "name_en" | "dimension">;
  /** An amount in its unit, to so many decimals or as it is. */
  amount(value: Fraction | string, decimals: number | null, unit: string): string;
  /** The address of a page: `/regions/songyuan/`. */
  href(path: string): string;
  /** The address of a file, which is the same in every language: `/data/regions.csv`. */
  file(path: string): string;
}

const editions = new WeakMap<Site, Map<Lang, Edition>>();

/** The edition of a site in one language, made once. */
export function editionOf(site: Site, lang: Lang): Edition {
  const made = editions.get(site) ?? new Map<Lang, Edition>();
  editions.set(site, made);
  const edition = made.get(lang) ?? makeEdition(site, lang);
  made.set(lang, edition);
  return edition;
}

function makeEdition(site: Site, lang: Lang): Edition {
  const names = namesOf(site.ledger, lang);
  const unit = (id: string) => ({
    id,
    name_en: englishUnit(site.ledger.units, id),
    dimension: site.ledger.units.get(id)?.dimension ?? "",
  });
  const to = (path: string) => href(site.base, lang, path);
  return {
    site,
    lang,
    words: wordsOf(lang),
    names,
    links: {
      region: (id) => ({ text: names.region(id), href: to(regionPath(id)) }),
      industry: (id) => ({ text: names.industry(id), href: to(industryPath(id)) }),
      indicator: (id) => ({ text: names.indicator(id), href: to(indicatorPath(id)) }),
    },
    name: (row) => nameIn(row, lang),
    period: (at) => formatPeriod(at, lang),
    unit,
    amount: (value, decimals, id) => formatAmount(value, decimals, unit(id), lang),
    href: to,
    file: (path) => fileHref(site.base, path),
  };
}

/** A unit's English name; of two units, 元/人, CNY per person. Empty where the ledger does not know it. */
function englishUnit(units: Units, id: string): string {
  const own = units.get(id);
  if (own !== undefined) return own.name_en;
  const [above = "", below = ""] = id.split("/").map((part) => units.get(part)?.name_en ?? "");
  return above === "" || below === "" ? "" : `${above} per ${below.replace(/^([a-z]+)s$/, "$1")}`;
}
