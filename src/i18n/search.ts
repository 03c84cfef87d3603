import type { Words } from "./lang.ts";

const zh = {
  title: "搜索",
  description: "按名称、拼音、首字母或英文查找地区、行业、指标、项目、通报、说明和数字。",
  label: "查找地区、指标、项目和数字",
  example: "例：来凤 2014 到位资金",
  intro: "可以输入名称中的任何部分、拼音（laifeng）、首字母（lf）或英文；加上年份和指标，可以直接找到数字。",
  without: "不用搜索，也可以从这里查找",
  all: "全部页面见",
};

const en: Words<typeof zh> = {
  title: "Search",
  description:
    "Find regions, industries, indicators, projects, bulletins, documents and figures by name, Chinese, pinyin or initials.",
  label: "Find places, indicators, projects and figures",
  example: "For example: Laifeng 2014 capital",
  intro:
    "Type any part of a name, in English, Chinese, pinyin (laifeng) or initials (lf). With a year and an indicator you find the figure itself.",
  without: "Or go on from here",
  all: "All pages: ",
};

/** Words of the search page. */
export const searchWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };

const zhIsland = {
  loading: "正在载入索引……",
  failed: "索引没有载入，请检查网络后重新载入本页。",
  /** `{count}` is a number, `{question}` what was typed. */
  found: "找到{count}项",
  more: "找到{count}项，列出最相近的{shown}项",
  near: "没有与“{question}”完全相符的，以下相近：",
  nothing: "没有找到“{question}”。可以少输几个字，换一种说法，或从目录查找：",
};

const enIsland: Words<typeof zhIsland> = {
  loading: "Loading the index …",
  failed: "The index could not be loaded. Please check the network and load the page again.",
  found: "{count} found",
  more: "{count} found, the nearest {shown} are listed",
  near: "Nothing fits “{question}” as a whole. This is near:",
  nothing: "“{question}” was not found. Try fewer letters or another word, or look in the lists:",
};

export type SearchIslandWords = Words<typeof zhIsland>;

/** Words of the search element, which the page hands over to it. */
export const searchIslandWords: { readonly zh: SearchIslandWords; readonly en: SearchIslandWords } = {
  zh: zhIsland,
  en: enIsland,
};
