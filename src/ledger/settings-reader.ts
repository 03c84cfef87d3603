import type { Node } from "jsonc-parser";
import { faultOf } from "./cell-check.ts";
import type { Fault } from "./fault.ts";
import { DECIMAL, parseDecimal } from "./fraction.ts";
import type { JsonTree, TextPlace } from "./json-text.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";
import { bondFaults } from "./settings-bonds.ts";
import {
  type GroupSetting,
  type ListSetting,
  SETTINGS,
  type Setting,
  type TextSetting,
} from "./settings-schema.ts";

/** An id in `site.json` that some row of a table must have. */
export interface SettingReference extends TextPlace {
  /** The setting's path: `score.indicators.0.indicator`. */
  readonly name: string;
  readonly table: string;
  readonly id: string;
}

/** A setting that is wrong. */
type Told = Omit<Problem, "file">;

/** What the walk through a file gathers: `value` has a null wherever a problem is told. */
export interface SettingsWalk {
  readonly value: Settings;
  readonly problems: readonly Told[];
  readonly references: readonly SettingReference[];
}

interface Walk {
  readonly placeOf: JsonTree["placeOf"];
  readonly problems: Told[];
  readonly references: SettingReference[];
}

/** Reads and judges every setting of a file by `SETTINGS`. */
export function walkSettings({ root, placeOf }: JsonTree): SettingsWalk {
  const walk: Walk = { placeOf, problems: [], references: [] };
  const value = readGroup({ type: "group", parts: SETTINGS }, root, "", walk);
  return { ...walk, value: value as Settings };
}

function tell(walk: Walk, node: Node, problem: Omit<Told, "line" | "column">): void {
  walk.problems.push({ ...walk.placeOf(node.offset), ...problem });
}

function readSetting(setting: Setting, node: Node, name: string, walk: Walk): unknown {
  if (setting.type === "group") return readGroup(setting, node, name, walk);
  if (setting.type === "list") return readList(setting, node, name, walk);
  return setting.type === "number" ? readNumber(node, name, walk) : readText(setting, node, name, walk);
}

/** False, and told, where a setting is not of the type that it should be. */
function hasType(node: Node, wants: Node["type"], name: string, walk: Walk): boolean {
  if (node.type === wants) return true;
  tell(walk, node, { code: "L022", name, facts: { wants, has: node.type } });
  return false;
}

function readText(setting: TextSetting, node: Node, name: string, walk: Walk): unknown {
  if (!hasType(node, "string", name, walk)) return null;
  const cell = String(node.value);
  const fault = faultOf(cell, setting) ?? belowZero(cell, setting);
  if (fault !== null) {
    tell(walk, node, { code: fault.code, fix: fault.fix, facts: fault.facts, name, cell });
  } else if (setting.table !== undefined && cell !== "") {
    walk.references.push({ ...walk.placeOf(node.offset), name, table: setting.table, id: cell });
  }
  return cell;
}

function belowZero(cell: string, { fromZero }: TextSetting): Fault | null {
  const value = fromZero === true ? parseDecimal(cell) : null;
  return value !== null && value.n < 0n ? { code: "L031", fix: cell.slice(1) } : null;
}

function readNumber(node: Node, name: string, walk: Walk): unknown {
  if (!hasType(node, "number", name, walk)) return null;
  // 1e999 and 1e-7 are well-formed JSON, and no decimals that can be reckoned with exactly.
  if (!DECIMAL.test(String(node.value))) tell(walk, node, { code: "L103", name, cell: String(node.value) });
  return node.value;
}

function readList(setting: ListSetting, node: Node, name: string, walk: Walk): unknown {
  if (!hasType(node, "array", name, walk)) return null;
  const items = node.children ?? [];
  if (setting.key !== undefined) tellDoubledItems(items, setting.key, name, walk);
  return items.map((item, i) => readSetting(setting.of, item, `${name}.${i}`, walk));
}

function tellDoubledItems(items: readonly Node[], key: string, name: string, walk: Walk): void {
  const first = new Map<unknown, Node>();
  for (const item of items) {
    const node = propertiesOf(item).find((one) => one.key === key)?.value;
    if (node === undefined) continue;
    const before = first.get(node.value);
    if (before === undefined) first.set(node.value, node);
    else tell(walk, node, { code: "L201", name, key: String(node.value), facts: lineOf(before, walk) });
  }
}

const lineOf = (first: Node, walk: Walk) => ({ first: String(walk.placeOf(first.offset).line) });

/** In the order of the file; behind it what the file leaves out. */
function readGroup(setting: GroupSetting, node: Node, name: string, walk: Walk): unknown {
  if (!hasType(node, "object", name, walk)) return null;
  const group: Group = { parts: new Map(Object.entries(setting.parts)), node, name };
  const found = singleProperties(group, walk);
  const meant = tellUnknown(group, found, walk);
  const read = [...found].flatMap(([key, { value }]) => {
    const part = group.parts.get(key);
    return part === undefined ? [] : [[key, readSetting(part, value, pathOf(group, key), walk)]];
  });
  tellBonds(setting, group, found, walk);
  const leftOut = [...group.parts].filter(([key]) => !found.has(key));
  return Object.fromEntries([
    ...read,
    ...leftOut.flatMap(([key, part]) => {
      const value = leftOutValue(part, group, key, meant, walk);
      return value === undefined ? [] : [[key, value]];
    }),
  ]);
}

/** Tells of parts that do not go together, each at its own place. */
function tellBonds(
  { bonds = [] }: GroupSetting,
  group: Group,
  found: ReadonlyMap<string, Property>,
  walk: Walk,
): void {
  const texts = new Map(
    [...found].flatMap(([key, { value }]) =>
      value.type === "string" && value.value !== "" ? [[key, String(value.value)]] : [],
    ),
  );
  for (const { code, part, other } of bondFaults(bonds, texts)) {
    const at = found.get(part)?.value ?? group.node;
    tell(walk, at, { code, name: pathOf(group, part), cell: texts.get(part), facts: { other } });
  }
}

/** A group in the file. */
interface Group {
  readonly parts: ReadonlyMap<string, Setting>;
  readonly node: Node;
  readonly name: string;
}

const pathOf = ({ name }: Group, key: string) => (name === "" ? key : `${name}.${key}`);

/** A setting in the file: its key, where that stands, and its value. */
interface Property {
  readonly key: string;
  readonly at: Node;
  readonly value: Node;
}

function propertiesOf(node: Node): Property[] {
  return (node.children ?? []).flatMap(({ children: [at, value] = [] }) =>
    at === undefined || value === undefined ? [] : [{ key: String(at.value), at, value }],
  );
}

/** The settings of a group by their keys; of one that is there twice the last, as everywhere in JSON. */
function singleProperties(group: Group, walk: Walk): Map<string, Property> {
  const found = new Map<string, Property>();
  for (const property of propertiesOf(group.node)) {
    const before = found.get(property.key);
    const name = pathOf(group, property.key);
    if (before !== undefined) tell(walk, property.at, { code: "L028", name, facts: lineOf(before.at, walk) });
    found.set(property.key, property);
  }
  return found;
}

/** Tells of keys that no setting has, and answers what they were meant to be: that is not told as missing. */
function tellUnknown(group: Group, found: ReadonlyMap<string, Property>, walk: Walk): ReadonlySet<string> {
  const missing = [...group.parts.keys()].filter((key) => !found.has(key));
  const meant = new Set<string>();
  for (const { key, at } of found.values()) {
    if (group.parts.has(key)) continue;
    const fix = nearest(key, missing);
    if (fix !== undefined) meant.add(fix);
    const keys = [...group.parts.keys()].join(", ");
    tell(walk, at, { code: "L027", name: pathOf(group, key), fix, facts: { keys } });
  }
  return meant;
}

/** What a setting is where it is left out: undefined where it stays so, null where that is told. */
function leftOutValue(
  setting: Setting,
  group: Group,
  key: string,
  meant: ReadonlySet<string>,
  walk: Walk,
): unknown {
  if (setting.type === "number") return setting.default;
  if (setting.type === "group")
    return readGroup(setting, { ...group.node, children: [] }, pathOf(group, key), walk);
  if (setting.required) {
    if (!meant.has(key)) tell(walk, group.node, { code: "L021", name: pathOf(group, key) });
    return null;
  }
  if (setting.type === "list") return [];
  return setting.absent ? undefined : "";
}
