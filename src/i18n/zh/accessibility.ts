/** A point that a person must judge, and our answer; paragraphs of prose. */
interface Point {
  readonly point: string;
  readonly answer: string;
}

interface AccessWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly machine: string;
  readonly machineIntro: string;
  readonly machinePoints: readonly string[];
  readonly person: string;
  readonly personIntro: string;
  readonly personPoints: readonly Point[];
  readonly gaps: string;
  readonly gapPoints: readonly string[];
  readonly report: string;
  readonly reportBy: string;
  readonly reportNobody: string;
  readonly reportWith: string;
  /** Between two ways to report, and after the last. */
  readonly comma: string;
  readonly stop: string;
}

/** Words of the page about accessibility. */
export const accessibility: AccessWords = {
  title: "无障碍",
  description:
    "本站怎样让每个人都能读到数字：机器检查的内容、须由人判断的要点和我们的回答，以及怎样报告障碍。",
  lead: "每一个数字都以文字写在网页里：不靠图，不靠颜色，不靠脚本。本站以WCAG 2.2的AA级为准。",
  machine: "每次改动由机器检查的内容",
  machineIntro: "下列任何一项不合格，改动就不能并入。",
  machinePoints: [
    "每一种页面，中文和英文、浅色和深色、390像素和1440像素宽，用axe检查，不得有一处违反。",
    "每一页都是合格的HTML，注明语言，只有一个一级标题，没有断开的链接。",
    "关闭脚本，每张图、每张表、每个数字仍在网页上，与计算结果逐格相同。",
    "每张图有名称、文字摘要和同样数字的表；图中文字不出边、不重叠。",
    "表格排序、图中读数、搜索、比较和深浅色，都只用键盘操作一遍。",
    "脚本到达时，页面上没有任何东西移动。",
    "打印时，链接、来源和空缺的原因都在纸上。",
  ],
  person: "须由人判断的要点",
  personIntro: "机器看不出的地方，按Chartability的要点逐条自查。",
  personPoints: [
    { point: "结论先说", answer: "每张图的标题就是它的结论，摘要说出最高、最低和变化。" },
    {
      point: "不只靠颜色",
      answer: "超前、接近和落后另有形状和文字（▲、●、▽、▼）；不确定的数画成空心或斜线，并有说明。",
    },
    {
      point: "操作说得清楚",
      answer: "图得到焦点时，说明可以按方向键逐项读数；按Esc离开。没有只能用鼠标的操作。",
    },
    { point: "文字读得懂", answer: "指标附定义，标记附含义，缩写写出全称，计算方法附公式和用到的数。" },
    { point: "密度合适", answer: "一图只说一件事；五十个地区的图仍可逐项读数，也可只看表。" },
    {
      point: "听从系统的设置",
      answer: "深浅色、强制颜色、减少动态效果和字号都随系统；页面放大到400%不丢内容。",
    },
    { point: "不会突然变化", answer: "没有动画，没有倒计时，没有自动刷新；语言和颜色只在读者选择后改变。" },
    {
      point: "数字可以带走",
      answer: "每张图可以下载数据，每张表可以复制，全部数据可以用读屏软件能打开的格式取得。",
    },
  ],
  gaps: "尚未做到的",
  gapPoints: [
    "还没有请使用读屏软件的人逐页试用，上面的回答是我们自己的检查。",
    "比较页另选地区后，图由脚本画出；关闭脚本时，请看各指标页的表。",
    "通报的Word文件有标题和表头，但没有经过机器检查。",
  ],
  report: "报告障碍",
  reportBy: "哪里读不到、听不清、点不着，请告诉我们：",
  reportNobody: "台账没有写明联系方式，请向发布单位反映。",
  reportWith:
    "请写明网页地址、浏览器和所用的辅助软件，以及您想看到的数字；我们会先把数字告诉您，再改正网页。",
  comma: "，",
  stop: "。",
};
