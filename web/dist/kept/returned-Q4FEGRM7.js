/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{$a as b,Aa as c,Ba as f,Ca as m,Ya as $,Za as y,a as t,yb as w,zb as p}from"./chunk-3NJO2U67.js";var e={title:"These words came back to you.",lead:"Only you and the facilitators have seen them. They are in the box; change what you like, and send them again if you want to.",late:"Only you and the facilitators have seen them. They are in the box, for you alone; you can copy them.",again:"Send to the facilitators again",letGo:"Let it go",lost:"This device cannot open them: they were written on one you had before. The facilitators can read them; ask them to tell you.",noteLost:"A note came with them that this device cannot open: it was meant for one you had before. Ask the facilitators what it says.",redacted:"A facilitator took words of yours out of the circle. They are gone for everyone. If you would like to talk about it, tell a facilitator."};function _({room:o}){let n=o.lanes.member.value,s=Object.entries(n?.returned??{});return t`${n?.redacted&&t`<p class="where" role="status">${e.redacted}</p>`}
${s.map(([a,r])=>t`<${g} key=${a} room=${o} id=${a} came=${o.words(r.words)!==""} note=${r.note&&{text:o.words(r.note)}} again=${n?.can.send_again?.includes(a)??!1} />`)}`}function g({room:o,id:n,came:s,note:a,again:r}){let{ask:d,busy:u,sentence:k}=w(o),i=f(o.circle),v=async()=>{let l=m(i),h=c();$(l.coming)&&await d({do:"send_again",returned:n,reflection:c(),words:h},{[h]:y(l)})&&b(i,l)};return t`<div class="where returned" role="group" aria-label=${e.title}>
<p><b>${e.title}</b> ${s?r?e.lead:e.late:e.lost}</p>
${a&&(a.text?t`<blockquote class="voice" dir="auto" translate="no">${a.text}</blockquote>`:t`<p class="small">${e.noteLost}</p>`)}
<div class="row">
${r&&t`<button class="btn" disabled=${u||!i.words.value.trim()} onClick=${v}>${e.again}</button>`}
<button class="btn quiet" disabled=${u} onClick=${()=>d({do:"take_back",reflection:n})}>${e.letGo}</button>
</div>
<${p} sentence=${k} />
</div>`}export{_ as Returned};
