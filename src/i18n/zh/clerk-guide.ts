import type { GuideWords } from "../clerk-guide-words.ts";
import { clerkTargets } from "./clerk-targets.ts";

/** The clerk's guide in Chinese. Buttons are named as GitHub names them, GitLab's in brackets. */
export const clerkGuide: GuideWords = {
  title: "数据员手册",
  description: "每月报数的全过程：领填报表、填写、交回、看检查结果、改错、公布，只用表格软件和网页。",
  lead: "每月报数，从领填报表到公布网页，只用Excel或WPS和托管网站的网页，不装软件，不敲命令。",
  intro:
    "“托管网站”指存放台账的GitHub或GitLab，按钮名称以GitHub为准，GitLab的做法写在括号里。例子是虚构的大湖市，图片由程序自动截取。",
  steps: [
    {
      id: "get",
      title: "一、领填报表",
      paragraphs: [
        "在仓库网页点“Actions”，左边选“填报表 Sheet”，再点“Run workflow”：任务选“完成数”，时期填“2025-01/2025-06”（1—6月累计），地区填名称或编号，点绿色按钮。一两分钟后点开这次运行，在页面底部的“Artifacts”下载，解压得到.xlsx文件。",
        "（GitLab：点“Build → Pipelines → New pipeline”，变量TASK填observations，PERIOD填时期，REGION填地区；完成后在作业页面下载。）",
      ],
    },
    {
      id: "fill",
      title: "二、填写",
      paragraphs: ["表中已列出应报的每一行，旁边是上年数和年度目标，供对照。"],
      picture: {
        name: "sheet",
        alt: "填报表：每行一个地区，灰色格子是地区、指标、时期、上年数和目标，黄色格子填数值、单位和来源。",
        caption: "填报表。灰色的锁定，黄色的要填；最后一行没有数，空着。",
      },
      points: [
        "数值照来源原样填，不换算、不四舍五入；单位从下拉选项中选。",
        "没有的数空着，不填0：0表示来源写明是零。",
        "每个数都要有来源，新的文件先在“来源”页登记。",
        "格子变成橙色，是与上年相差十倍以上，请核对单位和小数点。",
      ],
    },
    {
      id: "hand-in",
      title: "三、交回",
      paragraphs: [
        "在仓库首页点“Add file → Upload files”，把填好的.xlsx文件拖进去，选“Create a new branch for this commit and start a pull request”，点“Propose changes”，再点“Create pull request”。几张表可以一次交。",
        "程序随即读入填报表，把数字写进data文件夹的CSV，填报表本身不留在仓库里。不能读入的，写明哪张表、哪个格子、怎样改；一张表有一处不能读入，全部都不写入。",
        "（GitLab：在“Code → Upload file”交到新分支并发起合并请求；读入后的CSV由“import”作业提供下载，再上传到data文件夹的原处。）",
      ],
    },
    {
      id: "check",
      title: "四、看检查结果",
      paragraphs: [
        "合并请求页面下方的“检查 Check”是绿色对勾，就没有错误；红色叉号，点“Details”看摘要。在“Files changed”中，每个问题都标在出错的那一行旁边。摘要页底部的“report”是同样内容的一页报告，可以下载转发。",
      ],
      picture: {
        name: "check",
        alt: "检查报告：错误L119，数字后写了单位，标出“31个”所在的格子，下面是改正后的整行。",
        caption: "检查报告。写明第几行第几列、错在哪里、改成什么，改正后的整行可以复制。",
      },
      points: [
        "“错误”必须改，不改不能公布。",
        "“提示”请核实：确有其事的可以保留，见第八步。",
        "编号（如L119）的含义和例子，见{problems}。",
      ],
    },
    {
      id: "own-tables",
      title: "四之二、交自己的表",
      paragraphs: [
        "单位已有的.xlsx、CSV不必改成填报表：一行一个地区或一个指标，月份、地区横排，上下、左右几张表都可以。能装程序的，用“npm run import -- 文件 --period 2025-01/2025-06 --source notice-2025-06”先看读成什么，再加“--write”写入。认出的简称、按标题认出的年份和指标、合计、注释，逐格列出。",
      ],
      picture: {
        name: "own",
        alt: "单位自己的表：标题“2025年1—6月引进项目情况”，下面是地区、引进项目（个）、责任单位三栏，三个地区各一行，末行是注。",
        caption:
          "单位自己的表，不改也能读入：“上城新区”“引进项目”由下面的aliases.csv认出，“责任单位”用--skip跳过。",
      },
      points: [
        "常用的叫法写进data/aliases.csv：左边是报表的写法，右边是它代表的地区、指标、行业、分组、单位或来源。",
        "不是数、不要读的栏，加“--skip 备注,责任单位”，照抄表头。",
        "有几格不能读入，加“--partial”先写入其余；同一行有两种说法的，都不写。",
        "标题、表头、单位和命令行的选项互相矛盾的，整张表不读，写明两处在哪里。",
      ],
      code: {
        label: "data/aliases.csv",
        text: "name,region,indicator,industry,breakdown,unit,source,note\n上城新区,upper,,,,,,\n引进项目,,projects,,,,,",
      },
    },
    {
      id: "mend",
      title: "五、改一个格子",
      paragraphs: [
        "只改一两处：在“Files changed”中找到那个文件，点右上角“…→ Edit file”，把那一行换成报告给出的整行，点“Commit changes”。检查自动重来。",
        "改得多：改填报表，切换到自己的分支后再上传一次。已经读入而没有变化的行不会重复。",
        "不要用Excel直接双击CSV再保存：“2006-04”会变成日期，编号开头的零会丢失。一定要用时，先从“数据 → 从文本/CSV”导入，各列设为文本，保存时选“CSV UTF-8（逗号分隔）”。",
      ],
    },
    {
      id: "compare",
      title: "六、看将要公布的变化",
      paragraphs: [
        "摘要中列出这次改动：删去的行在最前，其次是修改，最后是新增；再往下是完成率、位次、合计和核对结果受到的影响。没有打算删的行出现在“删去”里，先不要合并。",
        "“changed-pages”是有变化的网页，下载解压后可以直接打开看。",
      ],
      picture: {
        name: "diff",
        alt: "变动报告：新增的行，每行写明文件、行号、键和内容。",
        caption: "变动报告。每一行都写明在哪个文件、第几行。",
      },
    },
    {
      id: "publish",
      title: "七、公布",
      paragraphs: [
        "审核人看过以后点“Merge pull request”（GitLab：“Merge”）。几分钟后网页更新，页面、图表、通报和下载文件一并改变。",
        "生成或核对失败时，网上仍是原来的版本，不会出现半新半旧的网页。公布后发现不妥，在已合并的页面点“Revert”，再合并一次，就恢复原样。",
      ],
      picture: {
        name: "page",
        alt: "大湖市的网页：2025年1—6月项目数55个，同比增长37.5%，完成年度目标任务的55.0%。",
        caption: "公布的网页。增速、完成率和序时进度由程序计算，不用填。",
      },
    },
    {
      id: "accepted",
      title: "八、核实后保留的疑点",
      paragraphs: [
        "来源本身就是这样的，不要改数字。在data/accepted.csv加一行：规则、文件、行的键（照抄检查报告括号中的一串）、理由、谁核实的、到什么时候。只有L3开头的提示可以保留，错误不能。",
        "保留的疑点不再作为提示，但一直列在检查报告里；到期后重新提示，请再核实一次。",
      ],
      code: {
        label: "data/accepted.csv",
        text: "code,in_file,key,reason,who,until\nL304,observations/2025.csv,lake / projects / 2025-01/2025-06 / notice-2025-06 / 2,市直项目1个，不属任何区,统计局,2025-12",
      },
      picture: {
        name: "accepted",
        alt: "检查报告中的“已接受的疑点”：两区之和54个，全市55个，统计局接受到2025年12月。",
        caption: "保留的疑点写明谁接受、为什么、到什么时候。",
      },
    },
    {
      id: "new-year",
      title: "九、新的一年",
      paragraphs: [
        "每年年初在“填报表 Sheet”中把任务选为“新的一年”，时期填年份。程序建好这一年的文件，放在新分支里，运行摘要中有发起合并请求的链接；“Artifacts”里是目标填报表。填好目标，照第三步交回。",
        "地区撤并、新设的，在data/regions.csv填失效或生效日期，编号不改，旧数字不删。其他疑问见{questions}。",
      ],
    },
    {
      id: "together",
      title: "十、两人改同一张表",
      paragraphs: [
        "在自己电脑上用git的，先运行一次npm run merge -- --install：以后两人改不同的行，git自动合并；改同一个数，才留下一处要人决定，写明两个值（数与单位、来源作一个整体）。已经停在冲突处的，运行npm run merge。",
        "留下对的一行，删去另一行和三行标记，再检查。导入错了，npm run import -- --undo撤销上一次。当月的文件先登记一次：npm run source -- --title 标题 --published 公布日期 --write，各县照所给编号填来源。",
      ],
      code: {
        label: "data/observations/2024.csv",
        text: "<<<<<<< ours\nupper,gdp,,,2024,12.6,亿元,,E,report-2024,1,\n=======\nupper,gdp,,,2024,12.7,亿元,,E,report-2024,1,\n>>>>>>> theirs",
      },
    },
    {
      id: "json",
      title: "十一、用JSON代替CSV",
      paragraphs: [
        "任何一张表（或其中一年）都可以是同名的.json：方括号中每个花括号是一行，栏名和内容写在双引号里，空栏不写；数值可以不加引号，位数照留。检查、导入、比较都一样，问题写明第几行第几个字符。一张表只能有CSV、JSON之一；JSON的冲突由git按文字合并。",
      ],
      code: {
        label: "data/offices.json",
        text: '[\n  {"id": "statistics", "name": "统计局", "name_en": "Statistics bureau"}\n]',
      },
    },
  ],
  targets: clerkTargets,
};
