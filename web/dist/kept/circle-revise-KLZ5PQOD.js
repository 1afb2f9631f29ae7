/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as P,b as C,c as L}from"./chunk-FIHIHWUW.js";import{d as x}from"./chunk-KWS6SUHZ.js";import{a as y,f as k,h as j}from"./chunk-FISRHV5S.js";import{a as v}from"./chunk-NTMADR2T.js";import{l as i}from"./chunk-I46UM6XH.js";import{Aa as h,Wb as S,a as w,b as a,za as g}from"./chunk-3NJO2U67.js";async function _(t,s,c){let o=new Map(t.circle.agreements.map(e=>[t.words(e),e])),r=c.map(e=>({text:e,id:o.get(e)??h()})),n=y(),m=await j(t,t.held.desk,k(t,{agreements:c,version:s}),n);return{command:{do:"revise_agreements",version:s,items:r.map(e=>e.id),pages:m},texts:Object.fromEntries(r.filter(({text:e})=>!o.has(e)).map(({id:e,text:l})=>[e,l])),bodies:n.bodies}}function U({room:t,circle:s,head:c,onBack:o}){let r=s.agreements.map(d=>t.words(d)),[n]=a(s.agreements_version+1),[m,e]=a(()=>P(r)),[l,M]=a([]),[T,q]=a(!1),p=g(),$=s.agreements_version>=n&&!p.busy,A=async d=>{d.preventDefault();let f=m.map(u=>u.text.trim()),b=C(m);M(b),q(!b.length&&f.join(`
`)===r.join(`
`)),!(b.length||f.join(`
`)===r.join(`
`))&&await p.run("revise",()=>x(t,u=>_(u,n,f)))&&o()};return w`<main class="page desk narrow">
<header><div><button class="back" onClick=${o}>${t.words(s.title)}</button>
<h1 tabindex="-1" ref=${c}>${i.reviseTitle}</h1><p class="soft">${i.reviseHint}</p></div></header>
<form class="stack" onSubmit=${A} novalidate autocomplete="off">
<${S} problems=${l} summary=${v.summary} />
<${L} list=${m} problems=${l} onList=${e} />
<p role="alert" class="refusal">${p.sentence||($?i.reviseMoved:T?i.reviseSame:"")}</p>
<div class="row"><button class="btn primary big" disabled=${!!p.busy||$}>${i.reviseSave(n)}</button>
<button type="button" class="btn quiet" onClick=${o}>${v.cancel}</button></div>
</form>
</main>`}export{U as CircleRevise};
