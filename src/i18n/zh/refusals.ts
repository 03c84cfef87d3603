/** What a refusal's sentence may need; absent parts are empty. */
export interface RefusedWords {
  readonly text: string;
  /** The column's title. */
  readonly column: string;
  /** What may have been meant, joined for reading. */
  readonly near: string;
  readonly fact: string;
}

type Sentence = (p: RefusedWords) => string;

const or = (near: string, zh: string) => (near === "" ? zh : `是否为：${near}`);

/** Why a file or cell is not taken: what is wrong, and what to do. */
export const refusals = {
  unreadable: {
    message: () => "既不是 UTF-8，也不是 GB18030，无法读出",
    hint: () => "请在 Excel 或 WPS 中另存为 .xlsx 或“CSV UTF-8（逗号分隔）”",
  },
  "old-workbook": {
    message: () => "是 .xls、.xlsb、.et 工作簿或加了打开密码的工作簿",
    hint: () => "请去掉密码，另存为 .xlsx",
  },
  "open-document": { message: () => "是 .ods 工作簿", hint: () => "请另存为 .xlsx" },
  "json-rows": {
    message: (p) => `是 JSON，但第 ${p.fact.replace(":", " 行第 ")} 个字符处不是行的列表`,
    hint: () => "写作 [ {…}, {…} ]，每个 {…} 是一行，各栏不再套列表；或用网站 /data/ 下载的 JSON",
  },
  "web-page": {
    message: () => "是网页或 XML，不是工作簿",
    hint: () => "请用 Excel 或 WPS 打开，另存为 .xlsx",
  },
  "damaged-workbook": { message: () => "工作簿已损坏或不完整", hint: () => "请重新另存为 .xlsx" },
  "too-large": {
    message: () => "文件的内容过多：解压后超过 32 MB，或一张工作表超过 20 万行、500 万格",
    hint: () => "请删去表格以外的内容（按 Ctrl+End 看最后一格在哪里）、无关的工作表和图片，或分成几个文件",
  },
  "unclosed-quote": {
    message: () => "有一个引号没有成对，后面的行连在了一起",
    hint: () => "请在 Excel 或 WPS 中重新另存为“CSV UTF-8（逗号分隔）”或 .xlsx",
  },
  "stray-quote": {
    message: () => "引号在格的中间，分不清一格到哪里为止",
    hint: () => "去掉这个引号；一格里确有引号时，整格加引号，里面的引号写两遍",
  },
  "no-table": {
    message: () => "没有找到表格：没有一行是台账某个表的表头，也没有一栏是地区",
    hint: () => "长表的表头用栏目名（地区、指标、时期、数值、单位、来源）；宽表第一栏写地区，表头写指标",
  },
  "unknown-column": {
    message: (p) => (p.text === "" ? "这一栏有内容而没有栏目名" : `台账中没有“${p.text}”这一栏`),
    hint: (p) => or(p.near, "请改用台账的栏目名，或删去这一栏；只供参考的栏以“参考”开头"),
  },
  "doubled-column": { message: (p) => `栏目“${p.text}”与 ${p.fact} 重复`, hint: () => "请只留一栏" },
  "unknown-name": {
    message: (p) => (p.text === "" ? "表头没有写明是哪个指标" : `台账中没有“${p.fact || p.text}”`),
    hint: (p) => or(p.near, "请改为台账中的名称或编号；新的名称要先加进台账"),
  },
  "unknown-head": {
    message: (p) =>
      p.fact === "" || p.fact === p.text ? `不认得表头“${p.text}”` : `表头“${p.text}”中的“${p.fact}”不认得`,
    hint: (p) =>
      `${p.near === "" ? "" : `是否为：${p.near}？`}常用的叫法写进 aliases.csv；不是数、不要读入的栏加 --skip ${p.text}；新指标要先加进台账`,
  },
  "several-roles": {
    message: (p) => `“${p.text}”与上面的表头合起来，台账里没有这样的数（如按增速排的位次）`,
    hint: (p) => `请加 --skip ${p.text} 不读这一栏，或改写表头`,
  },
  "share-of-what": {
    message: (p) => `“${p.text}”没有写明是什么占什么的比重`,
    hint: (p) => `请用长表写明“相对于”一栏，或加 --skip ${p.text}`,
  },
  "month-growth": {
    message: (p) => `“${p.text}”是比上月的增长，而时期是 ${p.near}，不是一个月`,
    hint: (p) => `请在表头写明月份，或加 --skip ${p.text}`,
  },
  "no-region": {
    message: () => "没有写明是哪个地区",
    hint: () => "请加 --region，写 regions.csv 中的编号或名称，或加一栏“地区”",
  },
  "unused-skip": {
    message: (p) => `--skip ${p.text}：没有一张表有这样的表头`,
    hint: () => "请照抄表头的文字；几个表头以逗号相连",
  },
  "ambiguous-name": {
    message: (p) => `“${p.fact || p.text}”不止一个`,
    hint: (p) => `请写编号：${p.near}`,
  },
  "unknown-word": { message: (p) => `“${p.text}”不是“${p.column}”的选项`, hint: (p) => `只能是：${p.near}` },
  "not-a-figure": {
    message: (p) => `“${p.text}”不是数`,
    hint: () => "只写数字和小数点；单位写在单位栏，“约”“以上”写在限定栏；没有数就空着",
  },
  "unread-target": {
    message: (p) => `读不懂目标“${p.text}”`,
    hint: () =>
      "请写成：318亿元、1300亿元以上、增长6%左右、5%—6%、3%以内、年均增长6.5%以上、提高0.2个百分点、比2020年翻一番、前3位、与经济增长同步；单位用台账中的写法。定性目标在“形式”栏选“文字”",
  },
  "other-target": {
    message: (p) => `目标“${p.text}”读作“${p.fact}”，而本行另一栏写的是“${p.near}”`,
    hint: () => "请使两处一致；换一类目标要另起一行，原来的一行保留",
  },
  "date-for-figure": {
    message: (p) => `数值成了日期 ${p.text}`,
    hint: () => "请把单元格格式改为“常规”，再重新输入数值",
  },
  "too-many-digits": {
    message: (p) => `${p.text} 超过 15 位有效数字，不是原样录入的数`,
    hint: () => "请按来源重新输入；公式的结果请先取所需位数",
  },
  "scaled-figure": {
    message: (p) => `单元格的格式显示的数与实际存的 ${p.text} 不同`,
    hint: () => "请把单元格格式改为“常规”，按单位重新核对",
  },
  "percent-figure": {
    message: (p) => `单元格显示为百分数 ${p.near}%，而单位不是 %`,
    hint: () => "请把单位改为 %，或把单元格格式改为“常规”后重新输入",
  },
  "merged-figure": { message: () => "一个数占了合并的几格", hint: () => "请取消合并，每格写自己的数" },
  "not-a-period": {
    message: (p) => `“${p.text}”不是时期`,
    hint: () => "请写成 2026、2026-04、2026-Q1 或 2026-01/2026-04（1至4月累计），单元格格式用“文本”",
  },
  "not-a-point": { message: (p) => `“${p.text}”不是日期`, hint: () => "请写成 2026、2026-05 或 2026-05-08" },
  "fault-value": { message: (p) => `单元格是错误值 ${p.text}`, hint: () => "请改正公式，或直接输入内容" },
  "no-result": {
    message: (p) => `公式 ${p.text} 没有存下结果`,
    hint: () => "请在 Excel 或 WPS 中打开、重新计算并保存，或直接输入数值",
  },
  struck: {
    message: (p) => `“${p.text}”加了删除线`,
    hint: () => "请写上正确的内容并去掉删除线，或清空这一格",
  },
  "note-mark": {
    message: (p) => `“${p.text}”里的上标、下标可能是注码，也可能是数的一部分`,
    hint: () => "请删去注码，或把数全部写在一行上",
  },
  "format-word": {
    message: (p) => `单元格的格式显示“${p.near}”，与单位不符，实际存的是 ${p.text}`,
    hint: () => "请核对单位；单位写在表头或单位栏，单元格格式改为“常规”",
  },
  "doubtful-month": {
    message: (p) => `“${p.text}”可能是10月，也可能是1月：电子表格把 2024.10 存成 2024.1`,
    hint: (p) => `请写成${p.near}之一，单元格格式用“文本”`,
  },
  "decimal-comma": {
    message: (p) => `“${p.text}”里的逗号可能是小数点，也可能是千位分隔`,
    hint: () => "请用句点作小数点，不写千位分隔",
  },
  "row-width": {
    message: (p) => `这一行有 ${p.near} 格，表头有 ${p.fact} 格，数可能错了栏`,
    hint: () => "请补上或删去多余的分隔符；内容里有逗号的格要加双引号",
  },
  "row-in-a-cell": {
    message: (p) => `“${p.text}”像是一整行写在了一格里，表头有 ${p.fact} 格`,
    hint: () => "格与格之间用与表头相同的分隔符（不用全角的“，”），整行不要加引号",
  },
  "row-above-heads": {
    message: () => "表头上面有一行数，会被当作标题略过",
    hint: () => "请把表头移到所有数的上面",
  },
  "unit-caption": {
    message: (p) =>
      p.near === "" ? `“${p.text}”里没有台账的单位` : `“${p.text}”写了几个单位，不知哪一栏用哪一个`,
    hint: () => "请在每一栏表头的括号里写明单位，如“实际到位资金（亿元）”",
  },
  contradiction: {
    message: (p) => `“${p.text}”与 ${p.fact} 的“${p.near}”相互矛盾`,
    hint: () => "请核对哪一处对，改正另一处",
  },
  "target-period": {
    message: (p) => `没有写明是哪一时期的目标；${p.near} 不是全年`,
    hint: () => "请在表头写明，如“2026年目标”“年度目标”",
  },
  "line-break": { message: () => "单元格里有换行", hint: (p) => `请写在一行里：${p.near}` },
  "missing-cell": {
    message: (p) => `“${p.column}”没有填`,
    hint: () => "请填上；合并的单元格在 CSV 中要逐格填写",
  },
  "no-unit": {
    message: () => "没有写明单位",
    hint: () => "请在表头的括号里写明，如“实际到位资金（亿元）”，或在表上方写“单位：亿元”，或加 --unit",
  },
  "no-period": {
    message: () => "没有写明时期",
    hint: (p) => (p.near === "" ? "请加 --period，如 --period 2026-01/2026-04" : `请加 --period ${p.near}`),
  },
  "role-unit": {
    message: (p) => `增速、占比、完成率以 % 为单位，位次以“名”为单位，不是“${p.text}”`,
    hint: () => "请核对表头：增加的数额不是增速",
  },
  "no-year": {
    message: (p) => `“${p.text}”没有写年份`,
    hint: (p) => `请写明年份，如“2026年${p.text}”；一张表可在标题写明`,
  },
  "no-source": { message: () => "没有写明来源", hint: () => "请加 --source，写 sources.csv 中的编号" },
  "doubled-row": { message: () => "同一行出现两次而内容不同", hint: (p) => `另一处在 ${p.fact}；请只留一处` },
  "several-rows": {
    message: () => "台账中有几行只差出处位置，不知是哪一行",
    hint: (p) => `请加一栏“出处位置”，写：${p.near}`,
  },
  "no-such-column": {
    message: (p) => `${p.fact} 中没有“${p.column}”一栏`,
    hint: () => "请先在该文件的表头补上这一栏",
  },
  "ledger-rule": { message: (p) => p.text, hint: (p) => p.fact },
} satisfies Record<string, { message: Sentence; hint: Sentence }>;
