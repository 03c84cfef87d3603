import type { QuestionWords } from "../question-words.ts";

/** Questions and answers in English. */
export const questions: QuestionWords = {
  title: "Questions and answers",
  description:
    "Where the figures come from, why two may differ, what schedule means, how to report an error, cite and download, and what those who keep the data ask.",
  lead: "What readers and keepers of the data ask most. If yours is not here, write to us from the foot of the page.",
  readers: "Asked by readers",
  clerks: "Asked by those who keep the data",
  forReaders: (given) => [
    {
      id: "where-from",
      question: "Where do the figures come from?",
      answer: [
        "Each is copied from a published report, named beside it with the section. What a report does not say is not estimated or filled in. All reports are listed under {sources}.",
        "The data of a page can be downloaded at its foot. “How this was computed” shows which file and row of the ledger a result comes from.",
      ],
    },
    {
      id: "two-values",
      question: "Why are there two statements of one figure?",
      answer: [
        "Two reports, or two places in one report, sometimes give different figures for the same thing. The ledger keeps both. The page shows the newer and more exact one and notes the other; it does not choose on the report's behalf.",
      ],
    },
    {
      id: "why-differ",
      question: "Why do two figures seem to differ?",
      answer: [
        "Compare four things first: the period (January to April, or the year), the scope (the city, its own level, or a zone), the unit (亿元 or 万元; Chinese or English), and the bound (“about”, “at least”). If all four agree, they are two statements, as above. Where a report contradicts itself, it is listed under {audit}.",
      ],
    },
    {
      id: "schedule",
      question: "What does “schedule” mean?",
      answer: [
        "The share of the target's time that has passed: months elapsed divided by 12 for monthly data, otherwise days elapsed divided by the days of the year, the last day included. At the end of April the schedule is 33.3%. The cut-off is that of the data, not today.",
        "Completion minus schedule is how far ahead or behind a place is, in percentage points. Both are computed before rounding; for the formulas see {methods}.",
      ],
    },
    {
      id: "completion",
      question: "How is completion computed, and why can it exceed 100%?",
      answer: [
        "It is the cumulative figure divided by the yearly target in force, without a cap: 1.25 times the target is 125.0%. Committed and stretch targets each have their own. Where a report gives a completion but no target, it is given as stated and marked so.",
      ],
    },
    {
      id: "bands",
      question: "What do “ahead”, “slightly behind”, “behind” and “far behind” stand for?",
      answer: [
        `Ahead: completion at or above schedule. Slightly behind: within ${given.slightly} percentage points of it. Behind: within ${given.behind}. Far behind: anything lower. Besides, as notices do, places under ${given.low}% of their target are listed by name.`,
        "Colours always come with a shape or words, so black-and-white paper and colour blindness lose nothing. All marks are explained under {docs}.",
      ],
    },
    {
      id: "no-value",
      question: "Why is there no growth, completion or rank in some places?",
      answer: [
        "Where a figure needed for it is missing, the page gives the reason instead of a result: no target, no base figure, periods differ, units differ. Rest the pointer on the dash, or open “How this was computed”, to see which.",
      ],
    },
    {
      id: "rank",
      question: "How are places ranked, and why is one missing?",
      answer: [
        "Only within a group of peers: counties with counties, zones with zones. Equal values share a rank (1, 2, 2, 4), places without a figure are not ranked, and the table says who is included.",
      ],
    },
    {
      id: "marks",
      question: "What are the signs ≈ and ≥ and the small letters beside figures?",
      answer: [
        "≈, ≥ and ≤ stand for “about”, “at least” and “at most” in the source, and are kept by whatever is computed from the figure. “e” is an estimate, “p” provisional, “s” a ratio as the report states it. Hollow or hatched marks in charts are estimates or bounds as well. See {docs}.",
      ],
    },
    {
      id: "audit",
      question: "If the audit finds a difference, is the report wrong?",
      answer: [
        "Not necessarily. The audit recomputes a report's claims from the report's own figures, at the precision in which they are stated: what rounding can explain is no difference. A difference may come from a changed scope, a revised base, or copying. Each is listed with the figures used and the likeliest cause, under {audit}.",
      ],
    },
    {
      id: "updates",
      question: "How recent are the data, and how often are they updated?",
      answer: [
        `These data go up to ${given.asOf}, version ${given.version}, as the foot of every page says. They are updated when a report appears, not on fixed days. Of later periods there are only targets.`,
      ],
    },
    ...(given.report === undefined
      ? []
      : [
          {
            id: "report-error",
            question: "How do I report an error?",
            answer: [
              "By “Report a mistake” at the foot of every page. Please give the address of the page, the figure, what it should be, and the report that says so. Corrections name their source; the old figure can still be found.",
            ],
          },
        ]),
    {
      id: "reuse",
      question: "May I republish, cite and reuse the data?",
      answer: [
        given.licence === undefined
          ? "The ledger names no licence; please ask the publisher before you reuse it. For the form of a citation see {data}."
          : `Yes, under ${given.licence}. Please name publisher, title, cut-off and address; for the form see {data}. The words of the original reports follow their own terms.`,
      ],
    },
    {
      id: "embed",
      question: "How do I use a chart elsewhere?",
      answer: [
        "Open “Cite, download and embed” under the chart: it has the citation, the picture (SVG, PNG), the table (CSV) and a line of code. Pasted into a web page, the line shows the chart there, and keeps it up to date with the ledger.",
        "In a ledger of more than 1,000 places, industries and indicators together, only the charts of the first region, the featured indicators, the newest targets, the projects and the capital flows can be taken like that; print the others.",
      ],
    },
    {
      id: "download",
      question: "How do I download the data, and what opens them?",
      answer: [
        "Every region and every table is a CSV file; there is also one workbook of everything, and JSON for programs, under {data}. CSV files are UTF-8; those marked Excel open directly in Excel and WPS. “Copy as CSV” above a table copies the rows and columns you see.",
      ],
    },
    {
      id: "find",
      question: "How do I find a figure?",
      answer: [
        "In {search}, type place, year and indicator, such as “Laifeng 2014 capital”; Chinese, pinyin and initials work too. To set places side by side use {compare}; for a list of all pages, {sitemap}.",
      ],
    },
    {
      id: "old-browser",
      question: "Does it work on phones, old browsers, paper and screen readers?",
      answer: [
        "Yes. All figures and charts are in the page and need no script. Under each chart stands a table with the same figures, everything can be reached by keyboard, and every page prints on A4. Scripts only add sorting, filtering, search and comparison.",
      ],
    },
  ],
  forClerks: [
    {
      id: "unit-of-source",
      question: "Should units be converted?",
      answer: [
        "No. What the report gives in 亿元 is kept in 亿元, what it gives in 万元 in 万元; for comparison the program converts by exact factors. The units are listed under {data}.",
      ],
    },
    {
      id: "nothing-stated",
      question: "What do I enter where a report says nothing?",
      answer: [
        "Nothing, and not 0. Without a row the page says that there is no figure; 0 means the report says zero.",
      ],
    },
    {
      id: "revised",
      question: "A report was revised. Do I delete the old figure?",
      answer: [
        "No. Add a row with the new report as its source: the page shows the newer one and keeps the old one in reach. The same holds when an actual figure follows an estimate.",
      ],
    },
    {
      id: "cumulative",
      question: "How is the period of a cumulative figure written?",
      answer: [
        "By its first and last month: 2006-01/2006-04. A single month is 2006-04, a quarter 2010-Q3, a year 2006, a day 2006-06-24.",
      ],
    },
    {
      id: "check-says",
      question: "The check reports an error that I do not understand.",
      answer: [
        "Each problem names file, row and column, and says what to write instead. Its code, such as L012, is explained under {problems} with what fails and what passes. Where there is one right answer, the program can write it.",
      ],
    },
    {
      id: "new-place",
      question: "What about new or dissolved places, and a new year?",
      answer: [
        "Ids never change: a dissolved place gets its last day, a new one a row with its first day, and old figures stay with the old place. For a new year the command new-year prepares the files and the sheet of targets.",
      ],
    },
  ],
};
