import type { Words } from "./lang.ts";

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

const zh: AccessWords = {
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

const en: Words<AccessWords> = {
  title: "Accessibility",
  description:
    "How everybody can read the figures here: what machines check, the points that a person must judge with our answers, and how to report a barrier.",
  lead: "Every figure stands in the page as text: no picture, no colour and no script is needed to read it. Our measure is WCAG 2.2, level AA.",
  machine: "What machines check with every change",
  machineIntro: "A change that fails any of these is not accepted.",
  machinePoints: [
    "Every kind of page, in Chinese and English, light and dark, 390 and 1,440 pixels wide, is checked with axe: not one violation.",
    "Every page is valid HTML, states its language, has one main heading and no broken link.",
    "With scripts off every chart, table and figure is still on its page, cell by cell as it was computed.",
    "Every chart has a name, a summary in words and a table of the same numbers; no text leaves the picture or overlaps.",
    "Sorting tables, reading charts, searching, comparing and the choice of colours are all done with the keyboard alone.",
    "Nothing on a page moves when scripts arrive.",
    "On paper there are the links, the sources and the reasons for what is missing.",
  ],
  person: "What a person must judge",
  personIntro: "Where machines cannot tell, these are the points of Chartability with our own answers.",
  personPoints: [
    {
      point: "The finding comes first",
      answer: "A chart's title is its finding; its summary tells the highest, the lowest and the change.",
    },
    {
      point: "Not by colour alone",
      answer:
        "Ahead, near and behind also have shapes and words (▲, ●, ▽, ▼); uncertain figures are hollow or hatched and say so.",
    },
    {
      point: "The controls explain themselves",
      answer:
        "A chart that has the focus says that arrow keys read it item by item; Escape leaves it. Nothing needs a mouse.",
    },
    {
      point: "The words can be understood",
      answer:
        "Indicators have definitions, marks their meaning, abbreviations their full form, computed figures their formula and inputs.",
    },
    {
      point: "No more than can be taken in",
      answer:
        "A chart makes one point. One of fifty places can still be read item by item, or as a table alone.",
    },
    {
      point: "The system's settings hold",
      answer:
        "Dark and light, forced colours, reduced motion and letter size follow the system; at 400% zoom nothing is lost.",
    },
    {
      point: "Nothing changes by surprise",
      answer:
        "There is no animation, no time limit and no refresh; language and colours change only when the reader says so.",
    },
    {
      point: "Figures can be taken away",
      answer:
        "Every chart's data can be downloaded, every table copied, and all data come in formats that screen readers open.",
    },
  ],
  gaps: "What is not done yet",
  gapPoints: [
    "Nobody who uses a screen reader every day has gone through the pages yet: the answers above are our own checks.",
    "Other places on the comparing page are drawn by a script; without it, please use the tables of the indicators' pages.",
    "The Word files of bulletins have headings and table heads, but no machine has checked them.",
  ],
  report: "Report a barrier",
  reportBy: "If something cannot be read, heard or reached, please tell us: ",
  reportNobody: "The ledger names no contact: please turn to the publisher.",
  reportWith:
    "Please give the address of the page, your browser and any assistive software, and the figure you were looking for. We will first tell you the figure, then repair the page.",
  comma: ", ",
  stop: ".",
};

/** Words of the page about accessibility. */
export const accessWords: { readonly zh: AccessWords; readonly en: Words<AccessWords> } = { zh, en };
