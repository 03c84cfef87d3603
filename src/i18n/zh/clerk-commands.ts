/** The commands of the clerk: entries of `commandWords.commands`. */
export const clerkCommands = {
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
    skip: "不读的栏，照抄表头，几栏以逗号相连，如 备注,责任单位",
    partial: "有不予读入的，也写入其余（同一行有两种说法的都不写）",
    max: "最多列出几处差异和问题（默认 50）",
    undo: "撤销上次导入",
  },
  diff: {
    about: "比较台账的两个版本（git 版本或文件夹），默认为 HEAD 与当前文件",
    format: "text、markdown、html 或 json（默认 text）",
    max: "每类最多列出几行（默认 100）",
  },
  merge: {
    about: "按行的键合并两人的改动：处理 git 留下的冲突；--install 让 git 今后都这样合并",
    install: "设置 git：今后合并台账的表时按行的键合并",
  },
  "new-year": {
    about: "为新的一年做准备：建立年度文件，生成目标填报表，停用或启用地区；加 --write 才写入",
    region: "地区编号或名称（默认为台账的默认地区），含其下属地区",
    close: "从这一年起停用的地区编号，以逗号相连",
    open: "从这一年起启用的地区编号，以逗号相连",
    out: "填报表所在文件夹（默认 sheets）",
    write: "写入（不加则只列出将做的事）",
  },
  migrate: {
    about: "把旧格式的台账转为现在的格式，数字一字不改；加 --write 才写入",
    write: "写入（不加则只列出将做的事）",
  },
  "prove office": { about: "用 LibreOffice 打开并另存填报表，验证读回后毫无差异" },
};
