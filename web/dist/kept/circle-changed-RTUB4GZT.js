/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as p,c as d}from"./chunk-C2TMGXMS.js";import{a as i}from"./chunk-RAOOWSD7.js";import"./chunk-NTMADR2T.js";import{a as o}from"./chunk-SP35427W.js";import{a as n,za as r}from"./chunk-3NJO2U67.js";function f({room:u,circle:$}){let s=r(),t=a=>s.run(a.do,()=>u.send(a));return n`<div class="changed" role="status">${d($.changed).map(([a,e])=>n`<div key=${a}>
${p(e).map(l=>n`<p key=${l}>${l}</p>`)}
${e.cancelled&&n`<div class="row"><button type="button" class="btn small" disabled=${!!s.busy} onClick=${()=>t({do:"plan_again",gathering:a})}>${o.again}</button>
<${i} label=${o.unplan} kind="btn small quiet" ask=${o.unplanAsk} yes=${o.unplanYes} busy=${!!s.busy} onYes=${()=>t({do:"unplan",gathering:a})} /></div>`}
</div>`)}
<p role="alert" class="refusal">${s.sentence}</p></div>`}export{f as CircleChanged};
