/** The look of a record that was taken along: it is opened from a disk, so its style sheet is inside. */
export const recordStyle = `
:root{color-scheme:light dark;--ink:#1a1a1a;--soft:#444;--paper:#fff;--act:#004c59;--line:#b8c2c4;--gap:#fff7e0;--edge:#6b4d00}
@media (prefers-color-scheme:dark){:root{--ink:#f2f2f2;--soft:#d6dcdd;--paper:#12191b;--act:#9be4f0;--line:#4a585b;--gap:#33290a;--edge:#ffd43d}}
body{margin:0 auto;max-width:44rem;padding:1.25rem 1rem 4rem;font:1.125rem/1.7 "Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;color:var(--ink);background:var(--paper);line-break:strict;overflow-wrap:anywhere}
h1,h2,p,li{word-break:auto-phrase}
h1{font-size:1.625rem;line-height:1.4;margin:0 0 .5rem}
h2{font-size:1.25rem;line-height:1.4;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:3px solid var(--act)}
h3{font-size:1.125rem;margin:0}
ul{padding-left:1.4rem}
li{margin:.35rem 0}
.note{color:var(--soft)}
.warn{margin:1rem 0;padding:.75rem 1rem;background:var(--gap);border-left:6px solid var(--edge)}
.warn p{margin:0}
dl{margin:0}
.pair{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:.25rem 1rem;padding:.5rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
dt{color:var(--soft)}
dd{margin:0}
.words{white-space:pre-wrap;unicode-bidi:isolate}
.event{margin:0 0 1rem;padding:.5rem 0 .5rem 1rem;border-left:4px solid var(--act)}
.event p{margin:0}
.event .when,.no{color:var(--soft)}
.event .pair{grid-template-columns:12rem minmax(0,1fr);border:0;padding:.25rem 0 0}
.earlier{color:var(--soft)}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em}
summary{min-height:3rem;padding:.6rem 0;color:var(--act);font-weight:700;cursor:pointer}
:focus-visible{outline:4px solid #000;box-shadow:0 0 0 8px #ffd43d}
@media (max-width:36rem){.pair,.event .pair{grid-template-columns:minmax(0,1fr)}.answers dd{font-weight:600}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--act:#000;--line:#999;--gap:#fff;--edge:#000}@page{size:A4;margin:16mm}body{max-width:none;padding:0;font-size:10.5pt;line-height:1.5}h2{break-after:avoid;margin-top:1.5rem}.event p:first-child{break-after:avoid}section:has(>.rest:not([open])){display:none}.pair{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}.event .pair{grid-template-columns:11rem minmax(0,1fr)}.screen{display:none}}
`
