/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as L}from"./chunk-HOZ6KR3Q.js";import"./chunk-6A2D5QBV.js";import{g as v,h as y,o as e,q as x}from"./chunk-I46UM6XH.js";import{a as o,b as g,c as f,eb as C,lb as P,nb as i,pb as z,qb as j,s as k,t as w}from"./chunk-3NJO2U67.js";function B({room:a,circle:l,desk:$,gathering:M,head:c,onBack:h}){let t=$.planned[M],S=Object.values($.members).filter(n=>n.role==="participant").length,[p,A]=g(()=>Math.max(3,Math.min(12,S||8)));f(()=>{w()},[]);let d=k.value.known;if(!t)return o`<main class="page desk narrow"><header><div><button class="back" onClick=${h} dir="auto">${a.words(l.title)}</button>
<h1 tabindex="-1" ref=${c}>${e.title}</h1></div></header><p>${e.gone}</p></main>`;let r=Number(t.at),m=a.words(t.theme),b=r,D=t.agenda.reduce((n,s)=>n+a.words(t.segments[s].prompt).length,0),E=t.agenda.length>12||D>1200;return o`<main class="page desk narrow sheet-page">
<header class="on-screen"><div><button class="back" onClick=${h} dir="auto">${a.words(l.title)}</button>
<h1 tabindex="-1" ref=${c}>${e.title}</h1><p class="soft">${e.lead}</p></div></header>
<div class="on-screen between"><${L} people=${p} onPeople=${A} /><button class="btn primary big" onClick=${()=>print()}>${e.print}</button></div>
<article class=${`paper${E?" dense":""}`} aria-label=${e.title}>
<header><p dir="auto">${a.words(l.title)}</p>
<h2>${y.gathering(t.number)}${m&&o`: <span dir="auto">${m}</span>`}</h2>
<p>${P(r)}, ${i(r,t.minutes)}${!j(r,t.zone,C())&&` (${i(r,t.minutes,t.zone)} ${z(t.zone)})`}</p></header>
<table><thead><tr><th scope="col">${e.begins}</th><th scope="col">${e.part}</th><th scope="col">${e.minutes}</th><th scope="col">${e.each(p)}</th></tr></thead>
<tbody>${t.agenda.map(n=>{let s=t.segments[n],H=b;b+=s.minutes*6e4;let u=s.each?.[p];return o`<tr key=${n}><td>${i(H,s.minutes).split(/\s*[–-]\s*/)[0]}</td>
<td><b dir="auto">${a.words(s.title)||v[s.kind]}</b>${s.prompt&&o`<p dir="auto">${a.words(s.prompt)}</p>`}</td>
<td>${s.minutes}</td><td>${u===void 0?"":x(u)}</td></tr>`})}</tbody></table>
<footer><h3>${e.lines}</h3>
<ul>${d?.emergency&&o`<li><b>${e.emergency}</b>: ${d.emergency}</li>`}
${(d?.lines??[]).map(n=>o`<li key=${n.label}><b>${n.label}</b>: ${[n.phone,n.text&&e.text(n.text),n.link,n.hours].filter(Boolean).join(", ")}</li>`)}</ul>
<p>${e.noCare}</p></footer>
</article>
</main>`}export{B as AgendaSheet};
