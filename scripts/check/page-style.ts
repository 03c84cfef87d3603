/** How the check's page looks: it stands alone, so it brings its own style and script. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --faint: #595959; --line: #c8c8c8;
  --soft: #f4f4f2; --mark: #ffe08a; --mark-ink: #1a1a1a; --error: #9a3412; --warning: #1d4e89; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #17181a; --faint: #b0b0b0; --line: #4a4a4a; --soft: #232427;
    --mark: #7a5b00; --mark-ink: #fff; --error: #fdba74; --warning: #93c5fd; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.6 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
:lang(en) { font-family: system-ui, "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line);
  overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 0; }
h3 small, li small { color: var(--faint); font-weight: normal; }
.lead { font-size: 1.1rem; font-weight: bold; margin: 0; }
article { border-left: 4px solid var(--line); padding: .25rem 0 .25rem 1rem; margin: 0 0 1.75rem; }
article.error { border-color: var(--error); }
article.warning { border-color: var(--warning); }
.badge { border: 1px solid currentColor; border-radius: 3px; padding: 0 .35em; font-size: .85em; }
.badge.error { color: var(--error); }
.badge.warning { color: var(--warning); }
p { margin: .35rem 0; overflow-wrap: anywhere; }
p + p[lang], .key { color: var(--faint); font-size: .9rem; }
.hint { font-weight: bold; }
p + p .hint { font-weight: normal; }
.scroll { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .2rem .5rem; text-align: left; white-space: nowrap; }
thead th, tbody th { background: var(--soft); font-weight: normal; color: var(--faint); }
td { max-width: 28rem; overflow: hidden; text-overflow: ellipsis; }
mark { background: var(--mark); color: var(--mark-ink); outline: 2px solid currentColor; padding: 0 .2em; }
figure { margin: .5rem 0; }
figcaption { font-size: .9rem; color: var(--faint); }
pre { margin: .2rem 0 .4rem; padding: .5rem .75rem; background: var(--soft); overflow-x: auto; font-size: .9rem; }
button { font: inherit; font-size: .9rem; min-height: 28px; padding: .1rem .8rem; }
nav ul { columns: 16rem; padding-left: 1.2rem; }
nav .count { color: var(--faint); }
ul.accepted { padding-left: 1.2rem; }
ul.accepted li { margin-bottom: .6rem; }
a { color: inherit; }
@media print { button, nav { display: none; } article { break-inside: avoid; } }
`;

/**
 * Brings each marked cell into sight in its own table, and copies a corrected row; the text can be
 * selected by hand where a browser forbids it.
 */
export const PAGE_SCRIPT = `
for (const mark of document.querySelectorAll("mark")) {
  const frame = mark.closest(".scroll");
  frame.scrollLeft = mark.offsetLeft - frame.clientWidth / 2;
}
for (const button of document.querySelectorAll("button[data-done]")) {
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = button.dataset.done;
    } catch {
      getSelection().selectAllChildren(code);
    }
  });
}
`;
