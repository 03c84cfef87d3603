import type { Words } from "./lang.ts";

/** The commands of the clerk: entries of `commandWords.commands`. */
const zhCommands = {
  sheet: {
    about: "生成填报表（.xlsx）：应报的行、上年数、下拉选项、锁定的栏目",
    targets: "填报目标的年份，如 2026",
    observations: "填报实绩的时期，如 2026 或 2026-01/2026-04",
    region: "地区编号或名称（默认为台账的默认地区），含其下属地区",
    indicator: "只填这些指标（编号或名称，以逗号相连），各地区都列出",
    source: "来源编号或名称，预先填好",
    out: "生成的文件（默认按内容命名）",
  },
  import: {
    about: "读入填报表或普通表格（.xlsx、CSV），列出与台账的差异；加 --write 才写入",
    write: "写入台账（不加则只看差异）",
    region: "表中没有地区栏时所填的地区；地区同名时只认其下属地区",
    period: "表中没有时期时所填的时期，如 2026-01/2026-04",
    source: "表中没有来源时所填的来源编号或名称",
    unit: "表中没有单位时所填的单位",
    locator: "表中没有出处位置时所填的出处位置",
    table: "按台账的这个表来读，如 targets（默认按表头判断）",
    max: "最多列出几处差异和问题（默认 50）",
  },
  diff: {
    about: "比较台账的两个版本（git 版本或文件夹），默认为 HEAD 与当前文件",
    format: "text、markdown、html 或 json（默认 text）",
    max: "每类最多列出几行（默认 100）",
  },
  "new-year": {
    about: "为新的一年做准备：建立年度文件，生成目标填报表，停用或启用地区；加 --write 才写入",
    region: "地区编号或名称（默认为台账的默认地区），含其下属地区",
    close: "从这一年起停用的地区编号，以逗号相连",
    open: "从这一年起启用的地区编号，以逗号相连",
    out: "填报表所在文件夹（默认 sheets）",
    write: "写入（不加则只列出将做的事）",
  },
  "prove office": { about: "用 LibreOffice 打开并另存填报表，验证读回后毫无差异" },
};

const enCommands: Words<typeof zhCommands> = {
  sheet: {
    about: "Writes a sheet to be filled in (.xlsx): the rows due, last year's figures, lists, locked keys.",
    targets: "year of the targets, such as 2026",
    observations: "period of the figures, such as 2026 or 2026-01/2026-04",
    region: "id or name of a region (default: the ledger's default region), with its places",
    indicator: "only these indicators (ids or names joined by commas), for every place",
    source: "id or name of the source to fill in beforehand",
    out: "file to write (default: named by its content)",
  },
  import: {
    about: "Reads sheets and plain tables (.xlsx, CSV) and shows the difference to the ledger.",
    write: "write it to the ledger (without: only show)",
    region: "region of rows that state none; of places with one name, those below it count",
    period: "period of rows that state none, such as 2026-01/2026-04",
    source: "id or name of the source of rows that state none",
    unit: "unit of rows that state none",
    locator: "locator of rows that state none",
    table: "read as this table of the ledger, such as targets (default: as the header says)",
    max: "list at most so many differences and problems (default 50)",
  },
  diff: {
    about:
      "Compares two versions of the ledger (git revisions or folders); default: HEAD and the files as they are.",
    format: "text, markdown, html or json (default text)",
    max: "list at most so many rows of each kind (default 100)",
  },
  "new-year": {
    about: "Prepares a new year: its files, sheets for its targets, places closed or opened.",
    region: "id or name of a region (default: the ledger's default region), with its places",
    close: "ids of regions that end before the year, joined by commas",
    open: "ids of regions that start with the year, joined by commas",
    out: "folder of the sheets (default: sheets)",
    write: "write it (without: only list what would be done)",
  },
  "prove office": {
    about: "Opens and saves fill-in sheets with LibreOffice and proves that nothing changes.",
  },
};

export const clerkCommands = { zh: zhCommands, en: enCommands };
