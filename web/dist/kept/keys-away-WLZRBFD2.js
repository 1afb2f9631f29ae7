/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as e,b as n}from"./chunk-C5L27UBF.js";import{Ab as t,Ec as m,Fc as p,Jb as i,Rb as a,Sb as c,a as o,vb as r}from"./chunk-3NJO2U67.js";function $({room:s}){return o`<main class="page after">
<${m} room=${s} />
<header><span class="halo" aria-hidden="true"></span><h1>${e.title}</h1><p class="soft">${e.lead}</p></header>
<section class="card"><h2>${e.doTitle}</h2><p>${e.ask}</p>${i(s)&&o`<a class="btn" href=${`#/desk/${s.circle}`}>${e.toDesk}</a>`}</section>
<section class="card"><h2>${e.works}</h2><p class="soft">${e.worksText}</p><${p} room=${s} /></section>
<section><h2>${t.resources}</h2><${r} /></section>
<div class="row centred"><${a} room=${s} /><${c} /></div>
</main>`}export{n as KeysLocked,$ as KeysLost};
