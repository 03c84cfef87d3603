import type { Chance } from "./chance.ts";
import { type Name, namer } from "./names.ts";

/** What the real country has in its 31 provinces. */
const PROVINCES = 31;
const PREFECTURES = 342;
const COUNTIES = 2927;

export interface MadeUpRegion {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: "country" | "province" | "prefecture" | "county" | "district";
  readonly code: string;
  readonly parent: MadeUpRegion | null;
  readonly peerGroup: string;
  /** How large its figures are against those of an average county; only counties have one. */
  readonly weight: number;
}

/** A country of the given provinces, with its share of prefectures and counties; parents before children. */
export function makeRegions(chance: Chance, provinces: number): MadeUpRegion[] {
  const name = namer(chance);
  const country: MadeUpRegion = {
    ...{ id: "country", name: "全国", nameEn: "The whole country", kind: "country" },
    ...{ code: "100000", parent: null, peerGroup: "", weight: 0 },
  };
  const regions = [country];
  const prefectures = share(chance, Math.round((PREFECTURES * provinces) / PROVINCES), provinces);
  const counties = share(chance, Math.round((COUNTIES * provinces) / PROVINCES), sum(prefectures));
  for (let p = 0; p < provinces; p += 1) {
    const province = child(name(), "province", country, p + 11, "provinces");
    regions.push(province);
    for (let f = 0; f < (prefectures[p] ?? 0); f += 1) {
      const prefecture = child(name(), "prefecture", province, f + 1, `${province.id}-prefectures`);
      regions.push(prefecture);
      const own = counties.shift() ?? 0;
      for (let c = 1; c <= own; c += 1) regions.push(county(chance, name(), prefecture, c));
    }
  }
  return regions;
}

const WORDS = {
  province: ["省", "Province", 10_000],
  prefecture: ["市", "City", 100],
  county: ["县", "County", 1],
  district: ["区", "District", 1],
} as const;

function child(
  { id, zh, en }: Name,
  kind: keyof typeof WORDS,
  parent: MadeUpRegion,
  number: number,
  peerGroup: string,
  weight = 0,
): MadeUpRegion {
  const [word, wordEn, step] = WORDS[kind];
  const code = String((parent.kind === "country" ? 0 : Number(parent.code)) + number * step);
  return { id, name: zh + word, nameEn: `${en} ${wordEn}`, kind, code, parent, peerGroup, weight };
}

function county(chance: Chance, name: Name, parent: MadeUpRegion, number: number): MadeUpRegion {
  const kind = number <= 2 ? "district" : "county";
  // A few counties are many times as large as most.
  const weight = 0.2 + 1.6 * chance.next() ** 2 + 6 * chance.next() ** 12;
  return child(name, kind, parent, number, `${parent.id}-counties`, weight);
}

/** `total` dealt out to `places`, at least one each, unevenly. */
function share(chance: Chance, total: number, places: number): number[] {
  const dealt = new Array<number>(places).fill(1);
  const average = total / places;
  for (let left = total - places; left > 0; ) {
    const place = chance.whole(0, places - 1);
    if ((dealt[place] ?? 0) > average * 2) continue;
    dealt[place] = (dealt[place] ?? 0) + 1;
    left -= 1;
  }
  return dealt;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
