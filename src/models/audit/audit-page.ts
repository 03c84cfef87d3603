import { countVerdicts } from "../../measures/audit/audit.ts";
import { CHECK_KINDS, type Finding, type Verdict } from "../../measures/audit/finding.ts";
import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_FINDINGS, MOST_FINDINGS_HERE, MOST_FINDINGS_IN_SIGHT } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import { auditTable } from "./finding-table.ts";
import { findingsOf } from "./findings.ts";

const ORDER = ["differs", "within-rounding", "agrees", "not-checkable"] as const satisfies readonly Verdict[];

/** The page of the audit: every statement that was checked, what differs first. */
export function auditPage(edition: Edition): Document {
  const words = edition.words.audit;
  const { all, newestOnly } = findingsOf(edition.site);
  const counts = countVerdicts(all);
  const checked = all.length - counts["not-checkable"];
  const lead = words.lead(checked, counts.agrees, counts["within-rounding"], counts.differs);
  return {
    page: frame(edition, {
      path: PATHS.audit,
      title: words.title,
      description: words.description(checked, counts.differs),
      section: "audit",
    }),
    blocks: [
      { kind: "lead", text: lead },
      { kind: "prose", paragraphs: newestOnly ? [words.about, words.newestOnly] : [words.about] },
      ...ORDER.flatMap((verdict) => {
        const found = all.filter((finding) => finding.verdict === verdict);
        return verdictSection(edition, verdict, found);
      }),
      ...ruleSection(edition),
    ],
  };
}

/** What each kind of check compares. */
function ruleSection({ words }: Edition): Block[] {
  const { kinds, rules } = words.findings;
  const paragraphs = CHECK_KINDS.map((kind) => ({ lead: kinds[kind] + words.site.colon, text: rules[kind] }));
  const { title, intro } = words.audit.rules;
  return section("rules", title, [{ kind: "run-in", paragraphs }], intro);
}

/** What a reader of an audit looks for; the rest opens on a click. */
const IN_SIGHT: ReadonlySet<Verdict> = new Set(["differs", "within-rounding"]);

function folded({ words }: Edition, verdict: Verdict, blocks: readonly Block[]): Block {
  return { kind: "folded", summary: words.audit.caption(words.audit.sections[verdict]), blocks };
}

function verdictSection(edition: Edition, verdict: Verdict, found: readonly Finding[]): Block[] {
  const words = edition.words.audit;
  const listed = found.slice(0, MOST_FINDINGS);
  const intro =
    listed.length < found.length
      ? `${words.intros[verdict]} ${words.truncated(listed.length, found.length)}`
      : words.intros[verdict];
  const table = auditTable(edition, listed, {
    id: `${verdict}-table`,
    caption: words.caption(words.sections[verdict]),
  });
  const blocks: Block[] = found.length === 0 ? [] : [{ kind: "table", table }];
  const told = IN_SIGHT.has(verdict) || found.length === 0 ? blocks : [folded(edition, verdict, blocks)];
  return section(verdict, words.sections[verdict], told, intro);
}

/** The audit's results for one page: what differs or agrees only within rounding, and a link to the rest. */
export function auditBlocks(edition: Edition, found: readonly Finding[]): Block[] {
  const words = edition.words.audit;
  const told = found.filter(({ verdict }) => verdict !== "not-checkable").slice(0, MOST_FINDINGS_HERE);
  if (told.length === 0) return [];
  const table = (id: string, of: readonly Finding[]): Block => ({
    kind: "table",
    table: auditTable(edition, of, { id, caption: words.captionHere }),
  });
  const differing = told.filter(({ verdict }) => verdict === "differs");
  const agreeing = told.filter(({ verdict }) => verdict !== "differs");
  const isShort = told.length <= MOST_FINDINGS_IN_SIGHT;
  const all = { text: words.all, href: edition.href(PATHS.audit) };
  return section(
    "audit",
    words.here,
    [
      ...(isShort || differing.length > 0 ? [table("audit-table", isShort ? told : differing)] : []),
      ...(isShort || agreeing.length === 0
        ? []
        : [
            {
              kind: "folded",
              summary: words.agreeingHere(agreeing.length),
              blocks: [table("audit-agreeing", agreeing)],
            } as const,
          ]),
      { kind: "prose", paragraphs: [[all]] },
    ],
    words.hereIntro,
  );
}
