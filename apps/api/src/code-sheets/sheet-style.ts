/** A4, black on white, with what is there on any machine. */
export const sheetStyle = `
@page { size: A4; margin: 14mm }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 182mm; padding: 6mm; background: #fff; color: #000;
  font: 11pt/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
.sheet { break-after: page; margin-block-end: 12mm }
.sheet:last-child { break-after: auto }
header p { margin: 0; color: #333 }
h1 { margin: 0 0 4mm; font-size: 22pt; line-height: 1.2 }
h2 { margin: 6mm 0 2mm; font-size: 13pt }
ul, ol { margin: 0; padding-inline-start: 6mm }
li { margin-block-end: 1.5mm }
.way { display: flex; gap: 8mm; align-items: flex-start }
.square { flex: none; width: 58mm; height: 58mm; background: #fff }
.poster strong { font-size: 13pt; overflow-wrap: anywhere }
.names ul { columns: 3; column-gap: 8mm }
.slips { list-style: none; padding: 0; display: grid; grid-template-columns: 1fr 1fr }
.slips li { display: flex; gap: 2mm; align-items: center; margin: 0; padding: 3mm;
  border: 0.3mm dashed #666; break-inside: avoid }
.slips .square { width: 31mm; height: 31mm }
.slips div { min-width: 0; font-size: 8.5pt; line-height: 1.35 }
.slips div > * { display: block; overflow-wrap: anywhere }
.slips .code { margin-block: 0.5mm 1mm; font: 600 8.6pt/1.3 ui-monospace, Consolas, monospace }
@media print { body { max-width: none; padding: 0 } .sheet { margin: 0 } }
`;
