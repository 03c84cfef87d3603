/** What each shipped file imports, by paths from the top of the project. */
export type Imports = ReadonlyMap<string, readonly { readonly line: number; readonly to: string }[]>;

/**
 * The floors of a room from the ground up, and what stands on each: its folders, files that are named
 * by themselves, and `.` for the other files that stand in none of its folders.
 */
export type Floors = readonly (readonly string[])[];

interface Arrow {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** Where a room breaks its floors: what a folder imports of another stands on a lower floor. */
export function offFloor(imports: Imports, room: string, floors: Floors): string[] {
  const files = filesOf(imports, room);
  const partOf = partsOf(room, floors);
  const at = (path: string) => floors.findIndex((floor) => floor.includes(partOf(path)));
  const homeless = files.filter((path) => at(path) < 0);
  const upward = arrowsAmong(files, imports, partOf).filter(({ from, to }) => at(from) <= at(to));
  return [
    ...homeless.map((path) => `${path} stands on no floor of ${room}`),
    ...upward.map(({ from, line, to }) => `${from}:${line} imports what is on no lower floor: ${to}`),
  ];
}

/**
 * The floors that a room's imports make, as text: how many its files make and how many its folders,
 * the folders of each, the top floor first, and which of them import one another in a circle.
 */
export function floorPlan(imports: Imports, room: string, floors: Floors = []): string {
  const files = filesOf(imports, room);
  const partOf = partsOf(room, floors);
  const ofFiles = heights(files, arrowsAmong(files, imports));
  const arrows = arrowsAmong(files, imports, partOf);
  const ofFolders = heights(files, arrows, partOf);
  return [
    `${room}: ${files.length} files on ${ofFiles.length} floors, folders on ${ofFolders.length}`,
    ...ofFolders.map(({ names, circle }, i) => `  ${i + 1} ${names.join(circle ? " ⇄ " : " ")}`).reverse(),
    ...ofFolders.flatMap(({ names, circle }) => (circle ? circleLines(arrows, names, partOf) : [])),
  ].join("\n");
}

type NameOf = (path: string) => string;

const itself: NameOf = (path) => path;

/** What a file of a room counts as: itself where it is named, else its folder. */
function partsOf(room: string, floors: Floors): NameOf {
  const named = new Set(floors.flat());
  return (path) => {
    const inside = path.slice(room.length + 1);
    if (named.has(inside)) return inside;
    return inside.includes("/") ? inside.slice(0, inside.indexOf("/")) : ".";
  };
}

function filesOf(imports: Imports, room: string): string[] {
  return [...imports.keys()].filter((path) => path.startsWith(`${room}/`));
}

/** The imports of these files by one another, but for those within one folder. */
function arrowsAmong(files: readonly string[], imports: Imports, nameOf: NameOf = itself): Arrow[] {
  const among = new Set(files);
  const all = files.flatMap((from) => (imports.get(from) ?? []).map(({ line, to }) => ({ from, line, to })));
  return all.filter(({ from, to }) => among.has(to) && nameOf(from) !== nameOf(to));
}

function circleLines(arrows: readonly Arrow[], names: readonly string[], nameOf: NameOf): string[] {
  const inside = arrows.filter(({ from, to }) => [from, to].every((path) => names.includes(nameOf(path))));
  const ways = inside.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`);
  return [...new Set(ways)].map((way) => {
    return `  in a circle: ${way}, ${ways.filter((one) => one === way).length}`;
  });
}

interface Floor {
  readonly names: readonly string[];
  /** True where what stands here imports one another. */
  readonly circle: boolean;
}

/** The lowest floor on which each can stand above all that it imports. */
function heights(files: readonly string[], arrows: readonly Arrow[], nameOf: NameOf = itself): Floor[] {
  const open = new Map(files.map((path) => [nameOf(path), new Set<string>()]));
  for (const { from, to } of arrows) open.get(nameOf(from))?.add(nameOf(to));
  const floors: Floor[] = [];
  while (open.size > 0) {
    const free = [...open.keys()].filter((name) => reached(name, open).size === 0);
    const names = free.length > 0 ? free : lowestCircle(open);
    for (const name of names) open.delete(name);
    floors.push({ names: names.sort(), circle: free.length === 0 });
  }
  return floors;
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Things of which each leads to all the others, and to nothing else. */
function lowestCircle(graph: Graph): string[] {
  const all = [...graph.keys()].map((name) => [...reached(name, graph)]);
  return all.reduce((least, one) => (one.length < least.length ? one : least));
}

/** Everything that imports lead to from a thing, over however many others. */
function reached(name: string, graph: Graph, found: Set<string> = new Set()): Set<string> {
  for (const next of graph.get(name) ?? []) {
    if (!graph.has(next) || found.has(next)) continue;
    found.add(next);
    reached(next, graph, found);
  }
  return found;
}
