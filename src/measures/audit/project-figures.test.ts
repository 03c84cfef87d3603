import { describe, expect, test } from "vitest";
import { holds } from "../golden/audit-cases.ts";
import { lake } from "../golden/lake.ts";
import { audit } from "./audit.ts";

describe("the whole investment of one project in two entries", () => {
  const two = (a: string, b: string, place = "lake") =>
    `one lake toys p1 ${a} 甲厂\ntwo ${place} toys p2 ${b} 甲厂`;
  holds("restated", [
    {
      name: "agrees at the coarser precision",
      projects: two("5 亿元", "5.2 亿元"),
      finds: ["agrees 5.2000"],
    },
    { name: "differs", projects: two("5 亿元", "5.6 亿元"), finds: ["differs 5.6000"] },
    { name: "agrees in two units", projects: two("5.2 亿元", "52000 万元"), finds: ["agrees 5.2000"] },
    { name: "is not looked for in two places", projects: two("5 亿元", "5.6 亿元", "upper"), finds: [] },
    {
      name: "is not looked for in what is no money of one kind",
      units: "亿美元 money-usd 100000000",
      projects: two("5 亿元", "5.6 亿美元"),
      finds: [],
    },
    {
      name: "is not looked for under two names",
      projects: two("5 亿元", "5.6 亿元").replace("亿元 甲厂", "亿元 乙厂"),
      finds: [],
    },
    { name: "is checked once for the same digits", projects: two("5 亿元", "5 亿元"), finds: [] },
  ]);
});

describe("what was planned or completed of one project", () => {
  const projects = "one lake toys p1";
  const sources = "report-2023 2025-01-20";
  const told = (a: string, b: string, at = "2024") =>
    `one 2024 building ${a} 亿元 p1\none ${at} building ${b} 亿元 p1 report-2023`;
  holds("restated", [
    {
      name: "agrees in two sources",
      projects,
      sources,
      progress: told("- 5", "- 5.2"),
      finds: ["agrees 5.2000"],
    },
    {
      name: "differs in two sources of one day",
      projects,
      sources,
      progress: told("- 5", "- 5.6"),
      finds: ["differs 5.6000"],
    },
    {
      name: "differs where it was planned",
      projects,
      sources,
      progress: told("5 -", "5.6 -"),
      finds: ["differs 5.6000"],
    },
    { name: "is not what was planned", projects, sources, progress: told("5 -", "- 5.6"), finds: [] },
    {
      name: "may be more at another time",
      projects,
      sources,
      progress: told("- 5", "- 5.6", "2023"),
      finds: [],
    },
  ]);
});

describe("what a project of a firm's name completed", () => {
  const projects = "one lake toys p1 - - 续建";
  const progress = "one 2024 building - 5 亿元";
  holds("restated", [
    {
      name: "agrees with the firm's own figure",
      projects,
      progress,
      observations: "lake gdp - origin-inside;start-continued 2024 5 亿元",
      finds: ["agrees 5.0000"],
    },
    {
      name: "agrees with that of its figures that it is",
      projects,
      progress,
      observations: "lake gdp - start-continued 2024 9 亿元\nlake spent - start-continued 2024 5 亿元",
      indicators: "spent 亿元 flow higher yes",
      finds: ["agrees 5.0000"],
    },
    {
      name: "may be another thing than the firm's figure",
      projects,
      progress,
      observations: "lake gdp - start-continued 2024 9 亿元",
      finds: ["not-checkable (another-definition)"],
    },
    {
      name: "is not of another year",
      projects,
      progress,
      observations: "lake gdp - start-continued 2023 9 亿元",
      finds: [],
    },
  ]);
});

test("a finding of a project names it and the column", () => {
  const projects = "one lake toys p1 5 亿元 甲厂\ntwo lake toys p2 5.6 亿元 甲厂";
  const [found] = audit(lake({ projects }));
  expect([found?.project, found?.period, found?.subject.region]).toEqual([
    { id: "one", column: "total_investment" },
    "",
    "lake",
  ]);
  expect(found?.rows.map(({ role, file, line }) => `${role} ${file}:${line}`)).toEqual([
    "stated projects.csv:2",
    "reference projects.csv:3",
  ]);
});
