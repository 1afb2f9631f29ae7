/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as ee,b as Te,c as T,d as D,f as wt,h as re,i as St,k as $e,l as Me,m as Ct,n as Ot,o as He,p as Z,q as ie,s as Lt}from"./chunk-F2DC2NLM.js";import{A as v,B as H,C as k,D as ge,E as y,F as W,G as ve,H as De,I as x,J as V,K as q,L as Ae,M as h,N as L,O as Q,P as G,Q as kt,R as P,S as ke,T as Ee,U as Pe,V as w,W as oe,X as I,Y as Re,_ as yt,a as u,b as f,c as ft,ca as xt,d as N,e as pe,ea as se,ga as de,h as dt,ha as _t,i as Y,ia as Be,j as $t,ja as Ie,l as te,la as j,m as Ce,ma as ae,n as ue,na as A,oa as Ne,p as ht,pa as p,q as F,qa as Nt,r as bt,s as gt,sa as Fe,ta as we,u as B,v as U,w as ne,x as vt,y as fe,z as O}from"./chunk-MYFRGSLR.js";import{e as pt,f as ut,g as o}from"./chunk-W7Z3TTU2.js";function Tt(e){let t=!!e.lanes.member.value?.presence;f(()=>{if(!t)return;let n=!0,r=()=>{let s=document.visibilityState==="visible";s!==n&&(n=s,e.send({do:"page",in_front:s}))};return r(),document.addEventListener("visibilitychange",r),()=>document.removeEventListener("visibilitychange",r)},[e,t])}function Dt(e){f(()=>{if(!e||!("wakeLock"in navigator))return;let t,n=!1,r=async()=>{if(!(n||document.visibilityState!=="visible"))try{t=await navigator.wakeLock.request("screen"),n&&await t.release()}catch{}};return r(),document.addEventListener("visibilitychange",r),()=>{n=!0,document.removeEventListener("visibilitychange",r),t?.release().catch(()=>{})}},[e])}function At(e){f(()=>{let t=n=>e()&&n.preventDefault();return addEventListener("beforeunload",t),()=>removeEventListener("beforeunload",t)},[e])}function Et(){f(()=>{let e=globalThis.visualViewport;if(!e)return;let t=()=>{e.scale>1.01||(document.documentElement.style.setProperty("--visible",`${Math.round(e.height)}px`),e.offsetTop>0&&e.height<innerHeight-100&&scrollTo(0,0))};return t(),e.addEventListener("resize",t),()=>(e.removeEventListener("resize",t),document.documentElement.style.removeProperty("--visible"))},[])}var d={arriving:"Coming in\u2026",arrivingLong:"Still trying to reach the circle. You do not have to do anything.",knocked:"You have knocked",knockedLead:"A facilitator will let you in. You can leave this page open.",knockedRunning:"The circle is together now. Someone lets you in when nobody is speaking.",seat:"Your place is ready",seatLead:"A facilitator will let you in when nobody is speaking.",notLetIn:"Not this time",notLetInLead:"The facilitators did not let you in. You can ask them about it outside of this page.",attended:"A facilitator is here.",unattended:"No facilitator is here at the moment.",ledBy:e=>`held by ${e}`,next:e=>`Gathering ${e}`,planned:(e,t)=>`Planned as ${e} in ${t}`,yourTime:"your time",noNext:"The next date is not on the calendar yet.",about:"About this circle",agreements:"What we promise each other",again:"Please read and accept these again before you come in.",accept:"I accept",accepted:"You have accepted these.",name:"You are called",rename:"Change",newName:"What shall we call you?",keepName:"Use this name",meanwhile:"Meanwhile",meanwhileText:"A glass of water. A quiet corner. Headphones, if someone is near."},b={thanks:"Thank you for being here",released:"The circle is released. Everything that was said has been let go.",kept:"Nothing else is kept: no words, no turns, no record of who passed.",gently:"Go gently tonight. Drink something. Keep the evening small, if you can.",devices:"Devices that can come in as you",title:"Between gatherings",lead:"Nobody watches this place between gatherings.",last:(e,t)=>`Last together: gathering ${e}, ${t}.`,people:e=>bt(e,"1 person was there.","# people were there."),nextTitle:"Next time",resources:"If you need someone",openDoors:"Open the doors",planned:(e,t)=>`Gathering ${e} \xB7 ${t}`,toDesk:"To my desk",nothingPlanned:"Nothing is planned yet.",releasing:"We are about to part",stopped:"This page has stopped",unshared:"These words were not shared. You can copy them."};var Cn=6e3;function Pt({room:e}){let{state:t,since:n,sentence:r}=e.connection.value,s=t==="lost"||t==="connecting"&&F.value-n>Cn;return o`<main class="arriving">
    <span class="halo" aria-hidden="true"></span>
    <div role="status"><h1 class="voice arriving-title">${s?r||d.arrivingLong:d.arriving}</h1></div>
    ${s&&o`<${I} />`}
  </main>`}function Ke({room:e,accept:t,note:n="",accepted:r}){let{ask:s,busy:a,sentence:i}=T(e),l=w(e),c=e.lanes.member.value?.can.accept;return o`<ol class="agreed">${l?.agreements.map(m=>o`<li key=${m} class="voice" dir="auto">${e.words(m)}</li>`)}</ol>
    ${c!==void 0?o`${n&&o`<p>${n}</p>`}<button class="btn primary big wide" disabled=${a} onClick=${()=>s({do:"accept_agreements",version:c})}>${t}</button>`:o`<p class="soft" role="status">${r}</p>`}
    <${D} sentence=${i} />`}function Rt({room:e}){let t=Object.values(h(e)?.seats??{});return o`<section class="part-panel" aria-label=${ve.title}>
    <h2 class="voice">${ve.title}</h2>
    <${Ke} room=${e} accept=${ve.accept} accepted=${ve.accepted} />
    <p class="small soft">${ve.all(t.filter(n=>n.accepted).length,t.length)}</p>
  </section>`}var Nn=1500;function le({room:e}){let{state:t,since:n}=e.connection.value;if(t!=="lost")return null;let r=F.value-n;return r<Nn?null:o`<section class="banner" aria-label=${H.lost}>
    <p><b>${H.lost}</b> <span>${H.lostFor(r)}</span><br />${H.lostText}</p>
    <button class="btn" onClick=${()=>dispatchEvent(new Event("online"))}>${H.retry}</button>
  </section>`}function ye({room:e}){let t=w(e)?.next;if(!t)return o`<p class="soft">${d.noNext}</p>`;let n=Number(t.at),r=Re(),s=yt(t.zone)&&!Ie(n,r,t.zone);return o`<p class="next-date"><b>${se(n)}</b><span>${de(n,t.minutes)}, ${d.yourTime}</span>
    ${s&&o`<span class="small soft">${d.planned(de(n,t.minutes,t.zone),Be(t.zone))}</span>`}</p>`}function Bt({room:e}){let[t,n]=u(null),{ask:r,busy:s,sentence:a}=T(e),i=e.words(e.lanes.member.value?.name),l=async c=>{c.preventDefault();let m=(t??"").trim(),g=ee();(!m||m===i||await r({do:"call_me",name:g},{[g]:m}))&&n(null)};return t===null?o`<p class="my-name"><span class="soft">${d.name} <b dir="auto" translate="no">${i}</b></span> <button class="btn quiet" onClick=${()=>n(i)}>${d.rename}</button></p>`:o`<form class="my-name" autocomplete="off" onSubmit=${l}>
    <label class="stack">${d.newName}
      <input class="field voice" dir="auto" translate="no" autocomplete="off" maxlength="60" value=${t} onInput=${c=>n(c.target.value)} /></label>
    <button class="btn primary" disabled=${s}>${d.keepName}</button>
    <${D} sentence=${a} />
  </form>`}function It({room:e}){let t=w(e),n=e.lanes.member.value,r=e.lanes.waiting.value?.phase,s=n?.standing==="not_let_in",[a,i]=s?[d.notLetIn,d.notLetInLead]:n?.standing==="member"?[d.seat,d.seatLead]:[d.knocked,r==="open"||r==="closing"?d.knockedRunning:d.knockedLead];return t?o`<main class="page lobby">
    <${le} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft"><span dir="auto" translate="no">${e.words(t.title)}</span> · ${d.ledBy(gt(t.led_by.map(l=>e.words(l))))}</p>
      <h1>${a}</h1>
      <p class="soft">${i}</p>
      ${!s&&o`<p class="presence-line"><i class=${t.attended?"lit":""} aria-hidden="true"></i>${t.attended?d.attended:d.unattended}</p>`}
    </header>
    ${n?.can.accept!==void 0&&o`<section class="card"><h2>${d.agreements}</h2><${Ke} room=${e} accept=${d.accept} note=${d.again} accepted=${d.accepted} /></section>`}
    <${re} room=${e} moment="arriving" />
    ${!s&&o`<section class="card"><h2>${t.next?d.next(t.next.number):d.meanwhile}</h2>
      ${(t.next||!r)&&o`<${ye} room=${e} />`}<p class="soft">${d.meanwhileText}</p></section>
      <${Bt} room=${e} />`}
    <details class="about-circle"><summary>${d.about}</summary><p dir="auto">${e.words(t.about)}</p>
      ${n?.can.accept===void 0&&o`<h2>${d.agreements}</h2><ol class="agreed">${t.agreements.map(l=>o`<li key=${l} class="voice" dir="auto">${e.words(l)}</li>`)}</ol>`}</details>
    <div class="row centred"><${oe} room=${e} /><${I} /></div>
  </main>`:null}var Ue=new Map;function We(e){let t=Ue.get(e);return t||Ue.set(e,t=Y("")),t}var Mt=()=>[...Ue.values()].some(e=>e.peek().trim()!=="");function Ft(e,t){return e.startsWith(t)?e.slice(t.length).trimStart():e===t.trim()?"":e}var E={hold:Y(!1),announce:Y("names"),sound:Y(!1),still:Y(!1)};function Ht({room:e,onClose:t,onQuiet:n}){let r=e.lanes.member.value?.can.step_out,s=a=>(t(),e.send(a));return o`<${U} title=${x.title} onClose=${t}>
    <p>${x.lead}</p>
    <button class="btn way" onClick=${()=>s({do:"signal",kind:"give_me_a_moment"})}><b>${x.moment}</b><span>${x.momentNote}</span></button>
    <button class="btn way" onClick=${n}><b>${V.title}</b><span>${V.note}</span></button>
    ${r&&o`
      <button class="btn way" onClick=${()=>s({do:"step_out",gathering:r})}><b>${x.out}</b><span>${x.outNote}</span></button>
      <button class="btn way" onClick=${()=>s({do:"leave",gathering:r,quietly:!1})}><b>${x.leave}</b><span>${x.leaveNote}</span></button>
      <button class="btn way" onClick=${()=>s({do:"leave",gathering:r,quietly:!0})}><b>${x.quietly}</b><span>${x.quietlyNote}</span></button>`}
    ${!r&&h(e)&&o`<a class="btn way" href=${`#/desk/${e.circle}`}><b>${x.leave}</b></a>`}
    <button class="btn quiet" onClick=${t}>${x.stay}</button>
  </${U}>`}var X=e=>t=>{for(let[n,r]of Object.entries(e))t?.style.setProperty(n,String(r))};function Oe(e){let t=h(e),n=P(e),r=e.gatheringTime();return t?.piece.at==="held"&&t.piece.each!==void 0?Wt(r-Number(t.piece.since??r),Number(t.piece.each),Number(t.piece.grace??0),"turn"):n?.kind==="silence"&&n.began!==void 0?Wt(r-Number(n.began),n.minutes*6e4,0,"silence"):{share:0,grace:0,left:0,of:"none"}}function Wt(e,t,n,r){return{share:qt(e/t),grace:n?qt((e-t)/n):0,left:Math.max(0,t-e),of:r}}var qt=e=>Math.min(1,Math.max(0,e));function jt({room:e}){F.value;let{share:t,grace:n,of:r}=Oe(e);return o`<svg class=${`arc ${r} ${t>=1?"full":""}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" />
    ${r!=="none"&&o`<circle class="time" cx="50" cy="50" r="48" pathLength="100" ref=${X({"--share":(t*100).toFixed(2)})} />`}
    ${n>0&&o`<circle class="grace" cx="50" cy="50" r="45.5" pathLength="100" ref=${X({"--share":(n*100).toFixed(2)})} />`}
  </svg>`}var On=[[1,.5,6],[2.71,.2,3.5],[5.15,.08,1.6]],Ln=264,xe;function Qe(){let e=globalThis.AudioContext;if(!e)return;xe??=new e,xe.resume().catch(()=>{});let t=xe.currentTime+.02;for(let[n,r,s]of On){let a=xe.createOscillator(),i=xe.createGain();a.frequency.value=Ln*n,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(r*.25,t+.03),i.gain.exponentialRampToValueAtTime(1e-4,t+s),a.connect(i).connect(xe.destination),a.start(t),a.stop(t+s)}}function Vt(e){let t=P(e)?.kind==="silence";t&&F.value;let n=t&&Oe(e).share>=1,r=N({silent:t,full:n});f(()=>{let s=r.current;r.current={silent:t,full:n},E.sound.peek()&&(t&&!s.silent||n&&!s.full)&&Qe()},[t,n])}var Tn=["all","names","none"];function zt({onClose:e}){return o`<${U} title=${V.title} onClose=${e}>
    <${Ze} choice=${E.hold} label=${V.hold} />
    <${Ze} choice=${E.still} label=${V.still} />
    <${Ze} choice=${E.sound} label=${V.sound} />
    ${E.sound.value&&o`<button class="btn" onClick=${Qe}>${V.ring}</button>`}
    <fieldset class="levels"><legend>${V.announce}</legend>
      ${Tn.map(t=>o`<label class="check" key=${t}>
        <input type="radio" name="announce" checked=${E.announce.value===t} onChange=${()=>E.announce.value=t} />${V[t]}
      </label>`)}
    </fieldset>
  </${U}>`}var Ze=({choice:e,label:t})=>o`<label class="check">
  <input type="checkbox" checked=${e.value} onChange=${n=>e.value=n.target.checked} />${t}
</label>`;function Yt({room:e,deskOpen:t,toggleDesk:n}){let[r,s]=u(""),a=h(e);if(!a)return null;let i=Object.values(a.seats).filter(m=>m.presence==="here"||m.presence==="away_from_page").length,l=e.lanes.desk.value,c=l?Object.keys(l.signals).length+Object.keys(l.waiting).length:0;return o`<header class="bar">
    <div class="what">
      <h1 class="voice" dir="auto" translate="no">${e.words(w(e)?.title)}</h1>
      <p class="small soft">${fe.gathering(a.number)} · ${fe.here(i)}</p>
    </div>
    <${St} room=${e} />
    ${Q(e)&&o`<button class="btn desk-toggle" aria-expanded=${t} onClick=${n}>
      ${t?Ae.back:Ae.open}${c>0&&o`<span class="count"><span class="visually-hidden">: ${Ae.attention(c)}</span><span aria-hidden="true">${c}</span></span>`}
    </button>`}
    <${oe} room=${e} />
    <button class="btn quiet to-quiet" onClick=${()=>s("quiet")}>${fe.quiet}</button>
    <button class="btn quiet" onClick=${()=>s("leave")}>${fe.leave}</button>
    ${r==="leave"&&o`<${Ht} room=${e} onClose=${()=>s("")} onQuiet=${()=>s("quiet")} />`}
    ${r==="quiet"&&o`<${zt} onClose=${()=>s("")} />`}
  </header>`}function Gt({room:e,person:t,at:n}){let r=h(e),s=r?.seats[t];if(!r||!s)return null;let{piece:a}=r,i=e.words(s.name),l=t===L(e),c=a.at==="held"&&a.person===t,m=a.at==="offered"&&a.person===t,g=c?"holds":m?"offered":r.next===t?"next":r.then===t?"then":"",$=(n+.25)*2*Math.PI;return o`<li class=${`seat is-${s.presence} ${g} ${l?"mine":""} ${s.role==="participant"?"":"keeper"}`}
    ref=${X({"--h":Ee(t).toFixed(0),"--x":Math.cos($).toFixed(4),"--y":Math.sin($).toFixed(4)})}>
    <b aria-hidden="true">${Pe(i)}</b>
    <span class="name" dir="auto" translate="no">${i}</span>
    <${Dn} room=${e} seat=${s} order=${g} writes=${c&&s.presence!=="connection_lost"&&r.writing===a.turn&&r.writing!==void 0} mine=${l} />
  </li>`}function Dn({room:e,seat:t,order:n,writes:r,mine:s}){let a=[];return s&&a.push(O.you),t.role!=="participant"&&a.push(O.facilitator),n&&a.push(r?O.writes:O[n]),t.presence==="connection_lost"?a.push(o`<${An} room=${e} since=${t.since} />`):t.presence!=="here"&&a.push(O[t.presence]),P(e)?.kind==="agreements"&&t.accepted&&a.push(O.accepted),o`<em>${a.map((i,l)=>o`${l>0&&" \xB7 "}<span>${i}</span>`)}</em>`}function An({room:e,since:t}){return F.value,t===void 0?O.connection_lost:O.lostFor(e.running()-Number(t))}var En=2e4;function Kt({room:e}){let t=h(e);if(!t)return null;if(t.standstill)return o`<${Rn} room=${e} why=${t.standstill} />`;let n=P(e);if(!n||t.phase==="doors"){let a=e.words(t.theme);return o`<div class="middle"><p class="now">${v.beforeOpen}</p><p class="prompt" dir="auto">${a||v.beforeOpenPrompt}</p>${a&&o`<p class="left">${v.beforeOpenPrompt}</p>`}</div>`}let r=t.agenda.indexOf(t.segment)+1,s=e.words(n.prompt);return o`<div class=${`middle ${n.kind}`}>
    <p class="part"><span dir="auto">${ke(e,n)}</span> · ${fe.part(r,t.agenda.length)}</p>
    <p class="prompt" dir="auto" translate=${s?"no":void 0}>${s||vt[n.kind]}</p>
    <p class="now">${Xe(e)}</p>
    <${Pn} room=${e} />
  </div>`}function Xe(e){let t=h(e),n=P(e);if(!t||!n)return"";let{piece:r}=t,s=r.person===L(e),a=G(e,r.person);return n.kind==="silence"?v.silence:r.at==="held"&&!s&&t.seats[r.person??""]?.presence==="connection_lost"?v.lostHolder(a):r.at==="held"?s?v.youHold:t.writing&&w(e)?.medium==="written"?v.writes(a):v.holds(a):r.at==="offered"?s?v.youOffered:v.offered(a):r.at==="centre"?v.centre:t.round==="done"?v.roundDone:t.round==="not_begun"?v.home:""}function Pn({room:e}){F.value;let t=h(e),{left:n,share:r,of:s}=Oe(e),a=[t?.next,t?.then].map(c=>c&&c===L(e)?O.you:G(e,c)).filter(Boolean),i=t?.piece.person===L(e);if(s==="silence")return o`<p class="left">${r>=1?v.bell:n<En?v.bellSoon:v.partLeft(n)}</p>`;let l=s!=="turn"?i&&t?.piece.at==="offered"?v.take:"":r<1?v.left(n):i?v.grace:"";return o`<p class="left">${l&&o`<span>${l}</span>`}${a.length>0&&o`<span class="order" dir="auto" translate="no">${v.nextUp(a)}</span>`}</p>`}function Rn({why:e}){return o`<div class=${`middle at-rest ${e}`}>
    <p class="now">${H[e]}</p>
    <p class="prompt">${H[`${e}Text`]}</p>
    <p class="left">${H[`${e}Note`]}</p>
  </div>`}var Bn=14;function Ut({room:e,behind:t}){let[n,r]=u(!1),s=h(e);if(!s)return null;let{order:a}=s,i=Math.max(0,a.indexOf(L(e)));return o`<div role=${t?"region":"main"} class=${`ring ${n?"with-names":""}`} aria-label=${O.label}>
    <div class=${`circle ${a.length>Bn?"crowded":""}`} ref=${X({"--n":a.length})}>
      <${jt} room=${e} />
      <${Kt} room=${e} />
      <ol class="ring-seats" aria-label=${O.seats}>
        ${a.map((l,c)=>o`<${Gt} key=${l} room=${e} person=${l} at=${(c-i+a.length)%a.length/a.length} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${n} onClick=${()=>r(!n)}>${n?O.fewer:O.people}</button>
    </div>
  </div>`}function Qt({room:e,id:t,view:n,mine:r,name:s}){let{ask:a,busy:i,sentence:l}=T(e),c=e.lanes.member.value;if(r)return c?.moved?.includes(t)?o`<p class="small soft">${$e.moved}</p>`:null;let m=!!c?.resonated?.includes(t);return!m&&!c?.can.resonate?.includes(n.segment)?null:o`<button class="btn quiet take-back" aria-disabled=${m||i} onClick=${()=>!m&&!i&&a({do:"resonate",reflection:t})}>
      ${m?$e.told(s):$e.say}<span class="visually-hidden">${m?"":$e.of(s)}</span></button>
    <${D} sentence=${l} />`}function Zt({room:e,id:t,view:n,goesOn:r}){let s=n.author===L(e),a=kt(e,n.author);return o`<li class=${`share ${s?"mine":""} ${r?"goes-on":""}`}>
    <p class=${r?"visually-hidden":"who"} dir="auto" translate="no">
      <i class="dot" aria-hidden="true" ref=${X({"--h":Ee(n.author).toFixed(0)})}>${Pe(G(e,n.author)||a)}</i><b>${a}</b>
    </p>
    <p class="words" dir="auto" translate="no">${e.words(n.words)}</p>
    <${Qt} room=${e} id=${t} view=${n} mine=${s} name=${a} />
    ${s&&o`<${In} room=${e} id=${t} />`}
  </li>`}function In({room:e,id:t}){let[n,r]=u(!1),{ask:s,busy:a,sentence:i}=T(e),l=c=>c?.focus({preventScroll:!0});return n?o`<div class="ask-once" role="group" aria-label=${W.takeBackSure}>
    <p ref=${l} tabindex="-1">${W.takeBackSure}</p>
    <div class="row">
      <button class="btn" disabled=${a} onClick=${()=>s({do:"take_back",reflection:t})}>${W.takeBackYes}</button>
      <button class="btn quiet" onClick=${()=>r(!1)}>${W.keep}</button>
    </div>
    <${D} sentence=${i} />
  </div>`:o`<button class="btn quiet take-back" onClick=${()=>r(!0)}>${W.takeBack}</button>`}var Mn=48;function Xt({room:e}){let t=h(e),n=N(null),[r,s]=u(null),a=t?Fn(t):[],i=a.at(-1)?.[1].n??0;f(()=>s(E.hold.value?i:null),[E.hold.value]);let l=L(e),c=r===null?a:a.filter(([,$])=>$.n<=r||$.author===l),{away:m,toEnd:g}=Wn(n,c.length);return t?o`<section class="stream" aria-label=${W.label}>
    <div class="shares" ref=${n} role="log" aria-live="off" aria-label=${W.label} tabindex="0">
      ${a.length===0&&o`<p class="nothing-yet soft">${W.empty}</p>`}
      <ol>${Hn(e,t,c)}</ol>
    </div>
    ${a.length>c.length?o`<button class="btn fresh" onClick=${()=>s(i)}>${W.held(a.length-c.length)}</button>`:m>0&&o`<button class="btn fresh" onClick=${g}>${W.fresh(m)}</button>`}
  </section>`:null}var Fn=e=>Object.entries(e.reflections).sort(([,t],[,n])=>t.n-n.n);function Hn(e,t,n){let r=[],s="",a="";for(let[i,l]of n){if(l.segment!==s){s=l.segment;let c=t.segments[s],m=e.words(c?.prompt);r.push(o`<li class="divider" key=${s}><span dir="auto">${ke(e,c)}${m&&` \xB7 ${m}`}</span></li>`)}r.push(o`<${Zt} key=${i} room=${e} id=${i} view=${l} goesOn=${l.turn===a} />`),a=l.turn}return r}function Wn(e,t){let n=N({end:!0,seen:t}),[r,s]=u(0),a=()=>{let i=e.current;i&&(i.scrollTop=i.scrollHeight),n.current={end:!0,seen:t},s(0)};return f(()=>{let i=e.current,l=()=>{i&&(n.current.end=i.scrollHeight-i.scrollTop-i.clientHeight<Mn,n.current.end&&s(0))};i?.addEventListener("scroll",l,{passive:!0});let c=new ResizeObserver(()=>n.current.end&&i&&(i.scrollTop=i.scrollHeight));return i&&c.observe(i),()=>(i?.removeEventListener("scroll",l),c.disconnect())},[]),ft(()=>{n.current.end?a():t>n.current.seen&&s(i=>i+t-n.current.seen),n.current.seen=t},[t]),{away:r,toEnd:a}}function _e(e){let t=h(e),n=e.lanes.member.value?.before_me,r=L(e);return!t||t.piece.person===r?"":t.next===r?t.piece.person?ge.after(G(e,t.piece.person)):ge.next:t.then===r&&t.next?ge.after(G(e,t.next)):n===void 0?"":n===0?ge.next:ge.before(n)}function qe({room:e,ask:t,big:n=!1}){let[r,s]=u(!1),a=e.lanes.member.value?.can??{};if(!a.pass&&!a.pass_for_now)return null;let i=(m,g)=>(s(!1),t({do:"pass",segment:m,how:g,...l&&{turn:l}})),l=a.take??a.put_down;return o`
    <button class=${`btn ${n?"big wide":""}`} onClick=${()=>s(!0)}>${!l?k.passAhead:k.pass}</button>
    ${r&&o`<${U} title=${k.passTitle} onClose=${()=>s(!1)}>
      ${a.pass_for_now&&o`<button class="btn way" onClick=${()=>i(a.pass_for_now,"for_now")}><b>${k.forNow}</b><span>${k.forNowNote}</span></button>`}
      ${a.pass&&o`<button class="btn way" onClick=${()=>i(a.pass,"round")}><b>${k.round}</b><span>${k.roundNote}</span></button>`}
      <button class="btn quiet" onClick=${()=>s(!1)}>${k.stay}</button>
    </${U}>`}
  `}var qn=6e3;function Jt(e,t){let n=N({on:!1,timer:void 0});return f(()=>()=>{clearTimeout(n.current.timer),n.current={on:!1,timer:void 0}},[t]),()=>{if(!t)return;let r=n.current;r.on||e.send({do:"writing",turn:t,on:!0}),r.on=!0,clearTimeout(r.timer),r.timer=setTimeout(()=>{r.on=!1,e.send({do:"writing",turn:t,on:!1})},qn)}}var jn=16*1024;function en({room:e}){let t=We(e.circle),n=N(null),{ask:r,busy:s,sentence:a}=T(e),i=Yn(e,r),[l,c]=u(""),[m,g]=u(!1),$=e.lanes.member.value?.can??{},J=Jt(e,$.share);f(()=>g(!1),[$.put_down]),f(()=>c(""),[$.share]);let K=async()=>{let S=t.peek();return S.trim()?new TextEncoder().encode(S).length>jn?(c(y.long),!1):(c(""),await i.share($.share,S)?(t.value=Ft(t.peek(),S),c(y.arrived),!0):!1):(c(y.nothing),n.current?.focus(),!1)},me=()=>t.peek().trim()&&$.share?g(!0):r({do:"put_down",turn:$.put_down}),M=$.put_down,_=async()=>await K()&&r({do:"put_down",turn:M});return o`<section class=${`composer ${$.share?"mine":$.take?"offered":""}`} aria-label=${y.label}>
    <${Vn} room=${e} />
    <form autocomplete="off" onSubmit=${S=>(S.preventDefault(),$.share&&K())}>
      <textarea class="field" ref=${n} rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${!0}
        data-gramm="false" aria-label=${y.label} placeholder=${$.share?y.write:y.jot}
        value=${t.value} onInput=${S=>(t.value=S.target.value,c(""),J())}></textarea>
    </form>
    ${m?o`<${zn} yes=${_} no=${()=>r({do:"put_down",turn:M})} stay=${()=>g(!1)} />`:o`<div class="row acts">
      <${qe} room=${e} ask=${r} />
      ${$.take&&o`<button class="btn primary" disabled=${s} onClick=${()=>r({do:"take",turn:$.take})}>${k.take}</button>`}
      ${$.take_from_centre&&o`<button class="btn primary" disabled=${s} onClick=${()=>r({do:"take_from_centre",segment:$.take_from_centre,turn:ee()})}>${k.takeCentre}</button>`}
      ${$.put_down&&o`<button class="btn" disabled=${s} onClick=${me}>${k.done}</button>`}
      ${$.share&&o`<button class="btn primary" aria-disabled=${i.onTheWay||!t.value.trim()} onClick=${()=>!i.onTheWay&&K()}>${y.share}</button>`}
    </div>`}
    <p class="note soft" role="status" hidden=${!l&&!i.onTheWay}>${i.onTheWay?y.onTheWay:l}</p>
    <${D} sentence=${i.sentence||a} />
  </section>`}function Vn({room:e}){let t=e.lanes.member.value?.can??{},n=_e(e);return h(e)?.standstill?o`<p class="where">${y.standing}</p>`:e.lanes.member.value?.others_first?o`<p class="where">${Me.othersFirst}</p>`:t.share||t.take?o`<p class="where">${t.share?y.yours:y.offered}</p>`:o`<p class="where" dir="auto">${n&&o`<b>${n}</b> `}${y.jotting}</p>`}function zn({yes:e,no:t,stay:n}){let r=s=>s?.focus({preventScroll:!0});return o`<div class="ask-once" role="group" aria-label=${y.unsharedTitle}>
    <p ref=${r} tabindex="-1">${y.unsharedTitle}</p>
    <div class="row"><button class="btn primary" onClick=${e}>${y.shareAndDone}</button><button class="btn" onClick=${t}>${y.doneWithout}</button><button class="btn quiet" onClick=${n}>${y.keep}</button></div>
  </div>`}function Yn(e,t){let n=N({turn:"",words:"",reflection:"",body:""}),[r,s]=u(!1);return{share:async(i,l)=>{(n.current.turn!==i||n.current.words!==l)&&(n.current={turn:i,words:l,reflection:ee(),body:ee()});let{reflection:c,body:m}=n.current;s(!0);let g=await t({do:"share",turn:i,reflection:c,words:m},{[m]:l});return s(!1),g&&(n.current={turn:"",words:"",reflection:"",body:""}),g},onTheWay:r,sentence:""}}function tn({room:e}){let{ask:t,busy:n,sentence:r}=T(e),s=e.lanes.member.value?.can??{},a=_e(e),i=w(e)?.medium==="in_one_room",l=!s.take&&!s.take_from_centre&&!s.put_down&&!s.pass&&!s.pass_for_now,c=e.lanes.member.value?.others_first;return l&&!a&&!r&&!c?null:o`<div class="controls">
    ${a&&o`<p class="near" dir="auto">${a}</p>`}
    ${c&&o`<p class="soft">${Me.othersFirst}</p>`}
    ${s.put_down&&o`<p class="soft">${i?k.inRoom:k.onCall}</p>`}
    ${s.take&&o`<button class="btn primary big wide" disabled=${n} onClick=${()=>t({do:"take",turn:s.take})}>${k.takeVoice}</button>`}
    ${s.take_from_centre&&o`<button class="btn primary big wide" disabled=${n}
      onClick=${()=>t({do:"take_from_centre",segment:s.take_from_centre,turn:ee()})}>${k.takeCentre}</button>`}
    ${s.put_down&&o`<button class="btn primary big wide" disabled=${n} onClick=${()=>t({do:"put_down",turn:s.put_down})}>${k.done}</button>`}
    <${qe} room=${e} ask=${t} big />
    <${D} sentence=${r} />
  </div>`}function nn({room:e}){return o`<section class="part-panel" aria-label=${b.releasing}>
    <h2 class="voice">${b.thanks}</h2>
    <p>${b.gently}</p>
    <${re} room=${e} moment="leaving" />
    <h3>${b.nextTitle}</h3>
    <${ye} room=${e} />
    <h3>${b.resources}</h3>
    <${ne} />
  </section>`}function on({room:e}){let t=e.words(e.lanes.ring.value?.call_link).trim();if(w(e)?.medium==="in_one_room")return o`<p class="call-link soft">${De.room}</p>`;if(!t)return null;let n=/^https:\/\/\S+$/.test(t)?t:void 0;return o`<p class="call-link"><span class="soft">${De.note}</span>
    ${n?o`<a class="btn" href=${n} target="_blank" rel="noreferrer noopener">${De.open}</a>`:o`<span dir="auto" translate="no">${t}</span>`}
  </p>`}function rn({room:e}){let t=h(e),n=w(e)?.medium==="written",r=t?.phase==="doors"?void 0:P(e)?.kind,s=t?.phase==="doors"&&wt(e,"arriving"),i=t?.standstill==="holding"?o`<${Gn} />`:r==="agreements"?o`<${Rt} room=${e} />`:r==="release"?o`<${nn} room=${e} />`:s?o`<section class="part-panel"><${re} room=${e} moment="arriving" /></section>`:null;return n?o`<div class="side written">
    ${i}
    ${!i&&o`<${Xt} room=${e} />`}
    <${en} room=${e} />
  </div>`:o`<section class="side voiced" aria-label=${k.label}>${i}<${on} room=${e} /><${tn} room=${e} /></section>`}var Gn=()=>o`<section class="part-panel" aria-label=${b.resources}><h2>${b.resources}</h2><${ne} /></section>`;var sn=10500,Kn=1200,je=class{#e=new Map;#t=new Map;#o=-sn;#n=!1;constructor({polite:t,assertive:n,level:r,time:s}){this.polite=t,this.assertive=n,this.level=r,this.time=s}shared(t,n,r){this.level()!=="none"&&(this.#e.set(t,{name:n,words:r}),this.#r())}say(t,n){this.level()!=="none"&&(this.#t.set(t,n),this.#r())}urgent(t){this.assertive(t)}#r(){if(this.#n)return;this.#n=!0;let t=Math.max(Kn,this.#o+sn-this.time.now());this.time.later(()=>this.#s(),t)}#s(){this.#n=!1,this.#o=this.time.now();let t=[...this.#a(),...this.#t.values()].join(" ");this.#e.clear(),this.#t.clear(),t&&this.polite(t)}#a(){let t=[...this.#e.values()],n=[...new Set(t.map(r=>r.name))];return t.length?this.level()==="all"&&t.length<=2?t.map(r=>q.sharedWords(r.name,r.words)):n.length<=3?[q.shared(n)]:[q.sharedMany(t.length)]:[]}};function an({room:e}){let t=pe(()=>Y(""),[]),n=pe(()=>Y(""),[]),r=N({});return f(()=>{let s=new je({polite:c=>t.value=c,assertive:c=>n.value=c,level:()=>E.announce.peek(),time:{now:()=>performance.now(),later:(c,m)=>setTimeout(c,m)}}),a=null,i=null,l=(c,m,g)=>{let $=r.current[c];r.current[c]=m,m&&$!==void 0&&$!==m&&g(m)};return $t(()=>{let c=h(e),m=L(e),g=e.lanes.member.value?.can.take??"",$=e.lanes.member.value?.moved?.length??0,J=e.connection.value.state==="lost",K=Q(e)?Object.entries(e.lanes.desk.value?.signals??{}).filter(([,M])=>M.kind==="i_need_a_person"):[],me=Q(e)?Object.values(e.lanes.desk.value?.waiting??{}).map(M=>e.words(M.name)):[];c&&dt(()=>{l("lost",J?q.lost:q.back,_=>(s.urgent(J?_:""),J||s.say("line",_))),l("offered",g||"-",()=>g&&s.urgent(q.yourTurn)),l("need",K.map(([_])=>_).join()||"-",()=>K.length&&s.urgent(q.person(e.words(K.at(-1)?.[1].name)))),l("standing",c.standstill??"-",()=>s.say("standing",c.standstill?`${H[c.standstill]}.`:q.goesOn)),l("part",c.segment??"-",()=>s.say("part",q.part(ke(e,P(e))))),l("piece",`${c.piece.at} ${c.piece.person??""}`,()=>c.piece.person!==m&&s.say("piece",`${Xe(e)}.`)),l("near",_e(e)||"-",_=>_!=="-"&&(c.next===m||c.then===m)&&s.say("near",_)),l("waiting",me.join()||"-",()=>me.length&&s.say("waiting",q.waits(me.at(-1)))),i!==null&&$>i&&s.say("moved",$e.movedSpoken),i=$;let M=Object.entries(c.reflections);for(let[_,S]of a?M:[])!a?.has(_)&&S.author!==m&&s.shared(_,G(e,S.author),e.words(S.words));a=new Set(M.map(([_])=>_))})})},[e]),o`<div class="visually-hidden">
    <p role="status" aria-live="polite">${t}</p>
    <p role="alert" aria-live="assertive">${n}</p>
  </div>`}var Un=()=>import("./for-facilitators-WCG22OEV.js").then(e=>e.DeskColumn);function ln({room:e}){let t=h(e),[n,r]=u(!1);if(Dt(t?.phase!=="doors"),Et(),At(Mt),Vt(e),f(()=>{document.title=e.words(w(e)?.title)||document.title}),!t)return null;let s=P(e)?.kind,a=Q(e),i=t.standstill??(s==="silence"?"silence":""),l=["room",a&&"keeps",n&&"desk-open",i&&`is-${i}`,`is-${w(e)?.medium}`,E.still.value&&"is-still"];return o`<div class=${l.filter(Boolean).join(" ")}>
    <${Yt} room=${e} deskOpen=${n} toggleDesk=${()=>r(!n)} />
    <${le} room=${e} />
    ${a&&o`<${Ct} load=${Un} room=${e} open=${n} onClose=${()=>r(!1)} />`}
    <${Ut} room=${e} behind=${n} />
    <${rn} room=${e} />
    <${an} room=${e} />
  </div>`}function cn({room:e}){let{ask:t,busy:n,sentence:r}=T(e),s=e.lanes.member.value,a=s?.presence==="stepped_out",i=s?.can.come_back;return o`<main class="page away">
    <${le} room=${e} />
    <header><span class="halo" aria-hidden="true"></span><h1>${a?x.isOut:x.isGone}</h1><p class="soft">${a?x.isOutLead:x.isGoneLead}</p></header>
    <button class="btn primary big wide" disabled=${n||!i} onClick=${()=>t({do:"come_back",gathering:i})}>${x.back}</button>
    <${D} sentence=${r} />
    <div class="row centred"><${oe} room=${e} /></div>
    <${ne} />
  </main>`}function mn({room:e,justReleased:t}){let n=w(e),r=e.lanes.member.value?.last;return n?o`<main class="page after">
    <${le} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft" dir="auto" translate="no">${e.words(n.title)}</p>
      <h1>${t?b.thanks:b.title}</h1>
      ${t?o`<p>${b.released}</p><p class="soft">${b.gently}</p>`:o`<p class="soft">${b.lead}</p>`}
    </header>
    <${re} room=${e} moment="leaving" />
    <section class="card"><h2>${b.nextTitle}</h2><${ye} room=${e} /></section>
    ${Q(e)&&o`<${Qn} room=${e} />`}
    <section><h2>${b.resources}</h2><${ne} /></section>
    ${r&&!t&&o`<p class="small soft">${b.last(r.number,se(Number(r.released_at)))} ${b.people(r.attended.length)}</p>`}
    <p class="small soft">${b.kept} <a href="#/devices">${b.devices}</a></p>
    <div class="row centred"><${oe} room=${e} /><${I} /></div>
  </main>`:null}function Qn({room:e}){let{ask:t,busy:n,sentence:r}=T(e),s=e.lanes.desk.value,a=Object.entries(s?.planned??{}).sort(([,i],[,l])=>Number(i.at)-Number(l.at))[0];return o`<section class="card">
    ${a?o`<h2>${b.planned(a[1].number,_t(Number(a[1].at)))}</h2>`:o`<p class="soft">${b.nothingPlanned}</p>`}
    ${a&&s?.can.open_doors&&o`<button class="btn primary big" disabled=${n} onClick=${()=>t({do:"open_doors",gathering:a[0]})}>${b.openDoors}</button>`}
    <a class="btn" href=${`#/desk/${e.circle}`}>${b.toDesk}</a>
    <${D} sentence=${r} />
  </section>`}function pn({room:e}){let t=We(e.circle).value.trim();return o`<main class="plain">
    <h1>${b.stopped}</h1>
    <p>${e.connection.value.sentence}</p>
    ${t&&o`<label class="stack">${b.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${t}</textarea></label>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${B.reload}</button>
    <${I} />
  </main>`}function Je({params:e}){let t=pe(()=>Te(e.circle),[e.circle]),n=N("");f(()=>()=>t.close(),[t]),f(()=>{ht()},[]),Tt(t);let{ring:r,waiting:s,member:a}=t.lanes,i=t.connection.value,l=r.value?.gathering,c=a.value,m=!!(l&&c?.presence);return m&&l&&(n.current=l.id),i.state==="stopped"?o`<${pn} room=${t} />`:!c||!r.value&&!s.value?o`<${Pt} room=${t} />`:m&&(c.presence==="stepped_out"||c.presence==="left"||c.presence==="left_quietly")?o`<${cn} room=${t} />`:l&&(m||c.role!=="participant")?o`<${ln} room=${t} />`:c.standing!=="member"||s.value?.phase?o`<${It} room=${t} />`:o`<${mn} room=${t} justReleased=${n.current!==""} />`}function R({step:e,title:t,lead:n,act:r=p.next,busy:s,children:a,onNext:i,halo:l}){let c=m=>{m.preventDefault(),i()};return o`<main class="page door">
    <header>
      ${l&&o`<span class="halo" aria-hidden="true"></span>`}
      <h1 tabindex="-1" ref=${e.head} dir="auto">${t}</h1>
      ${n&&o`<p class="lead">${n}</p>`}
    </header>
    <form onSubmit=${c} novalidate autocomplete="off">
      <p class="refusal" role="status">${e.notice}</p>
      ${a}
      <div class="acts">
        <button class="btn primary big wide" disabled=${s}>${r}</button>
        <div class="where">
          ${e.onBack?o`<button type="button" class="btn quiet" onClick=${e.onBack}>${p.back}</button>`:o`<span></span>`}
          <p class="small soft">${p.step(e.n,e.of)}</p>
          <span class="pips" aria-hidden="true">${Array.from({length:e.of},(m,g)=>o`<i class=${g<e.n?"on":""} key=${g}></i>`)}</span>
        </div>
      </div>
    </form>
    <footer><${I} /></footer>
  </main>`}function un(e){let{circle:t}=e.view,n=t.next,r=Number(n?.at),s=e.view.phase,a=t.led_by.map(e.text).filter(Boolean);return o`<${R} step=${e} title=${e.text(t.title)} lead=${a.length?p.ledBy(Nt(a)):""} halo onNext=${e.onNext}>
    <dl class="facts">
      ${s&&o`<div><dt>${p.nowLabel}</dt><dd><b>${p.nowOn}</b><span>${s==="closing"?p.nowClosing:p.nowKnock}</span></dd></div>`}
      ${(n||!s)&&o`<div><dt>${p.nextLabel}</dt>
        ${n?o`<dd><b>${se(r)}</b><span>${de(r,n.minutes)}, ${p.yourTime}</span>
              ${!Ie(r,n.zone,Re())&&o`<small>${p.theirTime(xt(r,n.zone),Be(n.zone))}</small>`}</dd>`:o`<dd>${p.noDate}</dd>`}</div>`}
      <div><dt>${p.whereLabel}</dt><dd>${p.medium[t.medium]}</dd></div>
    </dl>
    <section class="about"><h2>${p.aboutLabel}</h2>
      ${e.text(t.about).split(/\n+/).map((i,l)=>o`<p class="voice" dir="auto" key=${l}>${i}</p>`)}
    </section>
  </${R}>`}var Ve=e=>e.replace(/[^\d+*#]/g,"");function fn({line:e}){return o`<li class="line">
    <b>${e.label}</b>
    <span class="small soft">${[e.serves,e.region,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</span>
    <span class="row">
      ${e.phone&&o`<a class="btn small" href=${`tel:${Ve(e.phone)}`} >${Ne.call(e.phone)}</a>`}
      ${e.text&&o`<a class="btn small" href=${`sms:${Ve(e.text)}`}>${Ne.text(e.text)}</a>`}
      ${e.link&&o`<a class="btn small" href=${e.link} target="_blank" rel="noreferrer noopener" dir="ltr">${e.link.replace(/^https:\/\//,"")}</a>`}
    </span>
  </li>`}function dn(e){let{texts:t,lines:n,emergency:r}=e.safety,s=[t[0],...t.slice(2)];return o`<${R} step=${e} title=${p.safetyTitle} lead=${p.safetyLead} onNext=${e.onNext}>
    <section class="card calls"><h2>${p.talkNow}</h2>
      <p>${t[1]}</p>
      ${/^\+?[\d ]{2,}$/.test(r)&&o`<a class="btn support" href=${`tel:${Ve(r)}`}>${Ne.call(r)}</a>`}
      ${n.length>0&&o`<ul class="lines">${n.map(a=>o`<${fn} key=${a.label} line=${a} />`)}</ul>`}
    </section>
    <ul class="texts">${s.map(a=>o`<li key=${a}>${a}</li>`)}</ul>
  </${R}>`}function ce({id:e,children:t,hint:n,problem:r,on:s,onChange:a}){return o`<div class=${`tick${r?" has-problem":""}`}>
    <label>
      <input type="checkbox" id=${e} checked=${s} aria-describedby=${r?`${e}-problem`:void 0}
        aria-invalid=${r?"true":void 0} onChange=${i=>a(i.currentTarget.checked)} />
      <span><span class="tick-words" dir="auto">${t}</span>${n&&o`<small>${n}</small>`}</span>
    </label>
    ${r&&o`<p class="problem" id=${`${e}-problem`}>${r}</p>`}
  </div>`}function $n(e){let{agreements:t}=e.view.circle,{accepted:n}=e.given,[r,s]=u([]),a=()=>{let l=t.filter(c=>!n[c]).map(c=>({id:`agree-${c}`,sentence:p.agreementsMissing}));s(l),l.length||e.onNext()},i=(l,c)=>e.give({accepted:{...n,[l]:c}});return o`<${R} step=${e} title=${p.agreementsTitle} lead=${p.agreementsLead} onNext=${a}>
    <div class="visually-hidden"><${ie} problems=${r.slice(0,1)} summary=${()=>ae.summary(r.length)} /></div>
    <ol class="ticks">${t.map(l=>o`<li key=${l}>
      <${ce} id=${`agree-${l}`} on=${!!n[l]} problem=${n[l]?void 0:Z(r,`agree-${l}`)}
        onChange=${c=>i(l,c)}>${e.text(l)}</${ce}>
    </li>`)}</ol>
  </${R}>`}function hn(e){let{adult:t,privatePlace:n}=e.given,[r,s]=u([]),a=()=>{let i=[...t?[]:[{id:"adult",sentence:p.adultMissing}],...n?[]:[{id:"private-place",sentence:p.privateMissing}]];s(i),i.length||e.onNext()};return o`<${R} step=${e} title=${p.placeTitle} lead=${p.placeLead} onNext=${a}>
    <${ie} problems=${r} summary=${ae.summary} />
    <div class="ticks">
      <${ce} id="adult" hint=${p.adultHint} on=${t} problem=${t?void 0:Z(r,"adult")}
        onChange=${i=>e.give({adult:i})}>${p.adult}</${ce}>
      <${ce} id="private-place" hint=${p.privateHint} on=${n} problem=${n?void 0:Z(r,"private-place")}
        onChange=${i=>e.give({privatePlace:i})}>${p.privatePlace}</${ce}>
    </div>
  </${R}>`}var Zn=40;function bn(e){let[t,n]=u([]),r=()=>{let s=e.given.name.trim(),a=s?[...s].length>Zn?p.nameLong:"":p.nameMissing;n(a?[{id:"name",sentence:a}]:[]),a||e.onNext()};return o`<${R} step=${e} title=${p.nameTitle} act=${e.act.busy?p.knocking:p.knock} busy=${!!e.act.busy} onNext=${r}>
    <${ie} problems=${t} summary=${ae.summary} />
    <${He} id="name" label=${p.name} hint=${p.nameHint} value=${e.given.name} problem=${Z(t,"name")}
      onValue=${s=>e.give({name:s})} more=${{autocapitalize:"words",spellcheck:!1,enterkeyhint:"go"}} />
    <p class="refusal" role="alert">${e.act.sentence}</p>
    <p class="soft small center">${p.knockHint}</p>
  </${R}>`}function gn({sentence:e}){return o`<main class="page door">
    <header><h1>${p.closedTitle}</h1></header>
    <p class="lead" role="alert">${e}</p>
    <section class="card"><p>${p.closedDo}</p><p class="soft">${p.closedWhole}</p></section>
    <a class="btn wide" href="#/">${p.back_home}</a>
    <footer><${I} /></footer>
  </main>`}var Le=["about","safety","agreements","place","name"],Xn={about:un,safety:dn,agreements:$n,place:hn,name:bn},Jn={agreements_first:"agreements",agreements_moved:"agreements",adults_only:"place",private_place_first:"place"},vn=["no_such_invitation","invitation_used","invitation_revoked","invitation_expired","not_let_in","not_found","not_understood"],et=new Map;function tt({params:e}){let[t,n]=u("looking"),[r,s]=u(null),[a,i]=u(""),[l,c]=u(""),[m,g]=u({accepted:{},adult:!1,privatePlace:!1,name:""}),{step:$,go:J,back:K,head:me}=Ot("about"),M=N(0),_=Fe(),{circle:S,invitation:Se,secret:at}=e,it=C=>{let z=C instanceof te?C:new te("network",String(C));i(z.sentence),n(vn.includes(z.code)?"closed":"fault")},Ge=async()=>{let C=Promise.all([ue("/api/door",{circle:S,invitation:Se,secret:at}),Ce("/api/safety")]);C.catch(()=>{});try{if((await Ce("/api/me")).circles.includes(S))return location.replace(`#/circle/${S}`);let[ct,be]=await C;s({view:ct,safety:be}),n("open")}catch(z){it(z)}};f(()=>{Ge()},[]);let _n=async()=>{if(!r)return;let C,z=et.get(Se)??Lt();if(et.set(Se,z),await _.run("knock",()=>ue("/api/knock",{circle:S,invitation:Se,secret:at,name:m.name.trim(),agreements:r.view.circle.agreements_version,adult:m.adult,private_place:m.privatePlace,key:z}).catch(mt=>{throw C=mt,mt})))return et.delete(Se),location.replace(`#/circle/${S}`);if(!C)return;if(vn.includes(C.code))return it(C);let be=Jn[C.code];be&&(be==="agreements"&&await Ge(),c(be==="agreements"?p.agreementsMoved:C.sentence),_.forget(),J(be))};if(t==="fault")return o`<${we} sentence=${a} onAgain=${Ge} />`;if(t==="closed")return o`<${gn} sentence=${a} />`;if(!r)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${p.invited}</h1><p role="status">${p.looking}</p></main>`;let he=Math.min(Le.indexOf($),M.current),lt=Le[he],Sn=()=>{if(c(""),he===Le.length-1)return _n();M.current=Math.max(M.current,he+1),J(Le[he+1])};return o`<${Xn[lt]} key=${lt} view=${r.view} safety=${r.safety} given=${m} act=${_} notice=${l} head=${me}
    n=${he+1} of=${Le.length} text=${C=>C&&r.view.bodies[C]||""}
    give=${C=>g(z=>({...z,...C}))}
    onBack=${he?K:void 0} onNext=${Sn} />`}function ze(){let[e,t]=u(""),[n,r]=u([]),s=Fe(),a=async i=>{i.preventDefault();let l=e.trim()?[]:[{id:"my-name",sentence:A.nameMissing}];r(l),!l.length&&await s.run("name",()=>ue("/api/me",{name:e.trim()}))&&location.replace("#/desk")};return o`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${A.welcome}</h1></header>
    <p class="lead">${A.lead}</p>
    <form class="stack" onSubmit=${a} novalidate autocomplete="off">
      <${ie} problems=${n} summary=${ae.summary} />
      <${He} id="my-name" label=${A.name} hint=${A.nameHint} value=${e} onValue=${t}
        problem=${Z(n,"my-name")} more=${{maxlength:60}} />
      <p role="alert" class="refusal">${s.sentence}</p>
      <button class="btn primary big wide" disabled=${!!s.busy}>${A.go}</button>
    </form>
  </main>`}function kn({circle:e,n:t}){let n=pe(()=>Te(e),[e]);f(()=>()=>n.close(),[n]);let r=n.lanes.ring.value?.circle??n.lanes.waiting.value?.circle,s=r?.next;return o`<li><a class="btn wide choose" href=${`#/circle/${e}`}>
    <b dir="auto">${n.words(r?.title)||j.circle(t)}</b>
    ${s&&o`<small>${se(Number(s.at))}, ${de(Number(s.at),s.minutes)}</small>`}
  </a></li>`}function nt(){let[e,t]=u(null),[n,r]=u(""),s=async()=>{r("");try{let a=await Ce("/api/me");if(a.facilitator?.name)return location.replace("#/desk");if(!a.facilitator&&a.circles.length===1)return location.replace(`#/circle/${a.circles[0]}`);t(a)}catch(a){r(a instanceof te?a.sentence:String(a))}};return f(()=>{s()},[]),n?o`<${we} sentence=${n} onAgain=${s} />`:e?e.facilitator?o`<${ze} />`:o`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${e.circles.length?j.choose:j.title}</h1></header>
    ${e.circles.length?o`<p class="lead">${j.chooseLead}</p>
        <ul class="stack">${e.circles.map((a,i)=>o`<${kn} key=${a} circle=${a} n=${i+1} />`)}</ul>`:o`<div class="lead stack"><p>${j.lead}</p><p>${j.howIn}</p><p>${j.haveOne}</p><p class="soft small">${j.noCare}</p></div>`}
    <${I} />
  </main>`:o`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${j.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${j.loading}</p></main>`}function ot({params:e}){let[t,n]=u("opening"),[r,s]=u(""),a=async()=>{n("opening");try{(await ue("/api/link",{secret:e.secret})).facilitator?.name?location.replace("#/desk"):n("name")}catch(i){let l=i instanceof te?i:new te("network",String(i));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return f(()=>{a()},[]),t==="name"?o`<${ze} />`:t==="fault"?o`<${we} sentence=${r} onAgain=${a} />`:t==="opening"?o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${A.welcome}</h1><p role="status">${A.opening}</p></main>`:o`<main class="page door">
    <header><h1>${A.closedTitle}</h1></header>
    <p class="lead" role="alert">${r}</p>
    <section class="card"><p>${A.closedDo}</p>
      <ul class="bullets"><li>${A.closedServer} <code>${A.command}</code></li><li>${A.closedColleague}</li></ul>
    </section>
    <button class="btn wide" onClick=${a}>${A.again}</button>
  </main>`}var eo=[{pattern:/^#\/link\/([^/]+)$/,names:["secret"],secret:!0,screen:{View:ot}},{pattern:/^#\/invitation\/([^/]+)\/([^/]+)\/([^/]+)$/,names:["circle","invitation","secret"],secret:!0,screen:{View:tt}},{pattern:/^#\/circle\/([^/]+)$/,names:["circle"],screen:{View:Je}},{pattern:/^#\/desk$/,names:[],screen:{load:()=>import("./for-facilitators-WCG22OEV.js").then(e=>e.Desk)}},{pattern:/^#\/desk\/([^/]+)$/,names:["circle"],screen:{load:()=>import("./for-facilitators-WCG22OEV.js").then(e=>e.Circle)}},{pattern:/^#\/devices$/,names:[],screen:{load:()=>import("./devices-RQAMMZ4O.js").then(e=>e.default)}}];function rt(){for(let{pattern:e,names:t,secret:n,screen:r}of eo){let s=e.exec(location.hash);if(!s)continue;let a=Object.fromEntries(t.map((i,l)=>[i,s[l+1]??""]));return n&&history.replaceState(null,"",location.pathname),{key:s[0],params:a,screen:r}}return{key:"",params:{},screen:{View:nt}}}function wn(){let[e,t]=u(rt);return f(()=>{let n=()=>t(rt());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),o`<${Ye} key=${e.key}><${to} route=${e} /></${Ye}>`}function to({route:e}){let{screen:t,params:n}=e,[r,s]=u(t);return f(()=>{"View"in t||t.load().then(a=>s({View:a}),()=>s({failed:!0}))},[t]),r.failed?o`<${yn} sentence=${B.notLoaded} />`:r.View?o`<${r.View} params=${n} />`:o`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${B.name}</h1><span class="halo" aria-hidden="true"></span></main>`}var Ye=class extends pt{static getDerivedStateFromError(t){return{error:t}}render({children:t},{error:n}){return n?o`<${yn} sentence=${B.broken} again=${()=>this.setState({error:void 0})} />`:t}};function yn({sentence:e,again:t}){return o`<main class="plain">
    <h1>${B.name}</h1>
    <p>${e}</p>
    ${t&&o`<button class="btn" onClick=${t}>${B.again}</button>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${B.reload}</button>
  </main>`}var st=document.getElementById("app"),xn=[[globalThis.isSecureContext,B.withoutHttps],[globalThis.WebSocket,B.withoutWebSocket],[globalThis.crypto?.getRandomValues,B.withoutRandom],[Object.hasOwn,B.tooOld]].find(([e])=>!e);st.replaceChildren();if(xn){let e=document.createElement("p");e.className="plain",e.textContent=String(xn[1]),st.append(e)}else ut(o`<${wn} />`,st);
