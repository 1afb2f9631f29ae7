/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as n}from"./chunk-CID6UCM7.js";import{Gb as l,a as i}from"./chunk-RMROKSJK.js";function w({room:s,ask:o}){let t=s.lanes.desk.value?.can,e=l(s)?.writing_time;if(!t||!e)return null;let r=e.id;return i`<p class="small soft" role="status">${e.stage==="writing"?n.writes:n.decides}</p>
${t.show_written&&i`<button class="btn primary" onClick=${()=>o({do:"show_written",writing:r})}>${n.show}</button>`}
${t.begin_reveal&&i`<button class="btn primary" onClick=${()=>o({do:"begin_reveal",writing:r})}>${n.decide}</button>`}
${t.more_writing&&i`<button class="btn" onClick=${()=>o({do:"more_writing",writing:r,minutes:t.more_writing})}>${n.more(t.more_writing)}</button>`}
${t.end_writing&&i`<button class="btn" onClick=${()=>o({do:"end_writing",writing:r})}>${n.end}</button>`}`}export{w as DeskWriting};
