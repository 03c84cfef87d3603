import type { Chance } from "./chance.ts";

/** First and second characters of made-up place names, with their pinyin. */
const FIRST = parse(
  "安an 宁ning 永yong 兴xing 昌chang 平ping 长chang 清qing 临lin 新xin 南nan 北bei 东dong 西xi 高gao 大da " +
    "金jin 青qing 白bai 红hong 龙long 凤feng 云yun 石shi 双shuang 天tian 太tai 广guang 福fu 和he 嘉jia 江jiang " +
    "海hai 湖hu 河he 泉quan 松song 柳liu 梅mei 桃tao 荣rong 富fu 富fu 定ding 武wu 文wen 信xin 义yi 仁ren 德de",
);
const SECOND = parse(
  "州zhou 阳yang 江jiang 山shan 川chuan 水shui 城cheng 原yuan 安an 宁ning 平ping 昌chang 兴xing 海hai 河he 湖hu " +
    "源yuan 岭ling 口kou 泉quan 丰feng 陵ling 台tai 沙sha 溪xi 浦pu 港gang 池chi 林lin 田tian 门men 庆qing",
);
const MIDDLE = parse("永yong 安an 新xin 上shang 下xia 中zhong 东dong 西xi 南nan 北bei");

interface Syllable {
  readonly character: string;
  readonly pinyin: string;
}

/** A made-up name without the word for its kind: 永州, Yongzhou, `yongzhou`. */
export interface Name {
  readonly zh: string;
  readonly en: string;
  readonly id: string;
}

function parse(text: string): Syllable[] {
  return text.split(" ").map((pair) => ({ character: pair.slice(0, 1), pinyin: pair.slice(1) }));
}

/** Gives names that have not been given before: of two characters while there are any, then of three. */
export function namer(chance: Chance): () => Name {
  const given = new Set<string>();
  return () => {
    for (let tries = 0; ; tries += 1) {
      const middle = tries < 4 ? [] : [chance.pick(MIDDLE)];
      const name = nameOf([chance.pick(FIRST), ...middle, chance.pick(SECOND)]);
      // Two names may sound alike: the id is the sound, and must be single as well.
      if (given.has(name.id) || new Set(name.zh).size < name.zh.length) continue;
      given.add(name.id);
      return name;
    }
  };
}

function nameOf(syllables: readonly Syllable[]): Name {
  const id = syllables.map(({ pinyin }) => pinyin).join("");
  return {
    id,
    zh: syllables.map(({ character }) => character).join(""),
    en: id.slice(0, 1).toUpperCase() + id.slice(1),
  };
}
