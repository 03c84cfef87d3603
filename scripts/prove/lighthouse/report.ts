/** What is read of a report of Lighthouse; its scores are from 0 to 1, null where an audit does not apply. */
export interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  /** Why the page could not be judged. */
  readonly runtimeError?: { readonly message: string };
}

interface Category {
  readonly title: string;
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

/** Of several reports on a page, the middle one by performance (of an even number, the lower middle). */
export function middle(reports: readonly Report[]): Report {
  const sorted = [...reports].sort((a, b) => performance(a) - performance(b));
  const found = sorted[Math.floor((sorted.length - 1) / 2)];
  if (found === undefined) throw new Error("no report");
  return found;
}

function performance(report: Report): number {
  return report.categories["performance"]?.score ?? 0;
}

/** A score as Lighthouse shows it, 0 to 100; a category that could not be judged has 0. */
function points({ score }: Category): number {
  return Math.round((score ?? 0) * 100);
}

/** True where every category has 100. */
export function isPerfect(report: Report): boolean {
  const all = Object.values(report.categories);
  return report.runtimeError === undefined && all.length > 0 && all.every((one) => points(one) === 100);
}

/** The scores of a page in one line, and a line for each audit that costs points. */
export function told(page: string, report: Report): string[] {
  if (report.runtimeError !== undefined) return [`FAILED ${page}: ${report.runtimeError.message}`];
  const all = Object.values(report.categories);
  const scores = all.map((one) => `${points(one)} ${one.title}`).join(", ");
  return [
    `${isPerfect(report) ? "100   " : "FAILED"} ${page}: ${scores}`,
    ...all.flatMap((one) => costs(report, one).map((line) => `  ${one.title}: ${line}`)),
  ];
}

function costs({ audits }: Report, { auditRefs }: Category): string[] {
  return auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 1) return [];
    const figure = audit.displayValue === undefined ? "" : ` ${audit.displayValue}`;
    return [`${audit.title}${figure} (${Math.round(audit.score * 100)} of 100, weight ${weight})`];
  });
}
