import { describe, expect, test } from "vitest";
import { inUnit } from "../../parts/value-format.ts";
import { figure, UNITS } from "../examples.ts";
import { type Flow, placeNodes } from "./sankey-nodes.ts";

const node = (id: string, layer: number) => ({ id, layer, label: id });

function flow(row: number, from: string, to: string, value: number): Flow {
  return { row, from, to, value, figure: figure(String(value)) };
}

/** The heights of nodes, and what is printed beside them. */
function placed(...flows: Flow[]) {
  const nodes = [node("a", 0), node("b", 0), node("c", 1), node("d", 2), node("e", 2)];
  const all = placeNodes({ layers: ["x", "y", "z"], nodes }, flows, inUnit(UNITS.亿元, 0, "zh"));
  return new Map([...all].map(([id, { height, lines }]) => [id, { height, text: lines.join(" ") }]));
}

describe("a node of a flow chart is as high as the more of what comes in and what goes out", () => {
  test.each<[string, number, number, number]>([
    ["more comes in", 30, 12, 30],
    ["as much comes in", 30, 30, 30],
    ["more goes out", 12, 30, 30],
  ])("%s", (_, arriving, leaving, expected) => {
    const nodes = placed(flow(0, "a", "c", arriving), flow(1, "c", "d", leaving));
    const unit = (nodes.get("a")?.height ?? 0) / arriving;
    expect((nodes.get("c")?.height ?? 0) / unit).toBeCloseTo(expected);
    expect(nodes.get("c")?.text).toBe(`c ${expected}`);
  });

  test("the flows of a side are added up", () => {
    const nodes = placed(
      flow(0, "a", "c", 10),
      flow(1, "b", "c", 20),
      flow(2, "c", "d", 12),
      flow(3, "c", "e", 13),
    );
    expect(nodes.get("c")?.text).toBe("c 30");
  });
});
