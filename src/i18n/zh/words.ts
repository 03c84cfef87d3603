import { accessibility } from "./accessibility.ts";
import { analysis } from "./analysis.ts";
import { analysisColumns } from "./analysis-columns.ts";
import { api } from "./api.ts";
import { audit } from "./audit.ts";
import { bulletin } from "./bulletin.ts";
import { bulletinSentences } from "./bulletin-sentences.ts";
import { changes } from "./changes.ts";
import { charts } from "./charts.ts";
import { checklist } from "./checklist.ts";
import { claims } from "./claims.ts";
import { clerk } from "./clerk.ts";
import { clerkGuide } from "./clerk-guide.ts";
import { commands } from "./commands.ts";
import { compare } from "./compare.ts";
import { data } from "./data.ts";
import { dataFiles } from "./data-files.ts";
import { definitions } from "./definitions.ts";
import { describe } from "./describe.ts";
import { diff } from "./diff.ts";
import { directory } from "./directory.ts";
import { docs } from "./docs.ts";
import { downloads } from "./downloads.ts";
import { embed } from "./embed.ts";
import { explain } from "./explain.ts";
import { findings } from "./findings.ts";
import { flows } from "./flows.ts";
import { formulas } from "./formulas.ts";
import { gallery } from "./gallery.ts";
import { islands } from "./islands.ts";
import { judgement } from "./judgement.ts";
import { measures } from "./measures.ts";
import { merging } from "./merging.ts";
import { methods } from "./methods.ts";
import { migration } from "./migration.ts";
import { mutation } from "./mutation.ts";
import * as names from "./names.ts";
import { origins } from "./origins.ts";
import { pages } from "./pages.ts";
import { problemReport } from "./problem-report.ts";
import { problems } from "./problems.ts";
import { projects } from "./projects.ts";
import { publishing } from "./publishing.ts";
import { questions } from "./questions.ts";
import { scores } from "./scores.ts";
import { search } from "./search.ts";
import { sentence } from "./sentence.ts";
import { settings } from "./settings.ts";
import { sheets } from "./sheets.ts";
import { site } from "./site.ts";
import { tables } from "./tables.ts";
import { timeliness } from "./timeliness.ts";
import { vocabulary } from "./vocabulary.ts";
import { year } from "./year.ts";

/** All words, by topic. */
export const words = {
  accessibility,
  analysis,
  analysisColumns,
  api,
  audit,
  bulletin,
  bulletinSentences,
  changes,
  charts,
  checklist,
  claims,
  clerk,
  clerkGuide,
  commands,
  compare,
  data,
  dataFiles,
  definitions,
  describe,
  diff,
  directory,
  docs,
  downloads,
  embed,
  explain,
  findings,
  flows,
  formulas,
  gallery,
  islands,
  judgement,
  measures,
  merging,
  methods,
  migration,
  mutation,
  names,
  origins,
  pages,
  problemReport,
  problems,
  projects,
  publishing,
  questions,
  scores,
  search,
  sentence,
  settings,
  sheets,
  site,
  tables,
  timeliness,
  vocabulary,
  year,
};
