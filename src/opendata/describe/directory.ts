import { ROOT } from "../../i18n/lang.ts";
import { tableAbout } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { type Published, tablePublications, wholePublications } from "../published.ts";
import { type About, aboutLedger, tableTitles } from "./about.ts";

/**
 * The core metadata of GB/T 21063.3—2007 for the ledger and each of its tables, as far as the ledger
 * knows them; items are named as the standard names them. Addresses are relative to the site's root.
 */
export function governmentDirectory(ledger: Ledger) {
  const about = aboutLedger(ledger);
  const tables = tablePublications(ledger);
  const { standard } = wordsOf(ROOT).describe;
  return {
    标准: standard,
    信息资源: [
      entry(ledger, about, "ledger", about.title[ROOT], about.description[ROOT], wholePublications(ledger)),
      ...TABLE_NAMES.map((table) => tableEntry(ledger, about, table, tables)),
    ],
  };
}

function tableEntry(ledger: Ledger, about: About, table: TableName, all: readonly Published[]) {
  const own = all.filter((file) => file.table === table);
  return entry(ledger, about, table, tableTitles(table, about)[ROOT], tableAbout(table)[ROOT], own);
}

function entry(
  { settings }: Ledger,
  { keywords, publisher, contact }: About,
  id: string,
  name: string,
  summary: string,
  files: readonly Published[],
) {
  return {
    信息资源名称: name,
    信息资源摘要: summary,
    信息资源提供方: { 名称: publisher[ROOT], ...(contact === "" ? {} : { 联系方式: contact }) },
    信息资源分类: keywords.map((keyword) => keyword[ROOT]),
    信息资源标识符: id,
    元数据标识符: `${id}-metadata`,
    关键字说明: keywords.map((keyword) => keyword[ROOT]),
    在线资源链接地址: files.map((file) => file.path),
    元数据维护方: publisher[ROOT],
    数据截止时期: settings.as_of,
  };
}
