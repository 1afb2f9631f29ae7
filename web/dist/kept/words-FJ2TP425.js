/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{K as b,Sb as v,Ub as a,Vb as l,Wb as k,a as d,b as n,ga as $,q as f,u as h,xa as g,za as w}from"./chunk-3NJO2U67.js";var o={title:"Seven words",lead:"Were you told seven words and a number? Type them here.",field:"The seven words",hint:"With spaces between them. The first four letters of each are enough.",missing:"Please type the seven words.",count:e=>`These are ${e} words. An invitation has seven.`,unknown:e=>`\u201C${e}\u201D is not one of these words. Please look at it again.`,number:"The number",numberHint:"The number of the circle.",numberMissing:"Please type the number you were told.",go:"To the door",linkToHere:"I was told seven words"};function W(e,r){if(!(e instanceof h))throw e;return e.code==="words_unknown"?o.unknown(e.about??""):o.count(r.split(/[^\p{L}\p{M}]+/u).filter(Boolean).length)}function O(){let[e,r]=n(""),[m,y]=n(""),[s,T]=n([]),i=w(),S=async x=>{x.preventDefault();let t=[],u=await $(e).catch(P=>{t.push({id:"seven",sentence:e.trim()?W(P,e):o.missing})}),p=m.replace(/\D/g,"");if(p||t.push({id:"spoken",sentence:o.numberMissing}),T(t),t.length||!u)return;let c=await i.run("door",()=>f(`/api/spoken/${p}`));c&&location.replace(`#/invitation/${c.circle}/${b(u)}`)};return d`<main class="page door">
<header><span class="halo" aria-hidden="true"></span><h1>${o.title}</h1></header>
<p class="lead">${o.lead}</p>
<form class="stack" onSubmit=${S} novalidate autocomplete="off">
<${k} problems=${s} summary=${g.summary} />
<${a} id="seven" as="textarea" label=${o.field} hint=${o.hint} value=${e} onValue=${r} problem=${l(s,"seven")}
more=${{rows:2,maxlength:400,spellcheck:!1,autocapitalize:"none",autocorrect:"off",dir:"ltr"}} />
<${a} id="spoken" label=${o.number} hint=${o.numberHint} value=${m} onValue=${y} problem=${l(s,"spoken")}
more=${{inputmode:"numeric",maxlength:9,class:"field short",dir:"ltr"}} />
<p role="alert" class="refusal">${i.sentence}</p>
<button class="btn primary big wide" disabled=${!!i.busy}>${o.go}</button>
</form>
<${v} />
</main>`}export{O as SevenWords};
