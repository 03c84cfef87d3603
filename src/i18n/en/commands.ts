import type { Words } from "../shape.ts";
import type { commands as chinese } from "../zh/commands.ts";
import { clerk } from "./clerk.ts";
import { proofs } from "./proofs.ts";
import { publishing } from "./publishing.ts";

export const commands: Words<typeof chinese> = {
  usage: "Usage",
  options: "Options",
  shared: {
    data: "folder of the ledger (default: data)",
    lang: "language of the messages: zh or en (default: the system's)",
    help: "show this help",
  },
  unknownOption: (option: string) => `there is no option ${option}`,
  needsValue: (option: string) => `option ${option} needs a value`,
  noRight: (path) =>
    `${path} cannot be read or written: there is no right to, or it is open in Excel or WPS. Nothing was changed; close it, or ask for the right, and try again`,
  readOnly: (path) => `${path} cannot be written: its disk is for reading only. Nothing was changed`,
  noRoom: (path) =>
    `${path} cannot be written: the disk is full. Nothing was changed; make room and try again`,
  changedMeanwhile: (files) =>
    `${files}: changed by somebody else just now. Nothing was written, so that nothing is lost; run the command again`,
  writerAtWork: "Another command is writing into this ledger; nothing was written. Run the command again",
  takesNoValue: (option: string) => `option ${option} takes no value`,
  tooMany: (operand: string) => `one argument too many: ${operand}`,
  tooFew: (operands: string) => `missing: ${operands}`,
  notOneOf: (option: string, value: string, allowed: string) =>
    `${option} cannot be ${value}, only ${allowed}`,
  notANumber: (option: string, value: string) => `${option} is a whole number from 0, not ${value}`,
  seeHelp: (command: string) => `see: npm run ${command} -- --help`,
  ledgerRead: (rows: string) => `ledger: ${rows} rows`,
  ledgerUnsound: "the ledger has errors: no site was built, and the old one is untouched",
  problemCount: (count: number) => (count === 1 ? "1 problem" : `${count} problems`),
  pagesBuilt: (done: string, all: string) => `pages ${done}/${all}`,
  siteBuilt: (files: string, folder: string) => `built ${files} files: ${folder}`,
  outIsNotASite: (folder: string) =>
    `${folder} is neither a site of this program nor empty; choose another folder, lest something be lost`,
  outHoldsSource: (folder: string) =>
    `${folder} holds the program or the ledger itself; a site cannot go there`,
  addressIs: (address: string) => `site address: ${address}`,
  howToStop: "Ctrl+C stops it",
  noFreePort: (from: string, to: string) => `no free port from ${from} to ${to}`,
  yearsMade: (done: string, all: string) => `years ${done}/${all}`,
  keepHasLedger: (folder: string) =>
    `${folder} is there already; choose another folder, lest it be overwritten`,
  benchGenerated: (rows: string, seconds: string) => `generate: ${rows} figures, ${seconds} s`,
  benchTook: (
    step: string,
    seconds: string,
    megabytes: string,
    secondsLimit: string,
    megabytesLimit: string,
  ) =>
    `${step}: ${seconds} s (limit ${secondsLimit}), at most ${megabytes} MB of memory (limit ${megabytesLimit})`,
  filesFuzzed: (done: string, all: string) => `damaged files ${done}/${all}`,
  fuzzed: (read: string, refused: string, broken: string, slowest: string) =>
    `still read: ${read}, refused: ${refused}, promises broken: ${broken}; the slowest took ${slowest} ms`,
  sheetsJudged: (done, all) => `${done} of ${all} sheets`,
  sheetsProven: (all, sound, read, wrong) =>
    `${all} sheets, ${sound} without a fault, ${read} of them read; ${wrong} read wrong`,
  tablesJudged: (done, all) => `${done} of ${all} damaged tables`,
  tablesProven: (read, refused, wrong) =>
    `${read} read as what they say, ${refused} refused or told, ${wrong} read wrong without a word`,
  sitesCompared: (files, moved, different) =>
    `${files} files; ${moved} differ in the places of rows alone, ${different} in anything else`,
  tablesMerged: (done, all) => `merged ${done}/${all}`,
  mergesProven: (all, broken) => `${all} merged; unlike the reference: ${broken}`,
  ledgersBuilt: (done, all) => `random ledgers ${done}/${all}`,
  lawfulBuilt: (pages, files, broken) =>
    `pages made: ${pages}, files made: ${files}, not to be made: ${broken}`,
  benchRatio: (yardsticks, busy) =>
    `${yardsticks} yardsticks (what fixed work takes on this machine just now); processors busy for ${busy} s`,
  benchRefusals: (slowest, limit) =>
    `refusals: the slowest file took ${slowest} yardsticks (limit: ${limit})`,
  benchMeasures: (seconds, limit) =>
    `measures: all measures over the newest year took ${seconds} s (limit: ${limit})`,
  benchSize: (pages: string, files: string, megabytes: string) =>
    `site: ${pages} pages, ${files} files, ${megabytes} MB`,
  commands: {
    ...clerk.commands,
    start: {
      about: "Sets up what is needed, builds the site and serves it on this machine.",
      out: "folder of the site (default: dist)",
      base: "path of the site (default: /)",
      jobs: "number of processes that build (default: one a core, two at most)",
      port: "port (default: 4321; the next free one where it is taken)",
      host: "address to listen on (default: 127.0.0.1)",
    },
    build: {
      about: "Checks the ledger and builds the site.",
      out: "folder of the site (default: dist)",
      base: "path of the site, such as /sub/ (default: /)",
      jobs: "number of processes that build (default: one a core, two at most)",
      "page-limit": "most that a page may weigh with style, pictures and scripts, compressed (default 60)",
    },
    explain: {
      about:
        "Explains a figure: statements, targets, completion, schedule, growth, rank, audit, by file and line.",
      industry: "id of an industry",
      breakdown: "id of a category; several joined by semicolons",
    },
    check: {
      about: "Checks the ledger and lists every problem.",
      format: "text, json, html or github (default: text)",
      max: "list at most so many (default: all)",
      fix: "mend what has one right answer; shows the changes first",
      write: "with --fix: write the files",
      release: "what stands against a release: blockers and warnings",
    },
    dev: {
      about: "Shows every change of the ledger or the program in the browser at once.",
      port: "port (default: 4321; the next free one where it is taken)",
      host: "address to listen on (default: 127.0.0.1)",
    },
    "prove fuzz": {
      about:
        "Reads damaged files, the same for the same seed: no crash, no wait, one answer, every refusal with its place.",
      files: "number of files (default: 100000)",
      seed: "seed of the damage (default: 1)",
      code: "changes the sources instead, one small thing at a time, and tells what no test notices",
      mutations: "number of changes (default: 300)",
      room: "changes one folder alone: ledger, measures, charts, models or opendata",
    },
    bench: {
      about: "Makes up a national ledger and measures time, memory and size of its check and its site.",
      provinces: "only so many provinces (default: 31, the whole country)",
      years: "number of years (default: 20)",
      seed: "seed of the made-up figures (default: 1)",
      keep: "leave the made-up ledger (data) and its site (site) in this folder",
      only: "one step alone: refusals, generate, check, build or measures (default: all)",
    },
    prove: {
      about: "Proves what npm test has no time for: the proof named; without a name, lists them.",
    },
    help: {
      about: "Lists the commands, each with a line.",
    },
    pictures: {
      about: "Builds the site and takes pictures of some of its pages for the README.",
      out: "folder of the pictures (default: public/pictures)",
    },
    ...proofs,
    ...publishing.commands,
    test: {
      about: "Sets up what is needed, a browser included, and runs every test.",
      only: "one step alone: types, lint, unit, build or browser (browser includes build)",
    },
  },
};
