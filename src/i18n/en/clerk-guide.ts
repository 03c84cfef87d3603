import type { GuideWords } from "../clerk-guide-words.ts";
import { clerkTargets } from "./clerk-targets.ts";

/** The clerk's guide in English. Buttons are named as GitHub names them, GitLab's in brackets. */
export const clerkGuide: GuideWords = {
  title: "Clerk's guide",
  description:
    "A month's work: get the sheet, fill it in, hand it in, read the check, mend, publish; by spreadsheet and web page alone.",
  lead: "A month's figures, from the fill-in sheet to the published page, by Excel or WPS and the git host's web page alone: nothing to install, no command to type.",
  intro:
    "The git host is the GitHub or GitLab where the ledger is kept. Buttons are named as GitHub names them; GitLab's way stands in brackets. The example is a made-up city; the pictures are taken by the program.",
  steps: [
    {
      id: "get",
      title: "1. Get the sheet",
      paragraphs: [
        "On the repository's page open “Actions”, choose “填报表 Sheet” on the left, then “Run workflow”: task “observations”, period “2025-01/2025-06” (January to June together), the place's name or id; press the green button. After a minute or two open this run and download the sheet under “Artifacts” at its foot; unpack it to get the .xlsx file.",
        "(GitLab: “Build → Pipelines → New pipeline” with the variables TASK = observations, PERIOD and REGION; download the sheet from the job's page.)",
      ],
    },
    {
      id: "fill",
      title: "2. Fill it in",
      paragraphs: [
        "The sheet lists every row that is due, with last year's figure and the target beside it.",
      ],
      picture: {
        name: "sheet",
        alt: "The sheet: one row a place; place, indicator, period, last year's figure and target are grey, value, unit and source yellow.",
        caption: "The sheet. Grey is locked, yellow is for you; the last row has no figure and stays empty.",
      },
      points: [
        "Values exactly as the source has them, neither converted nor rounded; the unit from the list.",
        "What is not known stays empty. A zero says that the source states zero.",
        "Every figure has a source; register a new document on the page “Sources” first.",
        "An orange cell is ten times last year's figure, or a tenth: look at the unit and the decimal point.",
      ],
    },
    {
      id: "hand-in",
      title: "3. Hand it in",
      paragraphs: [
        "On the repository's first page choose “Add file → Upload files”, drop the .xlsx file there, choose “Create a new branch for this commit and start a pull request”, then “Propose changes” and “Create pull request”. Several sheets may go together.",
        "The program reads the sheet and writes its figures into the CSV files of the folder data; the sheet itself does not stay in the repository. What cannot be read is told with its sheet, its cell and the repair; one such cell, and nothing is written.",
        "(GitLab: “Code → Upload file” into a new branch, then a merge request. The job “import” offers the written CSV files; upload them to their places in data.)",
      ],
    },
    {
      id: "check",
      title: "4. Read the check",
      paragraphs: [
        "A green tick beside “检查 Check” on the pull request means no errors; at a red cross follow “Details” to the summary. Under “Files changed” each problem stands beside the row that has it. “report”, at the foot of the summary, is the same as one page, to download or pass on.",
      ],
      picture: {
        name: "check",
        alt: "The report: error L119, unit in the figure, with the cell “31个” marked and the corrected row below.",
        caption:
          "The report names line and column, the fault and the repair; the corrected row is ready to copy.",
      },
      points: [
        "Errors must be mended: nothing is published before.",
        "Warnings are to be looked at; what is true may stand, see step 8.",
        "What a code such as L119 means, with examples: {problems}.",
      ],
    },
    {
      id: "own-tables",
      title: "4a. Hand in a table of your own",
      paragraphs: [
        "The .xlsx or CSV that the office already has need not become a fill-in sheet: one row for each place or indicator, months or places across, several tables below or beside each other are read. Where the program is installed, “npm run import -- FILE --period 2025-01/2025-06 --source notice-2025-06” shows what it would read; “--write” writes it. Short names, years and indicators known from a title, totals and notes are listed cell by cell.",
      ],
      picture: {
        name: "own",
        alt: "A table of the office: the title “2025年1—6月引进项目情况”, then columns of places, projects and offices in charge, a row for each of three places, and a note at the end.",
        caption:
          "A table of the office that is read as it is: 上城新区 and 引进项目 are known from the aliases.csv below, the column 责任单位 is left out with --skip.",
      },
      points: [
        "Put what your sheets call things into data/aliases.csv: on the left as the sheet writes it, on the right the place, indicator, industry, category, unit or source that it stands for.",
        "Leave out columns that hold no figures with “--skip 备注,责任单位”, by their heads as the sheet has them.",
        "Where a few cells are refused, “--partial” takes the rest; a row stated two ways is left out.",
        "A table whose title, heads, units or options contradict each other is not read: both places are named.",
      ],
      code: {
        label: "data/aliases.csv",
        text: "name,region,indicator,industry,breakdown,unit,source,note\n上城新区,upper,,,,,,\n引进项目,,projects,,,,,",
      },
    },
    {
      id: "mend",
      title: "5. Mend a cell",
      paragraphs: [
        "One or two cells: find the file under “Files changed”, choose “… → Edit file”, put the corrected row of the report in place of the wrong one, and “Commit changes”. The check runs again by itself.",
        "More than that: mend the sheet and upload it once more, on your own branch. Rows that were read before and have not changed are not doubled.",
        "Do not double-click a CSV file and save it in Excel: “2006-04” becomes a date, and ids lose leading zeros. If you must, import it by “Data → From Text/CSV” with every column as text, and save as “CSV UTF-8”.",
      ],
    },
    {
      id: "compare",
      title: "6. See what will be published",
      paragraphs: [
        "The summary lists what changes: lost rows first, then changed, then new; below them the effect on completion, ranks, totals and the audit. If rows that you did not mean to remove are among the lost ones, do not merge yet.",
        "“changed-pages” holds the pages that change: unpack it and open them.",
      ],
      picture: {
        name: "diff",
        alt: "The report of changes: rows added, each with file, line, key and content.",
        caption: "The report of changes. Every row with its file and line.",
      },
    },
    {
      id: "publish",
      title: "7. Publish",
      paragraphs: [
        "Whoever approves it chooses “Merge pull request” (GitLab: “Merge”). A few minutes later the site is new: pages, charts, bulletins and downloads together.",
        "Where the build or its verification fails, the old site stays online; there is never a half-new one. To take a publication back, choose “Revert” on the merged pull request and merge once more.",
      ],
      picture: {
        name: "page",
        alt: "The page of Great Lake City: 55 projects in January to June 2025, up 37.5%, 55.0% of the year's target.",
        caption: "The published page. Growth, completion and schedule are computed, not filled in.",
      },
    },
    {
      id: "accepted",
      title: "8. Let an irregularity stand",
      paragraphs: [
        "Where the source itself is so, leave the figure. Add a row to data/accepted.csv: rule, file, the row's key (as the report has it in brackets), the reason, who looked into it, and until when. Only warnings whose code begins with L3 can stand, never errors.",
        "It is then no warning, but remains listed in the report, and is told again when its time is up.",
      ],
      code: {
        label: "data/accepted.csv",
        text: "code,in_file,key,reason,who,until\nL304,observations/2025.csv,lake / projects / 2025-01/2025-06 / notice-2025-06 / 2,市直项目1个，不属任何区,统计局,2025-12",
      },
      picture: {
        name: "accepted",
        alt: "“Accepted irregularities” in the report: two districts add up to 54, the city has 55; accepted by the statistics office until December 2025.",
        caption: "What stands, with who accepted it, why, and until when.",
      },
    },
    {
      id: "new-year",
      title: "9. A new year",
      paragraphs: [
        "At the start of a year run “填报表 Sheet” with the task “new-year” and the year as period. The program prepares the year's files on a new branch; the summary of the run links to its pull request, and “Artifacts” holds the sheet of targets. Fill it in and hand it in as in step 3.",
        "Places that end or begin get their dates in data/regions.csv; ids never change and old figures stay. More answers: {questions}.",
      ],
    },
    {
      id: "together",
      title: "10. Two people, one table",
      paragraphs: [
        "Where you use git on your own machine, run npm run merge -- --install once: from then on git merges different rows by itself, and leaves one question where two people changed the same figure, with both values (a figure, its unit and its source are one). Where git has stopped at a conflict, run npm run merge.",
        "Keep the row that is right, delete the other and the three lines of markers, and check again. npm run import -- --undo takes back the last import. Register the month's document once, by npm run source -- --title TITLE --published DAY --write: every county names it by the id that it gives.",
      ],
      code: {
        label: "data/observations/2024.csv",
        text: "<<<<<<< ours\nupper,gdp,,,2024,12.6,亿元,,E,report-2024,1,\n=======\nupper,gdp,,,2024,12.7,亿元,,E,report-2024,1,\n>>>>>>> theirs",
      },
    },
    {
      id: "json",
      title: "11. JSON in place of CSV",
      paragraphs: [
        "Any table, or one year of it, may be a .json of the same name: in brackets, a row in braces, names and cells in double quotes, empty ones left out; figures may be numbers and keep their digits. Check, import and comparison are the same, and a problem has its line and character. A table is CSV or JSON, never both; git merges JSON as text.",
      ],
      code: {
        label: "data/offices.json",
        text: '[\n  {"id": "statistics", "name": "统计局", "name_en": "Statistics bureau"}\n]',
      },
    },
  ],
  targets: clerkTargets,
};
