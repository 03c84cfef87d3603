import type { Words } from "../shape.ts";
import type { accessibility as chinese } from "../zh/accessibility.ts";

export const accessibility: Words<typeof chinese> = {
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
