import { formulaMath, formulaText, roleName } from "../../i18n/formula.ts";
import type { AllWords } from "../../i18n/words.ts";
import { CITATIONS } from "../../measures/citations.ts";
import { type Definition, definition, MEASURE_IDS, type MeasureId } from "../../measures/definitions.ts";
import type { Formula } from "../../measures/formula.ts";
import type { Role } from "../../measures/roles.ts";
import { docFrame } from "../frame/doc-frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS } from "../ground/routes.ts";
import type { FactView, IndexGroup, Link, RichText } from "../ground/view.ts";

/** The measure with which each family begins: the definitions stand family by family. */
const FAMILIES = {
  completion: "year",
  growth: "change",
  "target-pace": "pace",
  share: "place",
  "highest-to-lowest": "disparity",
  "location-quotient": "structure",
  allocation: "tasks",
  conversion: "projects",
  level: "figure",
} as const satisfies Partial<Record<MeasureId, keyof AllWords["methods"]["families"]>>;

type Family = (typeof FAMILIES)[keyof typeof FAMILIES];

/** Every measure: formula, what it leaves unsaid, rounding, when there is no value, where it comes from. */
export function methodsPage(edition: Edition): Document {
  const words = edition.words.methods;
  const families = measuresByFamily();
  return {
    page: docFrame(edition, PATHS.methods, words),
    blocks: [
      { kind: "lead", text: words.lead(MEASURE_IDS.length) },
      {
        kind: "index",
        index: { groups: families.map(([family, ids]) => familyGroup(edition, family, ids)) },
      },
      ...section("principles", words.principles, [
        { kind: "prose", paragraphs: [words.exact, words.bounds, words.none, words.cutOff] },
      ]),
      ...families.flatMap(([family, ids]) =>
        section(
          `family-${family}`,
          words.families[family],
          ids.flatMap((id) => measureBlocks(edition, id)),
        ),
      ),
      ...section("timeliness", edition.words.timeliness.title, [
        {
          kind: "prose",
          paragraphs: [
            edition.words.timeliness.rule,
            edition.words.timeliness.coverageRule(true),
            [timelinessLink(edition)],
          ],
        },
      ]),
    ],
  };
}

function timelinessLink(edition: Edition): Link {
  return {
    text: edition.words.timeliness.byYear,
    href: edition.href(PATHS.timeliness),
  };
}

function measuresByFamily(): [Family, MeasureId[]][] {
  const families = new Map<Family, MeasureId[]>();
  let at: Family = "year";
  for (const id of MEASURE_IDS) {
    at = id in FAMILIES ? FAMILIES[id as keyof typeof FAMILIES] : at;
    families.set(at, [...(families.get(at) ?? []), id]);
  }
  return [...families];
}

function familyGroup(edition: Edition, family: Family, ids: readonly MeasureId[]): IndexGroup {
  return {
    id: `index-${family}`,
    head: edition.words.methods.families[family],
    links: ids.map((id) => ({ text: edition.words.definitions[id].name, href: `#${id}` })),
  };
}

function measureBlocks(edition: Edition, id: MeasureId): Block[] {
  const one = definition(id);
  const { name, about } = edition.words.definitions[id];
  return section(id, name, [
    {
      kind: "formula",
      mathml: formulaMath(one.formula, edition.lang),
      text: formulaText(one.formula, edition.lang),
    },
    { kind: "prose", paragraphs: [about] },
    { kind: "facts", facts: factsOf(edition, one) },
  ]);
}

function factsOf(edition: Edition, one: Definition): FactView[] {
  const words = edition.words.methods;
  const { semicolon, listComma } = edition.words.site;
  const roles = [...new Set(rolesOf(one.formula))].map((role) => roleName(role, edition.lang));
  const reasons = one.reasons.map((reason) => words.absent[reason]);
  const text = edition.words.formulas.citations[one.source];
  const href = CITATIONS[one.source];
  const source: RichText = href === null ? text : [{ text, href }];
  return [
    { term: words.result, text: resultOf(edition, one) },
    { term: words.roles, text: roles.join(listComma) },
    { term: words.reasons, text: reasons.join(semicolon) },
    { term: edition.words.measures.source, text: source },
  ];
}

/** What the value is told in, and to how many decimals. */
function resultOf(edition: Edition, { scale, decimals }: Definition): string {
  const { scales, asIndicator, whole, decimals: kept } = edition.words.methods;
  const rounding = decimals === "indicator" ? asIndicator : decimals === 0 ? whole : kept(decimals);
  return [scales[scale], rounding].join(edition.words.site.comma);
}

/** The parts of a formula from left to right. */
function rolesOf(formula: Formula): Role[] {
  if ("part" in formula) return [formula.part];
  if ("number" in formula) return [];
  if ("over" in formula) return formula.over.flatMap(rolesOf);
  if ("power" in formula) return formula.power.flatMap(rolesOf);
  if ("absolute" in formula) return rolesOf(formula.absolute);
  if ("sum" in formula) return rolesOf(formula.sum);
  if ("root" in formula) return rolesOf(formula.root);
  return formula.of.flatMap(rolesOf);
}
