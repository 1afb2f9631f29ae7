/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as e,b as n}from"./chunk-YALHMMSA.js";import{Va as r,_a as t,a as o,cb as i,db as a,qb as c,rb as m,sb as p}from"./chunk-DW6PULIZ.js";function $({room:s}){return o`<main class="page after">
<${c} room=${s} />
<header><span class="halo" aria-hidden="true"></span><h1>${e.title}</h1><p class="soft">${e.lead}</p></header>
<section class="card"><h2>${e.doTitle}</h2><p>${e.ask}</p>${t(s)&&o`<a class="btn" href=${`#/desk/${s.circle}`}>${e.toDesk}</a>`}</section>
<section class="card"><h2>${e.works}</h2><p class="soft">${e.worksText}</p><${p} room=${s} /></section>
<section><h2>${m.resources}</h2><${r} /></section>
<div class="row centred"><${i} room=${s} /><${a} /></div>
</main>`}export{n as KeysLocked,$ as KeysLost};
