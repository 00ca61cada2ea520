import { type Look, looks } from '../layout/look.ts';
import { html, type Markup } from './html.ts';

/** The looks that a score can have, and their colours in the dark; in the light they are those of the sheet. */
const dark: ReadonlyMap<Look, { readonly fill: string; readonly ink: string }> = new Map([
  ['weak', { fill: '#5c2323', ink: '#ffdcd8' }],
  ['developing', { fill: '#463814', ink: '#fdebc0' }],
  ['strong', { fill: '#173f2a', ink: '#cdf6dc' }],
  ['below-floor', { fill: '#a11d1d', ink: '#ffffff' }],
  ['not-observed', { fill: '#262b33', ink: '#c5ccd6' }],
  ['low-n', { fill: '#262b33', ink: '#c5ccd6' }],
]);

const heat = (colours: ReadonlyMap<Look, { readonly fill?: string; readonly ink?: string }>): Markup[] =>
  [...colours].map(
    ([look, { fill, ink }]) => html`.heat.${look}{background:${fill ?? '#f3f4f6'};color:${ink ?? '#374151'}}\n`,
  );

const light = new Map([...dark.keys()].map((look) => [look, looks[look]] as const));

/** The page's look. Calm on paper first: a manager prints it for a talk. */
export const style: Markup = html`
:root{color-scheme:light dark;--paper:#fff;--ink:#1f2937;--muted:#4b5563;--line:#d9dde3;--wash:#f6f7f9;--link:#1d4ed8;
--short:#9a3412;--alert:#991b1b;--alert-wash:#fef2f2;--track:#e7eaee;--weak:#b91c1c;--developing:#b45309;--strong:#15803d;--none:#6b7280}
${heat(light)}
@media screen and (prefers-color-scheme:dark){:root{--paper:#14171c;--ink:#e7eaee;--muted:#aab3bf;--line:#353c47;--wash:#1c2027;
--link:#9dbbff;--short:#fdba74;--alert:#fecaca;--alert-wash:#3a1d1f;--track:#2c323b;--weak:#f87171;--developing:#f0b429;--strong:#4ade80;--none:#9ca3af}
${heat(dark)}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:3rem 1.5rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;break-after:avoid}
h1{font-size:2.25rem;letter-spacing:-.02em;margin:0}
h2{font-size:1.125rem;font-weight:600;color:var(--muted);margin:4rem 0 0;padding-bottom:.5rem;border-bottom:1px solid var(--line)}
h3{font-size:1.625rem;letter-spacing:-.01em;margin:3rem 0 0}
.notes h3{font-size:1.0625rem;letter-spacing:0;margin:2rem 0 .5rem}
h4{font-size:1.0625rem;margin:2rem 0 .75rem}
p{margin:.5rem 0;max-width:44rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:2px}
code{font:.875em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
abbr{text-decoration:none}
small{font-size:.8125rem}
.kind{color:var(--muted);margin:0 0 .25rem}
.lead{font-size:1.125rem;color:var(--muted);margin:.5rem 0 0}
.who,.empty,.muted,.legend{color:var(--muted)}
.who{margin:.25rem 0 0}
.legend{font-size:.875rem;max-width:none}
.private{border-left:3px solid var(--muted);padding-left:1rem;margin:1.5rem 0}
.label{color:var(--muted);font-size:.875rem}
dl{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.5rem 0 0;font-size:.875rem}
dt{color:var(--muted)}dd{margin:0}
.qualities dd{font-weight:600}
nav{margin:2.5rem 0 0;padding:1.25rem 1.5rem;background:var(--wash);border-radius:.5rem}
nav ul{list-style:none;margin:0;padding:0}
nav>ul>li+li{margin-top:.75rem}
nav li li{display:inline-block;margin:.125rem 1.25rem .125rem 0;font-size:.9375rem}
nav>ul>li>a{font-weight:600}
.scroll{position:relative;overflow-x:auto;margin:1.5rem 0 0}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);font-size:.875rem;padding-bottom:.5rem}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line)}
th{font-weight:600}thead th{overflow-wrap:break-word;font-size:.8125rem;color:var(--muted);vertical-align:bottom;line-height:1.3}
th:first-child{padding-left:0}
tbody th{min-width:8rem}
.number{text-align:right;white-space:nowrap}
.short{color:var(--short);font-weight:600}
.heat{text-align:center;line-height:1.25;white-space:nowrap}
.heat small{font-size:.75rem}
.heat.below-floor small{font-weight:700;text-decoration:underline}
.heatmap{border-collapse:separate;border-spacing:3px}
.heatmap th,.heatmap td{border:0}
.heatmap thead th+th{text-align:center}
.heatmap:not(.crowded){table-layout:fixed}.heatmap thead th:first-child{width:26%}
.heatmap .heat{border-radius:.25rem}
.heatmap .heat b,.heatmap .heat small{display:block}
.heatmap tfoot th,.heatmap tfoot td{font-weight:600}
.heatmap th small{display:block;color:var(--muted);font-weight:400}
.crowded thead th+th{padding:.25rem}
.crowded thead span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem}
.crowded .heat{padding:.375rem .125rem;font-size:.8125rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar{display:block;width:11.25rem;height:1.25rem;overflow:visible}
.bar .track{fill:var(--track)}.bar .weak{fill:var(--weak)}.bar .developing{fill:var(--developing)}
.bar .strong{fill:var(--strong)}.bar .none{fill:var(--none)}
.bar .level{stroke:var(--paper);stroke-width:1}
.bar .target{stroke:var(--ink);stroke-width:2.5}
.bar .floor{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:2 2}
.verdict,.alert{max-width:48rem}
.verdict{margin:1.25rem 0 0;padding:1rem 1.5rem;background:var(--wash);border-left:4px solid var(--none);border-radius:.25rem;break-inside:avoid}
.verdict.weak{border-left-color:var(--weak)}.verdict.strong{border-left-color:var(--strong)}
.verdict.none{color:var(--muted)}
.verdict .word{font-size:1.25rem;font-weight:600;margin-top:0}
.verdict .word .label{display:block;font-weight:400}
.verdict ol{margin:.25rem 0 0;padding-left:1.25rem;max-width:44rem}.verdict li+li{margin-top:.5rem}
.total{font-size:1.0625rem;margin-top:1rem}.total b{font-size:1.75rem;letter-spacing:-.01em}
.alert{margin:1rem 0 0;padding:.75rem 1.25rem;color:var(--alert);background:var(--alert-wash);border-left:4px solid var(--alert);border-radius:.25rem;break-inside:avoid}
.alert p,.alert ul{margin:0}.alert ul{padding-left:1.25rem}
.diagnosis{padding-left:1.25rem;border-left:3px solid var(--line);margin-top:1rem;break-inside:avoid}
.diagnosis p{margin:.25rem 0}
.steps{padding-left:1.5rem;margin:0}.steps>li{padding-left:.25rem;margin-top:1.25rem;break-inside:avoid}
.steps>li::marker{font-weight:600;color:var(--muted)}
.steps p{margin:.25rem 0}.steps .on{color:var(--muted);font-size:.875rem}
.anchor{padding:.5rem .75rem;background:var(--wash);border-radius:.25rem}
.person{padding-bottom:1rem}.person+.person{border-top:1px solid var(--line);margin-top:3rem}
.notes li{margin:.25rem 0}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
@media (max-width:40rem){body{padding:2rem 1rem 3rem}h1{font-size:1.75rem}h3{font-size:1.375rem}.verdict{padding:1rem}
.scroll{margin-inline:-1rem;padding-inline:1rem}}
@page{margin:16mm 15mm 18mm;@bottom-left{content:"Confidential";font:9pt system-ui,sans-serif;color:#4b5563}
@bottom-right{content:counter(page) " of " counter(pages);font:9pt system-ui,sans-serif;color:#4b5563}}
@media print{html{font-size:9.5pt;line-height:1.4}body{max-width:none;padding:0}nav{display:none}a{color:inherit;text-decoration:none}
.team,.person~.person,.notes,#people{break-before:page}.person+.person{border:0;margin:0}h2{margin-top:1.5rem}h3,.notes h2{margin-top:0}
#people h3{margin-top:1rem}p{max-width:none}.scroll{overflow:visible;margin-top:1rem;break-inside:avoid}
.who{break-after:avoid}tr{break-inside:avoid}tfoot{display:table-row-group}.heatmap{min-width:0!important}
th,td{padding:.3rem .5rem}.bar{width:9rem}.steps>li{margin-top:.75rem}.verdict,.alert{max-width:none}
.heat,.verdict,.alert,.anchor,.bar *{-webkit-print-color-adjust:exact;print-color-adjust:exact}footer{margin-top:2rem;break-before:avoid}}
`;
