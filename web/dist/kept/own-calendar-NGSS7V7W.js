/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as y}from"./chunk-COCDBOCA.js";import{Qb as T,a,b as i,c as g,e as p,lb as k,q as w,r as $,za as f}from"./chunk-3NJO2U67.js";var e={title:"In your calendar",again:"Try again",file:"The next date as a file",fileLead:"Your calendar takes it in once, and nothing stays connected. If the date changes, the file does not know.",nothing:"Nothing is planned just now, so there is no file.",address:"An address that follows every change",addressLead:"Your calendar looks there by itself, so a date that moves or is called off changes there, too. It may take some hours.",shows:n=>`Each gathering is called \u201C${n}\u201D, with its day and time. No names, nothing about the circle, no link to here.`,who:"Whoever has this address sees when you meet, nothing else; your calendar\u2019s company will see it. It opens nothing here and changes nothing.",ends:"It is yours alone. You can end it at any time, and it ends when you no longer belong to the circle.",make:"Make an address",shown:"Your address",label:"The address for your calendar",once:"It is shown this once. In your calendar, look for \u201Csubscribe\u201D or \u201Cadd from a link\u201D, and put it there.",copy:"Copy",copied:"Copied.",copyFailed:"Please select the address and copy it by hand.",since:n=>`You made an address on ${n}. It was shown once, and nobody can show it again.`,another:"Make another",anotherAsk:"Make another address? The one you have stops working at once.",anotherYes:"Yes, make another",end:"End it",endAsk:"End this address? Your calendar hears nothing more from here.",endYes:"Yes, end it",no:"Not now",ended:"The address has ended. What your calendar still shows you can delete there."};function B({room:n}){let[o,r]=i(void 0),t=f(),d=()=>{o||t.run("look",()=>w(`/api/calendar/${n.circle}`)).then(s=>s&&r(s))},l=T(n)?.next;return a`<details class="sources own-calendar" onToggle=${s=>s.currentTarget.open&&d()}>
<summary>${e.title}</summary>
<h3>${e.file}</h3>
${l?a`<p>${e.fileLead}</p><a class="btn" href=${`/api/calendar/${n.circle}/${l.gathering}`} download="meeting.ics">${e.file}</a>`:a`<p>${e.nothing}</p>`}
<h3>${e.address}</h3>
${o&&a`<${v} circle=${n.circle} found=${o} onFound=${r} />`}
<p role="alert" class="refusal">${t.sentence}</p>
${t.sentence&&a`<button type="button" class="btn" disabled=${!!t.busy} onClick=${d}>${e.again}</button>`}
</details>`}function v({circle:n,found:o,onFound:r}){let[t,d]=i(""),[l,s]=i(""),h=f(),m=async()=>{let c=await h.run("make",()=>$("/api/calendar/make",{circle:n}));c&&(s(""),d(c.address),r({...o,since:Date.now()}))},Y=async()=>{let c=await h.run("end",()=>$("/api/calendar/end",{circle:n}));c&&(d(""),s(e.ended),r(c))},u=!!h.busy,b=o.since!==void 0;return a`<p>${e.addressLead}</p>
<p>${e.shows(o.title)}</p>
<p>${e.who}</p>
${t?a`<${A} key=${t} address=${t} />`:b&&a`<p>${e.since(k(Number(o.since),"UTC"))}</p>`}
<p>${e.ends}</p>
${b?a`<div class="row"><${y} label=${e.another} sure=${e.anotherAsk} yes=${e.anotherYes} no=${e.no} act=${m} disabled=${u} />
<${y} label=${e.end} sure=${e.endAsk} yes=${e.endYes} no=${e.no} act=${Y} kind="quiet" disabled=${u} /></div>`:a`<button type="button" class="btn" disabled=${u} onClick=${m}>${e.make}</button>`}
<p role="status" class="small">${l}</p>
<p role="alert" class="refusal">${h.sentence}</p>`}function A({address:n}){let[o,r]=i(""),t=p(null),d=p(null);g(()=>t.current?.focus(),[]);let l=async()=>{try{await navigator.clipboard.writeText(n),r(e.copied)}catch{d.current?.focus(),r(e.copyFailed)}};return a`<div class="today"><p tabindex="-1" ref=${t}><b>${e.shown}</b></p>
<p>${e.once}</p>
<input class="field" readonly value=${n} dir="ltr" translate="no" autocomplete="off" aria-label=${e.label} ref=${d} onFocus=${s=>s.currentTarget.select()} />
<button type="button" class="btn primary" onClick=${l}>${e.copy}</button>
<p role="status" class="small">${o}</p></div>`}export{B as OwnCalendar};
