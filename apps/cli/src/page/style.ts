/** The look of the page: light and dark, narrow and wide, and on paper. Nothing is fetched. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f7f7f5; --card: #ffffff; --ink: #1b1d22; --faint: #5b616e; --line: #dcdde1;
  --culture: #0a6c74; --outcome: #8a3f8f; --good: #1a6b3a; --bad: #a32626; --open: #835a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161a; --card: #1d2026; --ink: #eceef2; --faint: #a4abb8; --line: #363b45;
    --culture: #55c4cd; --outcome: #d294d6; --good: #6fcf97; --bad: #ff8f8f; --open: #e7bd5b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
header { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.25rem 1rem; }
h1 { font-size: clamp(1.5rem, 1.1rem + 2vw, 2.4rem); line-height: 1.2; margin: 0.5rem 0; max-width: 34ch; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 0.35rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.35rem; }
p { margin: 0 0 0.75rem; max-width: 68ch; }
ul { margin: 0 0 0.75rem; padding-left: 1.2rem; }
.eyebrow { color: var(--faint); margin: 0; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
.lead { font-size: 1.1rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.25rem; margin: 0 0 1.25rem; }
.pair { display: grid; gap: 1.25rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
@media (min-width: 56rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.pair > *, .scroll { min-width: 0; }
.word { display: inline-block; border: 2px solid currentColor; border-radius: 2rem; padding: 0.1rem 0.8rem; font-weight: 600; }
.supported { color: var(--good); } .not_supported { color: var(--bad); }
.leaning, .cannot_tell { color: var(--open); }
svg { display: block; width: 100%; height: auto; max-width: 34rem; font: 12px system-ui, sans-serif; }
svg text { fill: var(--faint); }
svg .ink { fill: var(--ink); paint-order: stroke; stroke: var(--card); stroke-width: 4px; }
svg .axis, svg .zero { stroke: var(--line); stroke-width: 1; fill: none; }
svg .zero { stroke: var(--faint); stroke-dasharray: 4 3; }
svg .range { stroke: var(--culture); stroke-width: 2; }
svg .dot { fill: var(--culture); }
svg .point { fill: var(--culture); fill-opacity: 0.45; }
svg .other .range { stroke: var(--outcome); } svg .other .dot { fill: var(--outcome); }
.scroll { overflow: auto; max-height: 26rem; }
.scroll:focus-visible { outline: 2px solid var(--culture); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--faint); padding: 0 0 0.4rem; }
th, td { padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--card); font-weight: 600; }
th.figure, td.figure { text-align: right; white-space: nowrap; }
tbody th { font-weight: 400; min-width: 7rem; overflow-wrap: break-word; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
footer { color: var(--faint); font-size: 0.9rem; padding-bottom: 3rem; }
a { color: var(--culture); }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --faint: #444; --line: #bbb; --culture: #0a6c74; --outcome: #8a3f8f; --good: #1a6b3a; --bad: #a32626; --open: #835a00; }
  body { font-size: 10pt; }
  section { break-inside: avoid; border: 0; padding: 0.5rem 0; }
  .scroll { max-height: none; overflow: visible; }
  thead th { position: static; }
}
`;
