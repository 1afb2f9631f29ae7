/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as $}from"./chunk-COCDBOCA.js";import{a as l}from"./chunk-TFWSKBKZ.js";import{Hb as p,Kb as h,Nb as d,a as i,k as c}from"./chunk-3NJO2U67.js";var m=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,a={title:e=>`${e} people, with those who wait`,lead:(e,t)=>t.length?`With ${e}, each has less time: ${c(t)}.`:`With ${e}, it will be close in the circle.`,part:(e,t,o)=>`${m(t)} instead of ${m(o)} in ${e}`,ways:"You decide. Whoever is told that it is full tonight stays on the list in the order people came, keeps their place for the next time, and can still be let in.",another:"You are not alone: a second circle is possible, too."},r={title:e=>`So far ${e} is the only one here`,lead:"Nothing happens by itself. You can wait a little, and whoever comes is shown here. You can hold it as a short talk: piece and minutes work with one, and parts may be left out. Or you close gently, with a word and the next date."};function O({room:e}){let t=e.lanes.desk.value?.crowd,o=p(e);if(!t||!o)return null;let s=o.agenda.filter(n=>t.parts[n]).map(n=>a.part(d(e,o.segments[n]),t.parts[n].each,t.parts[n].instead));return i`<section class="ask crowd" aria-label=${a.title(t.people)}>
<p><b>${a.title(t.people)}.</b> <span dir="auto">${a.lead(t.people,s)}</span></p>
<p class="small">${a.ways} ${t.another&&a.another}</p>
</section>`}function x({room:e,ask:t}){let o=e.lanes.desk.value,s=h(e,o?.only_one),n=o?.can.close_gently;return s?i`<section class="card">
<h2 dir="auto">${r.title(s)}</h2>
<p class="small">${r.lead}</p>
${n&&i`<${$} label=${l.close_gently} sure=${l.closeSure} yes=${l.closeYes} no=${l.keep} act=${()=>t({do:"close_gently",gathering:n})} />`}
</section>`:null}export{O as Crowd,x as OnlyOne};
