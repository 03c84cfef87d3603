/** Words of the commands that prove what `npm test` has no time for. */
export const proofs = {
  "prove descriptions": {
    about: "用他人的校验程序和标准词表检验数据描述：Data Package、OpenAPI、DCAT、CSVW、schema.org、Atom",
    site: "已生成的网站（默认现生成一个）",
  },
  "prove hostile": {
    about: "在每张表的每个文本列放入两百多种恶意文本，用浏览器和 LibreOffice 打开成品，验证均无作用",
    list: "逐一列出被检查拒绝的文本",
  },
  "prove json": {
    about: "把台账和测试用的城市台账各做成 CSV 和 JSON 两种，生成两个网站，除行的出处外须逐字节相同",
  },
  "prove ledgers": {
    about:
      "随机编造检查认为合规的台账，各列取遍合规的值（含极端值），验证每一页、图表、接口文件和通报都能生成",
    ledgers: "台账数（默认 5000）",
    first: "第一个台账的编号（默认 1）",
  },
  "prove matrix": {
    about: "在浏览器中逐页检查网站：每一页、两种宽度、两种语言（npm test 只看其中一部分）",
  },
  "prove merge": {
    about: "随机造出一万组表和两人的改动，合并结果与另写的参照逐一比对",
    triples: "组数（默认 10000）",
    seed: "第一组的编号（默认 1）",
  },
  "prove sentences": {
    about:
      "核对成品网站每一句关于目标和变动的话：由 CSV 行重新读出目标的种类、方向、时期和数据状态，逐句比对",
    site: "已生成的网站，用 --data 的台账核对（默认现生成四个网站）",
  },
  "prove sheets": {
    about:
      "随机造出两千张内容已知的报表（各种摆法、写法、编码，部分有错，部分再经 LibreOffice、openpyxl 存过），读入的行须与内容完全一致，否则须拒绝",
    sheets: "报表数（默认 2000）",
    first: "第一张的编号（默认 1）",
  },
  "prove tables": {
    about:
      "随机损坏一万张内容已知的 CSV（格数、分隔符、引号、表头），导入，并作为台账文件检查：照原样读出，否则须拒绝或说明",
    tables: "表数（默认 10000）",
    first: "第一张的编号（默认 1）",
  },
};
