/** A piece of a head: its text, and whether a separator or a bracket stands before it and the end behind it. */
export interface Token {
  readonly text: string;
  readonly isApart: boolean;
  readonly isLast: boolean;
}

/** What stands between the pieces of a head and means nothing by itself. */
const GLUE = /[\s:：、,，/\\—–\-_·|()（）[\]【】的]/u;

/** Ends where a span would begin: right after a year, or at the start, signs between them aside. */
const AFTER_YEAR = new RegExp(`(?:^|年)${GLUE.source}*$`, "u");

/** True for a sign that only parts others: not for the dash of a span that has lost its first month, 2025年—3月. */
function isGlue(text: string, at: number): boolean {
  const isBroken = /^[—–-]\s*\d{1,2}\s*[月季日]/u.test(text.slice(at)) && AFTER_YEAR.test(text.slice(0, at));
  return GLUE.test(text[at] ?? "") && !isBroken;
}

interface Cover<P> {
  readonly tokens: number;
  readonly ways: readonly (readonly P[])[];
}

/**
 * The ways to take a text apart into pieces that `read` knows, of the fewest pieces, at most two that
 * differ; none where something is left over.
 */
export function coveringsOf<P>(
  text: string,
  read: (token: Token) => readonly P[] | null,
): readonly (readonly P[])[] {
  const covers: (Cover<P> | null)[] = Array.from({ length: text.length + 1 }, () => null);
  covers[text.length] = { tokens: 0, ways: [[]] };
  for (let at = text.length - 1; at >= 0; at--) {
    const here = isGlue(text, at) ? (covers[at + 1] ?? null) : null;
    covers[at] = better(here, coverFrom(text, at, covers, read));
  }
  const whole = covers[0] ?? null;
  return whole === null || whole.tokens < 2 ? [] : whole.ways;
}

function coverFrom<P>(
  text: string,
  at: number,
  covers: readonly (Cover<P> | null)[],
  read: (token: Token) => readonly P[] | null,
): Cover<P> | null {
  let best: Cover<P> | null = null;
  const isApart = at > 0 && GLUE.test(text[at - 1] ?? "");
  for (let end = text.length; end > at; end--) {
    const rest = covers[end] ?? null;
    if (rest === null || !isWholeWord(text, at, end)) continue;
    const isLast = !/[^()（）\s]/u.test(text.slice(end));
    const parts = read({ text: text.slice(at, end), isApart, isLast });
    if (parts === null) continue;
    const ways = rest.ways.map((way) => [...parts, ...way]);
    best = better(best, { tokens: rest.tokens + 1, ways });
  }
  return best;
}

function better<P>(one: Cover<P> | null, other: Cover<P> | null): Cover<P> | null {
  if (one === null || other === null) return one ?? other;
  if (one.tokens !== other.tokens) return one.tokens < other.tokens ? one : other;
  const ways = new Map([...one.ways, ...other.ways].map((way) => [JSON.stringify(way), way]));
  return { tokens: one.tokens, ways: [...ways.values()].slice(0, 2) };
}

/** False where a cut goes through a word or a number in Latin letters, or a piece begins or ends with a space. */
export function isWholeWord(text: string, at: number, end: number): boolean {
  const isLetter = (i: number) => /[a-z]/i.test(text[i] ?? "");
  const isDigit = (i: number) => /\d/.test(text[i] ?? "");
  if (/\s/.test(text[at] ?? "") || /\s/.test(text[end - 1] ?? "")) return false;
  const cuts = (i: number) => (isLetter(i - 1) && isLetter(i)) || (isDigit(i - 1) && isDigit(i));
  return !cuts(at) && !cuts(end);
}
