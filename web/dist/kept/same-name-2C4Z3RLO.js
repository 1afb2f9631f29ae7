/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{Dc as c,Hb as r,Ib as m,Kb as u,a as l,i}from"./chunk-3NJO2U67.js";var t={title:e=>`Somebody here is called ${e}, too`,lead:(e,a)=>`So that nobody is taken for the other, everyone sees you as \u201C${a}\u201D. You can add something, like a letter: \u201C${e} K.\u201D You do not have to.`,leave:"Leave it so"};var n=i([]);function v({room:e}){let a=u(e,m(e)),o=e.words(e.lanes.member.value?.name),s=`${r(e)?.id} ${a}`;return n.value.includes(s)?null:l`<section class="banner same-name" aria-label=${t.title(o)}>
<p role="status" dir="auto"><b>${t.title(o)}.</b> <span>${t.lead(o,a)}</span></p>
<${c} room=${e} />
<button class="btn quiet" onClick=${()=>n.value=[...n.value,s]}>${t.leave}</button>
</section>`}export{v as SameName};
