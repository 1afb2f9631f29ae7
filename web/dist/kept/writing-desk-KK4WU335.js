/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as n}from"./chunk-GCXN264R.js";import{Aa as b,Hb as c,a as i}from"./chunk-3NJO2U67.js";function d({room:g,ask:o}){let t=g.lanes.desk.value?.can,e=c(g)?.writing_time,s=t?.begin_writing;if(!t||!e)return s&&i`<button class="btn" onClick=${()=>o({do:"begin_writing",...s,writing:b()})}>${n.begin(s.minutes)}</button>`;let r=e.id;return i`<p class="small soft" role="status">${e.stage==="writing"?n.writes:n.decides}</p>
${t.show_written&&i`<button class="btn primary" onClick=${()=>o({do:"show_written",writing:r})}>${n.show}</button>`}
${t.begin_reveal&&i`<button class="btn primary" onClick=${()=>o({do:"begin_reveal",writing:r})}>${n.decide}</button>`}
${t.more_writing&&i`<button class="btn" onClick=${()=>o({do:"more_writing",writing:r,minutes:t.more_writing})}>${n.more(t.more_writing)}</button>`}
${t.end_writing&&i`<button class="btn" onClick=${()=>o({do:"end_writing",writing:r})}>${n.end}</button>`}`}export{d as DeskWriting};
