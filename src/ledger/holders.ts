import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type { Region } from "./schema.ts";

/** Regions that say they are also in themselves, in their parent, which they are in, or in a place below them. */
export function wrongHolders(regions: readonly Region[]): Problem[] {
  return [...wrongAmong(regions)].map((row) => atCell("regions", row, "also_in", { code: "L231" }));
}

function wrongAmong(regions: readonly Region[]): ReadonlySet<Region> {
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]));
  const isUnder = (id: string, above: string) => {
    let at: string | undefined = id;
    // A circle of parents is told by itself: no way up is longer than the table.
    for (let steps = 0; at !== undefined && at !== above && steps < regions.length; steps++)
      at = parents.get(at);
    return at === above;
  };
  const wrong = regions.filter(
    ({ id, parent, also_in }) => also_in !== "" && (also_in === parent || isUnder(also_in, id)),
  );
  return new Set(wrong);
}

/** From a place to one whose figures contain its own: its parent, or the one that it names. */
interface Step {
  readonly row: Region;
  readonly to: string;
  readonly isNamed: boolean;
}

/**
 * Places that contain each other over several, at least one of which says so in `also_in`: one problem
 * for each circle, at the first row that says so. What is wrong in one row alone, and circles of
 * parents, are told as such.
 */
export function circularHolders(regions: readonly Region[]): Problem[] {
  const steps = stepsUp(regions);
  const settled = new Set<string>();
  return regions
    .flatMap(({ id }) => (settled.has(id) ? [] : circlesFrom(id, steps, settled)))
    .flatMap((circle) => {
      const named = circle.findIndex(({ isNamed }) => isNamed);
      const [first, ...rest] = [...circle.slice(named), ...circle.slice(0, named)];
      return named < 0 || first === undefined ? [] : [told(first, rest)];
    });
}

function told(first: Step, rest: readonly Step[]): Problem {
  const circle = [first, ...rest].map(({ row }) => row.id).concat(first.row.id);
  return atCell("regions", first.row, "also_in", { code: "L232", facts: { circle: circle.join(" → ") } });
}

function stepsUp(regions: readonly Region[]): ReadonlyMap<string, readonly Step[]> {
  const wrong = wrongAmong(regions);
  const known = new Set(regions.map(({ id }) => id));
  const stepsOf = (row: Region): Step[] =>
    [
      { row, to: row.sums === "beside" ? "" : row.parent, isNamed: false },
      { row, to: wrong.has(row) ? "" : row.also_in, isNamed: true },
    ].filter(({ to }) => known.has(to));
  return new Map(regions.map((row) => [row.id, stepsOf(row)]));
}

/** Every circle that closes on the ways up from a place; each place is looked at once. */
function circlesFrom(
  start: string,
  steps: ReadonlyMap<string, readonly Step[]>,
  settled: Set<string>,
): Step[][] {
  const circles: Step[][] = [];
  const way: Step[] = [];
  const open = new Map([[start, { at: 0, tried: 0 }]]);
  for (let id = start; open.size > 0; ) {
    const here = open.get(id);
    const step = here && steps.get(id)?.[here.tried++];
    if (step === undefined) {
      settled.add(id);
      open.delete(id);
      id = way.pop()?.row.id ?? start;
      continue;
    }
    const back = open.get(step.to);
    if (back !== undefined) circles.push([...way.slice(back.at), step]);
    else if (!settled.has(step.to)) {
      way.push(step);
      open.set(step.to, { at: way.length, tried: 0 });
      id = step.to;
    }
  }
  return circles;
}
