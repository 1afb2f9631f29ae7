/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{Bb as l,Sb as c,a as t,vb as n,wb as s,xb as i}from"./chunk-3NJO2U67.js";var e={title:"Nobody who holds this circle is here yet",lead:"You can wait, or come back later: this page says so by itself as soon as somebody is here.",place:"Your place stays.",knock:"Your knock stays; you do not have to knock again.",full:"More people came than this circle can hold well tonight. It says nothing about you, and you are not turned away: you are on tonight\u2019s list, in the order people came. If a place comes free, a facilitator lets you in here.",fullPlace:"Your place in the circle stays, also for the next time.",fullKnock:"Your knock stays for the next time; you do not have to knock again.",now:"If you need someone now, these people are there."};function y({room:o,inRoom:a=!1}){let r=o.lanes.member.value?.standing==="member"?e.place:e.knock;return a?t`<section class="banner alone" aria-label=${e.title}>
<p><b>${e.title}.</b> <span>${e.lead} ${r}</span></p>
<div class="row"><${i} /><${c} /></div>
</section>`:t`<section class="card nobody-yet"><h2>${e.title}</h2>
<p>${e.lead} ${r}</p>
<p class="soft">${e.now}</p>
<${n} /><${l} room=${o} /><${s} />
</section>`}function $({room:o}){let a=o.lanes.member.value?.standing==="member";return t`<section class="card"><p>${e.full}</p>
<p>${a?e.fullPlace:e.fullKnock}</p>
<p class="soft">${e.now}</p>
<${n} /><${l} room=${o} /><${s} />
</section>`}export{$ as FullTonight,y as NobodyYet};
