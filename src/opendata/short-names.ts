/** What short names leave out of a place's name. */
const KINDS = /(?:省|市|区|县|旗|镇|乡|街道)$/u;

/** Long kinds of zones, and how people call them. */
const ZONES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:国家级|省级)?经济(?:技术)?开发区$/u, ["经开区"]],
  [/高新(?:技术)?产业(?:技术)?(?:开发|园)区$|高新技术(?:产业)?(?:开发)?区$/u, ["高新区"]],
  [/综合保税区$/u, ["综保区", "保税区"]],
];

/** The short forms of a place's name: 鼓楼 for 鼓楼区, 经开区 and 云江经开区 for 云江经济技术开发区. */
export function shortNames(name: string): string[] {
  if (!/^[\u4e00-\u9fff]+$/u.test(name)) return [];
  const zone = ZONES.find(([kind]) => kind.test(name));
  if (zone === undefined) {
    const stem = name.replace(KINDS, "");
    return stem.length >= 2 && stem !== name && !/自治$/u.test(stem) ? [stem] : [];
  }
  const stem = name.replace(zone[0], "");
  return zone[1].flatMap((short) => (stem === "" ? [short] : [short, stem + short]));
}
