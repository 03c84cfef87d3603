import { describe, expect, test } from "vitest";
import { baseOf } from "../measures/claim-of.ts";
import { claimPhrase } from "./claims.ts";

describe("the name of a statement", () => {
  test.each([
    ["growth", "2015", "", "同比增长", "growth"],
    ["growth", "2015", "period=2014", "同比增长", "growth"],
    ["growth", "2009-01/2009-09", "period=2008-01/2008-09", "同比增长", "growth"],
    ["growth", "2015", "breakdown=total;period=2005", "较2005年增长", "growth on 2005"],
    ["growth", "2006-04", "form=level;tier=planned", "较目标增长", "growth over the target"],
    ["multiple", "2015", "period=2005", "为2005年的倍数", "multiple of 2005"],
    ["multiple", "2015", "", "倍数", "multiple"],
    ["annual-growth", "2005/2015", "period=2005", "年均增速", "annual growth"],
    ["completion", "2006-01/2006-04", "form=level;tier=stretch", "完成率", "completion"],
    ["share", "2006", "region=nanping", "占比", "share"],
  ] as const)("%s of %s, %s: %s", (kind, at, of, zh, en) => {
    const base = baseOf(at, of);
    expect([claimPhrase(kind, base, "zh"), claimPhrase(kind, base, "en")]).toEqual([zh, en]);
  });
});
