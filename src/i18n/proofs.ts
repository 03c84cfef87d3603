import type { Words } from "./lang.ts";

const zh = {
  "prove descriptions": {
    about: "用他人的校验程序和标准词表检验数据描述：Data Package、OpenAPI、DCAT、CSVW、schema.org、Atom",
    site: "已生成的网站（默认现生成一个）",
  },
  "prove hostile": {
    about: "在每张表的每个文本列放入两百多种恶意文本，用浏览器和 LibreOffice 打开成品，验证均无作用",
    list: "逐一列出被检查拒绝的文本",
  },
  "prove matrix": {
    about: "在浏览器中逐页检查网站：每一页、两种宽度、两种语言（npm test 只看其中一部分）",
  },
};

const en: Words<typeof zh> = {
  "prove descriptions": {
    about:
      "Has the descriptions of the data judged by the programs and vocabularies of others: Data Package, OpenAPI, DCAT, CSVW, schema.org, Atom.",
    site: "a site that is built already (default: builds one)",
  },
  "prove hostile": {
    about:
      "Puts two hundred hostile texts in every column of text, opens the site in a browser and the downloads in LibreOffice, and proves that none takes effect.",
    list: "list every text that the check refuses",
  },
  "prove matrix": {
    about:
      "Looks at the site in a browser page by page: every page, both widths, both languages (npm test looks at a part of them).",
  },
};

/** Words of the commands that prove what `npm test` has no time for. */
export const proofWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
