/**
 * Texts that would do harm where a text of the ledger is printed without care. What gets through as
 * markup shows itself: by an element or attribute named `xss-probe`, a dialog, a request, or a report
 * of the security policy.
 */

/** Markup that acts as soon as it is markup. */
const MARKUP = [
  "<xss-probe>",
  "<script>alert(1)</script>",
  "<script src=/xss-probe.js></script>",
  "<img src=/xss-probe.png onerror=alert(1)>",
  "<img src=x onerror=alert(1)//",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<svg><use href=/xss-probe.svg#a />",
  "<svg><foreignObject><xss-probe></foreignObject></svg>",
  "<math><mi xlink:href=javascript:alert(1)>x</mi></math>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<iframe srcdoc='<xss-probe>'></iframe>",
  "<object data=/xss-probe.swf></object>",
  "<embed src=/xss-probe.swf>",
  "<link rel=stylesheet href=/xss-probe.css>",
  "<style>@import url(/xss-probe.css);</style>",
  "<base href=/xss-probe/>",
  "<meta http-equiv=refresh content=0;url=/xss-probe>",
  "<form action=/xss-probe><button autofocus>x</button></form>",
  "<input autofocus onfocus=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<video src=/xss-probe.mp4 onerror=alert(1)></video>",
  "<audio src=/xss-probe.mp3 onerror=alert(1)>",
  "<body onload=alert(1)>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<a href=javascript:alert(1)>x</a>",
  "<a ping=/xss-probe href=#>x</a>",
  "<isindex action=javascript:alert(1)>",
  "<template><xss-probe></template>",
] as const;

/** What leaves the place that a text stands in. */
const ENDS = [
  '"',
  "'",
  "`",
  '">',
  "'>",
  "--&gt;",
  "-->",
  "--!>",
  "<!--",
  "]]>",
  "<![CDATA[",
  "</title>",
  "</textarea>",
  "</style>",
  "</script>",
  "</SCRIPT >",
  "</svg>",
  "</table>",
  "</td></tr></table>",
  "</option></select>",
  "</pre></code>",
  "</html>",
  "?>",
  "*/",
  "\\",
  "\\u003c/script\\u003e",
  "\\x3cscript\\x3e",
] as const;

/** Ends that matter, each before markup that would then act. */
const BROKEN_OUT = ENDS.slice(0, 22).flatMap((end) => [
  `${end}<xss-probe>`,
  `${end}<img src=/xss-probe.png onerror=alert(1)>`,
]);

const ATTRIBUTES = [
  '" onmouseover="alert(1)',
  '" autofocus onfocus="alert(1)" x="',
  "' onclick='alert(1)",
  '" style="background:url(/xss-probe.png)',
  '" srcset="/xss-probe.png 1x',
  "x xss-probe=1",
  '" xss-probe="1',
  "' xss-probe='1",
] as const;

const ENTITIES = [
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;xss-probe&#62;",
  "&#x3c;xss-probe&#x3e;",
  "&ltxss-probe&gt",
  "&amp;lt;xss-probe&amp;gt;",
  "&quot;&gt;&lt;xss-probe&gt;",
  "&NewLine;javascript&colon;alert(1)",
  '<!DOCTYPE x [<!ENTITY a "b">]>&a;',
  "＜script＞alert(1)＜/script＞",
] as const;

const LINKS = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "//xss-probe.example/x",
  "http://xss-probe.example/x",
  "https://xss-probe.example/<xss-probe>",
  "https://xss-probe.example/x",
  "https://xss-probe.example/?a=1&b=2#c",
  "https://user:password@xss-probe.example/",
  "https://xss-probe.example/x'onclick=alert(1)",
  "mailto:a@b.example?subject=x",
  "mailto:a@b.example,c@d.example",
  "file:///etc/passwd",
  "blob:https://xss-probe.example/1",
] as const;

const TEMPLATES = [
  "{alert(1)}",
  "{{7*7}}",
  "$" + "{alert(1)}",
  "<%= 7*7 %>",
  "#" + "{7*7}",
  "{% raw %}",
  "[[x]](javascript:alert(1))",
  "[x](javascript:alert(1))",
  "![x](/xss-probe.png)",
  "{place}",
  "%s %d %n",
  "$1 $& $`",
  "constructor",
  "__proto__",
  "toString",
  "undefined",
  "null",
] as const;

const FORMULAS = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(A1)",
  '=HYPERLINK("https://xss-probe.example";"x")',
  "=cmd|'/c calc'!A1",
  "\t=1+1",
  "\r=1+1",
  "＝1+1",
  "'=1+1",
  '"=1+1"',
  ";=1+1",
  "甲,=1+1",
  "甲\n=1+1",
  " =1+1",
  "%0A=1+1",
] as const;

const PATHS = [
  "../",
  "../../../../etc/passwd",
  "..\\..\\windows",
  "%2e%2e%2f%2e%2e%2f",
  "/etc/passwd",
  "C:\\Windows\\x",
  "con",
  "aux.csv",
  "nul",
  "lpt1",
  "a/b",
  "a\0b",
  ".",
  "..",
  "~root",
  "xss-probe.html",
  "index.html?x#y",
] as const;

const CHARACTERS = [
  "\u2028alert(1)",
  "甲\u2028乙",
  "甲\u2029乙",
  "\u202Etxt.exe",
  "\u2066甲\u2069",
  "甲\u200B乙",
  "\uFEFF甲",
  "甲\u0000乙",
  "\u001B[31m甲",
  "甲\u0085乙",
  "\uD800",
  "\uFFFE",
  "\u{10FFFF}",
  "Z\u0351\u036B\u0343algo",
  "甲\u00A0乙",
  "аdmin",
] as const;

const LONG = [
  `${"甲".repeat(2_000)}`,
  `${"<b>".repeat(300)}`,
  `${'"'.repeat(300)}`,
  "甲,乙;丙\"丁'戊",
] as const;

/** Two hundred texts and a few more, each once. */
export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...ENDS,
  ...BROKEN_OUT,
  ...ATTRIBUTES,
  ...ENTITIES,
  ...LINKS,
  ...TEMPLATES,
  ...FORMULAS,
  ...PATHS,
  ...CHARACTERS,
  ...LONG,
];
