const DARK = `--paper:#10161d;--surface:#18212b;--sunken:#0c1116;--ink:#e8edf3;--soft:#a9b7c7;--line:#2f3d4c;--accent:#8cc4f5;--focus:#a8c7fa;--good:#82d69b;--good-soft:#143222;--warn:#f2c14e;--warn-soft:#3a2c0a;--bad:#ffaaa1;--bad-soft:#43191a`

/** The report's own style sheet: calm, dense, light or dark as the reader's system is, legible in print. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#f4f5f7;--surface:#fff;--sunken:#eceff3;--ink:#16202b;--soft:#48576a;--line:#d3dae3;--accent:#0b4f8a;--focus:#0b57d0;--good:#1b6b36;--good-soft:#e2f3e7;--warn:#7a4b00;--warn-soft:#fff1d6;--bad:#a3201a;--bad-soft:#fde8e6}
@media (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 'Segoe UI',Roboto,system-ui,sans-serif;overflow-wrap:anywhere}
header,main{max-width:80rem;margin:0 auto;padding:1rem clamp(.75rem,2vw,2rem)}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:0 0 .75rem;scroll-margin-top:.5rem}
h2.small{font-size:.95rem;margin:1rem 0 .4rem;color:var(--soft)}
h3{font-size:1.05rem;margin:0}
h4{font-size:.95rem;margin:0 0 .4rem}
h5{font-size:.85rem;margin:0 0 .3rem;color:var(--soft)}
p{margin:.25rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
code{font-size:.85em}
.soft,.label{color:var(--soft)}
.label{font-size:.8rem;margin:0 0 .2rem}
.verdict{padding:.6rem .9rem;border-left:4px solid;border-radius:4px}
.verdict ul{margin:.25rem 0 0;padding-left:1.2rem}
.verdict.good{background:var(--good-soft);color:var(--good)}
.verdict.bad{background:var(--bad-soft);color:var(--bad)}
.summary{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;margin:0;padding:0}
.summary a{display:inline-block;min-height:28px;padding:.15rem .65rem;border:1px solid var(--line);border-radius:999px;background:var(--surface);color:var(--ink);text-decoration:none}
.summary a.bad{border-color:var(--bad);color:var(--bad)}
.summary a:hover{text-decoration:underline}
.part{margin:0 0 2rem}
.answer{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:0 0 .8rem}
.section,.row{border-top:1px solid var(--line);margin-top:.7rem;padding-top:.6rem}
.languages{display:grid;grid-template-columns:repeat(var(--columns),minmax(0,1fr));gap:1rem}
.sides,.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.75rem}
.language .sides{grid-template-columns:minmax(0,1fr)}
.side,.pair>p{padding:.4rem .6rem;border-left:3px solid var(--line);background:var(--sunken);border-radius:0 4px 4px 0;margin:0}
.side.now,.pair>.now{border-left-color:var(--good)}
.side.old,.pair>.old{border-left-color:var(--bad)}
.text>:first-child{margin-top:0}
.text ul,.text ol{padding-left:1.3rem;margin:.25rem 0}
.text .note{border:1px dashed var(--line);padding:.3rem .6rem;margin:.4rem 0}
.unchanged{color:var(--soft)}
del{color:var(--bad);background:var(--bad-soft);text-decoration:line-through;text-decoration-thickness:1px;border-radius:2px}
ins{color:var(--good);background:var(--good-soft);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:3px;border-radius:2px}
.tag{display:inline-block;padding:0 .4rem;border:1px solid var(--line);border-radius:4px;font-size:.75rem;font-weight:600;color:var(--soft);vertical-align:.08em}
.tag.new{color:var(--good);border-color:var(--good)}
.tag.deleted,.tag.error{color:var(--bad);border-color:var(--bad)}
.tag.warning,.tag.renamed{color:var(--warn);border-color:var(--warn)}
.plain{list-style:none;margin:0;padding:0}
.plain li{padding:.35rem 0;border-bottom:1px solid var(--line)}
.scrolled{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;background:var(--surface)}
caption{text-align:left;color:var(--soft);padding:.2rem 0}
th,td{text-align:left;vertical-align:top;padding:.35rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:normal}
td ol{margin:0;padding-left:1.2rem}
.rank{white-space:nowrap}
.falls .rank{color:var(--bad);font-weight:600}
.rises .rank{color:var(--good);font-weight:600}
summary{cursor:pointer;min-height:28px;padding:.2rem 0}
details{margin:.3rem 0}
.fields{margin:.3rem 0;display:grid;gap:.1rem}
.fields dt{color:var(--soft);font-size:.8rem}
.fields dd{margin:0}
figure{margin:.6rem 0}
figcaption{margin-bottom:.3rem}
svg{color:var(--ink);max-width:none}
svg rect{fill:var(--surface);stroke:var(--soft)}
svg .outcome rect{fill:var(--good-soft);stroke:var(--good)}
svg .nowhere rect,svg .fault{stroke:var(--bad)}
@media (max-width:60rem){.languages{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){.sides,.pair{grid-template-columns:minmax(0,1fr)}}
@media (forced-colors:active){ins{text-decoration:underline double}}
@media print{details{display:block}.answer{break-inside:avoid}}
`
