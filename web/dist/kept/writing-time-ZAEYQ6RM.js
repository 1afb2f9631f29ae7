/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as n}from"./chunk-ANWJYEYE.js";import{Aa as l,Ba as u,O as v,a as r,b as f,e as h,rb as y,sb as C,xb as p,zb as m}from"./chunk-DO4STTWI.js";function W({room:e}){let t=m(e)?.writing_time?.stage;return t==="writing"?r`<p class="where">${m(e)?.standstill?p.standing:n.quiet}</p>`:t&&r`<${x} room=${e} />`}function x({room:e}){let t=u(e.circle),{ask:i,busy:a,sentence:B}=y(e),[$,d]=f(""),c=h({words:"",turn:"",reflection:"",body:""}),b=e.lanes.member.value,s=b?.written,w=b?.can.share_written,k=!t.value.trim(),G=async()=>{let o=t.peek();if(new TextEncoder().encode(o).length>v)return d(p.long);d(""),c.current.words!==o&&(c.current={words:o,turn:l(),reflection:l(),body:l()});let{turn:_,reflection:q,body:g}=c.current;await i({do:"share_written",writing:w,turn:_,reflection:q,words:g},{[g]:o})&&(c.current={words:"",turn:"",reflection:"",body:""},t.peek()===o&&(t.value=""))},S=async()=>{let o=e.words(s?.words);await i({do:"take_back",reflection:s?.reflection})&&(t.value=[o,t.peek()].filter(Boolean).join(`

`))};return r`<p class="where">${s?n.waits:n.ask}</p>
${s&&r`<div class="where"><p dir="auto" translate="no">${e.words(s.words)}</p>${s.held&&r`<p class="small">${n.first}</p>`}</div>`}
<div class="row acts">
${s?r`<button class="btn" disabled=${a} onClick=${S}>${n.takeBack}</button>`:r`<${O} room=${e} />
<button class="btn" disabled=${k} onClick=${()=>d(n.kept)}>${n.keep}</button>
<button class="btn primary" disabled=${a||k||!w} onClick=${G}>${n.share}</button>`}
</div>
<p class="note soft" role="status" hidden=${!$}>${$}</p>
<${C} sentence=${B} />`}function O({room:e}){let t=u(e.circle),[i,a]=f("");return i&&!t.value?r`<button class="btn quiet" onClick=${()=>(t.value=i,a(""))}>${n.bringBack}</button>`:r`<button class="btn quiet" disabled=${!t.value.trim()} onClick=${()=>(a(t.peek()),t.value="")}>${n.letGo}</button>`}function Y({room:e}){let t=u(e.circle);return r`<details class="still-yours"><summary class="small">${n.yours}</summary><p dir="auto" translate="no" class="words">${t.value}</p></details>`}export{Y as StillYours,W as WritingTime};
