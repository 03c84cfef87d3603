import { expect, test } from "vitest";
import { builtPages } from "../site-under-test.ts";
import { POLICY } from "./policy.ts";

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

test("every built page carries the policy, or a stricter one, before anything that it governs", () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(10);
  const bad = pages.filter(({ html }) => {
    const found = META.exec(html);
    if (found === null || /<(?:script|link|style|img|base)\b/.test(html.slice(0, found.index))) return true;
    const given = (found[1] ?? "").split("; ");
    const strict = ["default-src 'none'", "base-uri 'none'", "form-action 'none'"];
    const allowed = [...POLICY.split("; "), "img-src 'self'"];
    return !strict.every((one) => given.includes(one)) || !given.every((one) => allowed.includes(one));
  });
  expect(bad.map(({ path }) => path)).toEqual([]);
});
