/** Words of the page that compares places. */
export const compare = {
  title: "比较",
  description: "任选一项指标和最多六个地区，用图和表并列比较。",
  intro: "选一项指标和最多六个地区，并列比较。网址随选择变化，可以直接发给别人。",
  example: (measure: string) => `${measure}：几个地区的比较`,
  without: "每项指标的全部地区，见指标页；每个数字的出处，见地区页。",
  indicator: "指标",
  places: "地区",
  add: "添加地区",
  subject: "所选地区",
  result: "比较结果",
  nothing: "台账里还没有两个地区都有的指标，暂时不能比较。",
  more: "可以比较的指标",
  count: (places: number) => `${places}个地区`,
  /** Words of the comparing element, which the page hands over to it. */
  island: {
    /** `{place}` is a name. */
    remove: "移除{place}",
    full: "最多六个地区，移除一个才能再添加",
    none: "请至少选一个地区。",
    notShared: "所选地区没有同一时期的数字，只列出表。",
    noData: "没有这项指标的数字：{places}",
    failed: "数据没有载入，请检查网络后重试。",
    subject: "所选地区",
    numbers: "图中数据",
    colon: "：",
    listComma: "、",
  },
};
