/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as $}from"./chunk-NTMADR2T.js";import{a as b}from"./chunk-6A2D5QBV.js";import{g as N,n as u,p as o}from"./chunk-I46UM6XH.js";import{Ub as T,Vb as E,Wb as M,a as d,b as f,c as k,e as v,jb as O,za as S}from"./chunk-3NJO2U67.js";var a=m=>/^\d+$/.test(m.trim())&&Number(m)<=b?Number(m):0;function R({id:m,plan:t,room:p,onDone:g}){let[y,P]=f({}),[h,_]=f([]),w=v(null),l=S();k(()=>w.current?.focus(),[]);let i=e=>y[e]??String(t.segments[e].minutes),c=t.agenda.reduce((e,n)=>e+a(i(n)),0);return d`<form class="stack planned-minutes" onSubmit=${async e=>{e.preventDefault();let n=[...t.agenda.filter(s=>!a(i(s))).map(s=>({id:`now-${s}`,sentence:o.minutesBad})),...c>b?[{id:`now-${t.agenda[0]}`,sentence:o.sumTooLong}]:[]];if(_(n),n.length)return;let r=Object.fromEntries(t.agenda.filter(s=>a(i(s))!==t.segments[s].minutes).map(s=>[s,a(i(s))]));(!Object.keys(r).length||await l.run("minutes",()=>p.send({do:"set_minutes",gathering:m,minutes:r})))&&g()}} novalidate autocomplete="off">
<h3 tabindex="-1" ref=${w}>${u.minutesTitle}</h3>
<p class="hint">${u.minutesHint}</p>
<${M} problems=${h} summary=${$.summary} />
<ol class="parts">${t.agenda.map(e=>{let n=p.words(t.segments[e].title)||N[t.segments[e].kind];return d`<li key=${e}><span dir="auto">${n}</span>
<span class="plan-minutes"><${T} id=${`now-${e}`} label=${o.minutesOf(n)} bare value=${i(e)} problem=${E(h,`now-${e}`)}
onValue=${r=>P({...y,[e]:r})} more=${{inputmode:"numeric",maxlength:3,dir:"ltr"}} /></span></li>`})}</ol>
<p class="sum" role="status"><b>${o.sum(c)}</b> <span class="soft">${o.ends(O(Number(t.at)+c*6e4))}</span></p>
<p role="alert" class="refusal">${l.sentence}</p>
<div class="row"><button class="btn primary" disabled=${!!l.busy}>${u.minutesSave}</button>
<button type="button" class="btn quiet" onClick=${g}>${$.cancel}</button></div>
</form>`}export{R as PlannedMinutes};
