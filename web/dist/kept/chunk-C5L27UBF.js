/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{Sb as p,Ub as c,Vb as h,Wb as d,a as n,b as s,xa as l}from"./chunk-3NJO2U67.js";var y={title:"This browser has lost its keys",lead:"You still belong to this circle, and your place is kept. But what is said here is sealed, and this browser has nothing left to open it with. Browsers sometimes clear what they keep.",doTitle:"What to do",ask:"Ask your facilitator for a new way in. It is a link for you alone, and takes them one tap. Open it on this device, and you are back as yourself.",works:"What still works",worksText:"You can reach a facilitator with the button below. The crisis lines and the next date are here, too.",toDesk:"To my desk"},e={title:"Your passphrase",lead:"What this browser keeps for this circle opens with the passphrase you chose.",field:"Passphrase",open:"Open",opening:"Opening\u2026",missing:"Please write your passphrase.",wrong:"This passphrase does not open it. Please look at it again; capital letters and spaces between words count.",forgotten:"Forgotten? Nobody can look it up. Ask your facilitator for a new way in."};function O({room:m}){let[t,u]=s(""),[o,a]=s(!1),[r,i]=s([]),f=async w=>{if(w.preventDefault(),!t.trim())return i([{id:"passphrase",sentence:e.missing}]);a(!0),await m.unlock(t).catch(()=>i([{id:"passphrase",sentence:e.wrong}])),a(!1)};return n`<main class="page door">
<header><span class="halo" aria-hidden="true"></span><h1>${e.title}</h1><p class="lead">${e.lead}</p></header>
<form class="stack" onSubmit=${f} novalidate autocomplete="off">
<${d} problems=${r} summary=${l.summary} />
<${c} id="passphrase" label=${e.field} value=${t} onValue=${u} problem=${h(r,"passphrase")}
more=${{type:"password",autocapitalize:"none",spellcheck:!1}} />
<button class="btn primary big wide" disabled=${o}>${o?e.opening:e.open}</button>
<p class="soft small">${e.forgotten}</p>
</form>
<${p} />
</main>`}export{y as a,O as b};
