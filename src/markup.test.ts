import { expect, test } from "vitest";
import { escapeHtml, escapeMarkdown, escapeXml } from "./markup.ts";

test("escapeHtml(text) leaves no sign that ends a text or a quoted attribute", () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;",
  );
  expect(escapeHtml("大湖市 22.4")).toBe("大湖市 22.4");
});

test("escapeXml(text) leaves no end of a CDATA section and nothing that XML 1.0 cannot hold", () => {
  expect(escapeXml('a]]>b & "c" < it\'s')).toBe("a]]&gt;b &amp; &quot;c&quot; &lt; it's");
  expect(escapeXml("a\u0000\u0008\u000b\u001f\ufffe\uffffb\t\n")).toBe("ab\t\n");
});

test("escapeMarkdown(text) leaves no sign that Markdown takes for its own", () => {
  expect(escapeMarkdown("`a`*b*_c_[d](e)<f>#g|h~i\\")).toBe(
    "\\`a\\`\\*b\\*\\_c\\_\\[d\\](e)\\<f\\>\\#g\\|h\\~i\\\\",
  );
});
