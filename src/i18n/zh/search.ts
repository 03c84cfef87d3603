/** Words of the search page. */
export const search = {
  title: "搜索",
  description: "按名称、拼音、首字母或英文查找地区、行业、指标、项目、通报、说明和数字。",
  label: "查找地区、指标、项目和数字",
  example: "例：来凤 2014 到位资金",
  intro: "可以输入名称中的任何部分、拼音（laifeng）、首字母（lf）或英文；加上年份和指标，可以直接找到数字。",
  without: "不用搜索，也可以从这里查找",
  all: "全部页面见",
  /** Words of the search element, which the page hands over to it. */
  island: {
    loading: "正在载入索引……",
    failed: "索引没有载入，请检查网络后重新载入本页。",
    /** `{count}` is a number, `{question}` what was typed. */
    found: "找到{count}项",
    more: "找到{count}项，列出最相近的{shown}项",
    near: "没有与“{question}”完全相符的，以下相近：",
    nothing: "没有找到“{question}”。可以少输几个字，换一种说法，或从目录查找：",
  },
};
