/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{Sb as s,a as t,b as d,c as f,e as a}from"./chunk-3NJO2U67.js";var e={title:o=>o?`This browser is ${o}\u2019s place in the circle`:"This browser is somebody\u2019s place in the circle",lead:"An invitation brings somebody in. Who is here now?",me:o=>o?`I am ${o}: go on`:"It is mine: go on",other:"I am somebody else",otherTitle:"Each person has a place of their own",otherLead:"One browser holds one person\u2019s keys of a circle. So that your words, your turn and your place are yours, please open the invitation somewhere else, from where it came to you:",ways:["on another phone, tablet or computer;","here, in another browser, or in another profile of this one;","here, in a private window. That is for one evening: its keys go as it is closed, and a facilitator gives you a new way in the next time."],beside:"Would you like to sit together in front of one screen, in one seat? Please tell a facilitator first. You have one name, one turn and one place then, and whatever is kept there can be read by both of you.",nothing:"Nothing was changed here, and the invitation was not used.",back:"Back"};function $({circle:o,name:n}){let[i,h]=d(!1),r=a(null),l=a(!1);return f(()=>{l.current&&r.current?.focus(),l.current=!0},[i]),i?t`<main class="page door">
<header><h1 tabindex="-1" ref=${r}>${e.otherTitle}</h1><p class="lead">${e.otherLead}</p></header>
<ul class="texts">${e.ways.map(c=>t`<li key=${c}>${c}</li>`)}</ul>
<section class="card"><p>${e.beside}</p></section>
<p class="soft">${e.nothing}</p>
<button class="btn wide" onClick=${()=>h(!1)}>${e.back}</button>
<footer><${s} /></footer>
</main>`:t`<main class="page door">
<header><h1 tabindex="-1" ref=${r} dir="auto">${e.title(n)}</h1><p class="lead">${e.lead}</p></header>
<a class="btn primary big wide" href=${`#/circle/${o}`} dir="auto">${e.me(n)}</a>
<button class="btn wide" onClick=${()=>h(!0)}>${e.other}</button>
<footer><${s} /></footer>
</main>`}export{$ as DoorWhose};
