/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as _}from"./chunk-HTM3GXC6.js";import{a as y}from"./chunk-NTMADR2T.js";import{n as k,p as s}from"./chunk-I46UM6XH.js";import{a as x}from"./chunk-4WQ2FIT6.js";import{a as e}from"./chunk-SP35427W.js";import{Wb as W,a as u,b as $,c as g,e as v,gb as z,hb as P,ib as S,za as w}from"./chunk-3NJO2U67.js";var F=720*6e4;function j({id:n,plan:r,room:p,onDone:f}){let o=Number(r.at),[t,C]=$(()=>({date:P(o,r.zone),time:S(o,r.zone),zone:r.zone})),[h,B]=$([]),b=v(null),m=w();g(()=>b.current?.focus(),[]);let a=z(t.date,t.time,t.zone)[0],i=p.lanes.desk.value?.can.start_late,l=c=>m.run(c.do,()=>p.send(c)),D=async c=>{c.preventDefault();let d=t.date?t.time?a===void 0?s.timeSkipped:a<Date.now()?s.datePast:a===o?e.same:"":s.timeMissing:s.dateMissing;B(d?[{id:`${n}-${t.date?"time":"date"}`,sentence:d}]:[]),!d&&await l({do:"move_gathering",gathering:n,from:o,at:a})&&f()};return u`<div class="planned-change stack">
<h3 tabindex="-1" ref=${b}>${k.change}</h3>
<p class="hint">${e.lead}</p>
<p role="alert" class="refusal">${m.sentence}</p>
${i?.gathering===n&&(i.from>i.at||o-Date.now()<F)&&u`<h4>${e.late}</h4><${x} late=${i} send=${l} />`}
<h4>${e.move}</h4>
<form class="stack" onSubmit=${D} novalidate autocomplete="off">
<${W} problems=${h} summary=${y.summary} />
<${_} when=${t} at=${a} problems=${h} onWhen=${C} prefix=${n} />
<div class="row"><button class="btn" disabled=${!!m.busy}>${e.moveYes}</button></div>
</form>
<div class="row"><button type="button" class="btn" disabled=${!!m.busy} onClick=${()=>l({do:"cancel_gathering",gathering:n})}>${e.cancel}</button>
<button type="button" class="btn quiet" onClick=${f}>${e.close}</button></div>
<p class="hint">${e.cancelHint}</p>
</div>`}export{j as PlannedChange};
