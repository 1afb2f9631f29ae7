/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{$ as be,A as me,B as Ge,D as Ut,H as Qt,J as pe,L as Re,M as Zt,N as Ue,O as Qe,Q as Jt,S as we,T as Ze,U as Je,W as Le,X as fe,Y as en,Z as he,_ as b,a as He,aa as st,b as St,ba as L,c as _t,ca as tn,d as X,da as nn,e as Et,f as Pt,g as Rt,k as Bt,l as It,m as We,n as Ft,o as qt,p as Ve,q as Ht,t as Mt,u as Wt,v as H,w as M,y as Gt}from"./chunk-BBJWYQMH.js";import{$ as ke,Aa as A,Ba as Z,Ca as te,Da as zt,Ea as I,Fa as Ce,Ga as Ke,Ha as ze,Ia as E,Ja as ne,Ka as oe,La as T,M as At,Ma as z,Na as ue,Oa as le,Pa as Be,Qa as p,Ra as Xt,Ta as ye,Ua as de,Va as se,Wa as $e,_ as W,a as u,aa as ae,b as $,c as wt,ca as Vt,d as O,da as j,e as Ee,ea as jt,fa as Yt,h as yt,ha as q,i as J,ia as ie,j as xt,ja as ee,ka as Kt,l as Nt,la as ve,ma as D,na as x,oa as Y,pa as S,qa as _e,ra as C,sa as V,t as Tt,ta as Oe,u as Dt,ua as je,va as N,wa as Q,xa as K,ya as Ye,za as k}from"./chunk-FKS4R7TJ.js";import{D as Ct,E as Lt,a as Pe,k as Me,l as Ot}from"./chunk-RRBTXLX2.js";import{e as kt,f as vt,g as n}from"./chunk-W7Z3TTU2.js";function on(e){let t=!!e.lanes.member.value?.presence;$(()=>{if(!t)return;let o=!0,s=()=>{let r=document.visibilityState==="visible";r!==o&&(o=r,e.send({do:"page",in_front:r}))};return s(),document.addEventListener("visibilitychange",s),()=>document.removeEventListener("visibilitychange",s)},[e,t])}function sn(e){$(()=>{if(!e||!("wakeLock"in navigator))return;let t,o=!1,s=async()=>{if(!(o||document.visibilityState!=="visible"))try{t=await navigator.wakeLock.request("screen"),o&&await t.release()}catch{}};return s(),document.addEventListener("visibilitychange",s),()=>{o=!0,document.removeEventListener("visibilitychange",s),t?.release().catch(()=>{})}},[e])}function rn(e){$(()=>{let t=o=>e()&&o.preventDefault();return addEventListener("beforeunload",t),()=>removeEventListener("beforeunload",t)},[e])}function an(){$(()=>{let e=globalThis.visualViewport;if(!e)return;let t=()=>{e.scale>1.01||(document.documentElement.style.setProperty("--visible",`${Math.round(e.height)}px`),e.offsetTop>0&&e.height<innerHeight-100&&scrollTo(0,0))};return t(),e.addEventListener("resize",t),()=>(e.removeEventListener("resize",t),document.documentElement.style.removeProperty("--visible"))},[])}var h={arriving:"Coming in\u2026",arrivingLong:"Still trying to reach the circle. You do not have to do anything.",knocked:"You have knocked",knockedLead:"A facilitator will let you in. You can leave this page open.",knockedRunning:"The circle is together now. Someone lets you in when nobody is speaking.",seat:"Your place is ready",seatLead:"A facilitator will let you in when nobody is speaking.",notLetIn:"Not this time",notLetInLead:"The facilitators did not let you in. You can ask them about it outside of this page.",attended:"A facilitator is here.",unattended:"No facilitator is here at the moment.",ledBy:e=>`held by ${e}`,next:e=>`Gathering ${e}`,planned:(e,t)=>`Planned as ${e} in ${t}`,yourTime:"your time",noNext:"The next date is not on the calendar yet.",about:"About this circle",agreements:"What we promise each other",again:"Please read and accept these again before you come in.",accept:"I accept",accepted:"You have accepted these.",name:"You are called",rename:"Change",newName:"What shall we call you?",keepName:"Use this name",meanwhile:"Meanwhile",meanwhileText:"A glass of water. A quiet corner. Headphones, if someone is near."},g={thanks:"Thank you for being here",released:"The circle is released. Everything that was said has been let go.",kept:"Nothing else is kept: no words, no turns, no record of who passed.",gently:"Go gently tonight. Drink something. Keep the evening small, if you can.",devices:"Devices that can come in as you",title:"Between gatherings",lead:"Nobody watches this place between gatherings.",last:(e,t)=>`Last together: gathering ${e}, ${t}.`,people:e=>jt(e,"1 person was there.","# people were there."),nextTitle:"Next time",resources:"If you need someone",openDoors:"Open the doors",planned:(e,t)=>`Gathering ${e} \xB7 ${t}`,toDesk:"To my desk",nothingPlanned:"Nothing is planned yet.",releasing:"We are about to part",stopped:"This page has stopped",unshared:"These words were not shared. You can copy them."};var ro=6e3;function ln({room:e}){let{state:t,since:o,sentence:s}=e.connection.value,r=t==="lost"||t==="connecting"&&j.value-o>ro;return n`<main class="arriving">
    <span class="halo" aria-hidden="true"></span>
    <div role="status"><h1 class="voice arriving-title">${r?s||h.arrivingLong:h.arriving}</h1></div>
    ${r&&n`<${T} />`}
  </main>`}function rt({room:e,accept:t,note:o="",accepted:s}){let{ask:r,busy:a,sentence:i}=H(e),c=e.lanes.member.value?.can.accept;return n`<ol class="agreed">${ne(e).agreements.map((l,m)=>n`<li key=${m} class="voice" dir="auto">${l}</li>`)}</ol>
    ${c!==void 0?n`${o&&n`<p>${o}</p>`}<button class="btn primary big wide" disabled=${a} onClick=${()=>r({do:"accept_agreements",version:c})}>${t}</button>`:n`<p class="soft" role="status">${s}</p>`}
    <${M} sentence=${i} />`}function cn({room:e}){let t=Object.values(k(e)?.seats??{});return n`<section class="part-panel" aria-label=${Oe.title}>
    <h2 class="voice">${Oe.title}</h2>
    <${rt} room=${e} accept=${Oe.accept} accepted=${Oe.accepted} />
    <p class="small soft">${Oe.all(t.filter(o=>o.accepted).length,t.length)}</p>
  </section>`}var ao=1500;function re({room:e}){let{state:t,since:o}=e.connection.value;if(t!=="lost")return null;let s=j.value-o;return s<ao?null:n`<section class="banner" aria-label=${Y.lost}>
    <p><b>${Y.lost}</b> <span>${Y.lostFor(s)}</span><br />${Y.lostText}</p>
    <button class="btn" onClick=${()=>dispatchEvent(new Event("online"))}>${Y.retry}</button>
  </section>`}function ge({room:e}){let t=E(e)?.next;if(!t)return n`<p class="soft">${h.noNext}</p>`;let o=Number(t.at),s=Ge(),r=Ut(t.zone)&&!Qe(o,s,t.zone);return n`<p class="next-date"><b>${pe(o)}</b><span>${Re(o,t.minutes)}, ${h.yourTime}</span>
    ${r&&n`<span class="small soft">${h.planned(Re(o,t.minutes,t.zone),Ue(t.zone))}</span>`}</p>`}function mn({room:e}){let[t,o]=u(null),{ask:s,busy:r,sentence:a}=H(e),i=e.words(e.lanes.member.value?.name),c=async l=>{l.preventDefault();let m=(t??"").trim(),d=X();(!m||m===i||await s({do:"call_me",name:d},{[d]:m}))&&o(null)};return t===null?n`<p class="my-name"><span class="soft">${h.name} <b dir="auto" translate="no">${i}</b></span> <button class="btn quiet" onClick=${()=>o(i)}>${h.rename}</button></p>`:n`<form class="my-name" autocomplete="off" onSubmit=${c}>
    <label class="stack">${h.newName}
      <input class="field voice" dir="auto" translate="no" autocomplete="off" maxlength="60" value=${t} onInput=${l=>o(l.target.value)} /></label>
    <button class="btn primary" disabled=${r}>${h.keepName}</button>
    <${M} sentence=${a} />
  </form>`}function pn({room:e}){let t=E(e),o=ne(e),s=e.lanes.member.value,r=e.lanes.waiting.value?.phase,a=s?.standing==="not_let_in",[i,c]=a?[h.notLetIn,h.notLetInLead]:s?.standing==="member"?[h.seat,h.seatLead]:[h.knocked,r==="open"||r==="closing"?h.knockedRunning:h.knockedLead];return t?n`<main class="page lobby">
    <${re} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft"><span dir="auto" translate="no">${o.title}</span>${o.ledBy.length>0&&` \xB7 ${h.ledBy(Yt(o.ledBy))}`}</p>
      <h1>${i}</h1>
      <p class="soft">${c}</p>
      ${!a&&n`<p class="presence-line"><i class=${t.attended?"lit":""} aria-hidden="true"></i>${t.attended?h.attended:h.unattended}</p>`}
    </header>
    ${s?.can.accept!==void 0&&n`<section class="card"><h2>${h.agreements}</h2><${rt} room=${e} accept=${h.accept} note=${h.again} accepted=${h.accepted} /></section>`}
    <${me} room=${e} moment="arriving" />
    ${!a&&n`<section class="card"><h2>${t.next?h.next(t.next.number):h.meanwhile}</h2>
      ${(t.next||!r)&&n`<${ge} room=${e} />`}<p class="soft">${h.meanwhileText}</p></section>
      <${mn} room=${e} />`}
    <details class="about-circle"><summary>${h.about}</summary><p dir="auto">${o.about}</p>
      ${s?.can.accept===void 0&&n`<h2>${h.agreements}</h2><ol class="agreed">${o.agreements.map((l,m)=>n`<li key=${m} class="voice" dir="auto">${l}</li>`)}</ol>`}</details>
    <div class="row centred"><${oe} room=${e} /><${T} /></div>
  </main>`:null}var P={hold:J(!1),announce:J("names"),sound:J(!1),still:J(!1)};function un({room:e,onClose:t,onQuiet:o}){let s=e.lanes.member.value?.can.step_out,r=a=>(t(),e.send(a));return n`<${ie} title=${N.title} onClose=${t}>
    <p>${N.lead}</p>
    <button class="btn way" onClick=${()=>r({do:"signal",kind:"give_me_a_moment"})}><b>${N.moment}</b><span>${N.momentNote}</span></button>
    <button class="btn way" onClick=${o}><b>${Q.title}</b><span>${Q.note}</span></button>
    ${s&&n`
      <button class="btn way" onClick=${()=>r({do:"step_out",gathering:s})}><b>${N.out}</b><span>${N.outNote}</span></button>
      <button class="btn way" onClick=${()=>r({do:"leave",gathering:s,quietly:!1})}><b>${N.leave}</b><span>${N.leaveNote}</span></button>
      <button class="btn way" onClick=${()=>r({do:"leave",gathering:s,quietly:!0})}><b>${N.quietly}</b><span>${N.quietlyNote}</span></button>`}
    ${!s&&k(e)&&n`<a class="btn way" href=${`#/desk/${e.circle}`}><b>${N.leave}</b></a>`}
    <button class="btn quiet" onClick=${t}>${N.stay}</button>
  </${ie}>`}var ce=e=>t=>{for(let[o,s]of Object.entries(e))t?.style.setProperty(o,String(s))};function Ie(e){let t=k(e),o=I(e),s=e.gatheringTime();return t?.piece.at==="held"&&t.piece.each!==void 0?fn(s-Number(t.piece.since??s),Number(t.piece.each),Number(t.piece.grace??0),"turn"):o?.kind==="silence"&&o.began!==void 0?fn(s-Number(o.began),o.minutes*6e4,0,"silence"):{share:0,grace:0,left:0,of:"none"}}function fn(e,t,o,s){return{share:dn(e/t),grace:o?dn((e-t)/o):0,left:Math.max(0,t-e),of:s}}var dn=e=>Math.min(1,Math.max(0,e));function $n({room:e}){j.value;let{share:t,grace:o,of:s}=Ie(e);return n`<svg class=${`arc ${s} ${t>=1?"full":""}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" />
    ${s!=="none"&&n`<circle class="time" cx="50" cy="50" r="48" pathLength="100" ref=${ce({"--share":(t*100).toFixed(2)})} />`}
    ${o>0&&n`<circle class="grace" cx="50" cy="50" r="45.5" pathLength="100" ref=${ce({"--share":(o*100).toFixed(2)})} />`}
  </svg>`}var io=[[1,.5,6],[2.71,.2,3.5],[5.15,.08,1.6]],lo=264,Ne;function at(){let e=globalThis.AudioContext;if(!e)return;Ne??=new e,Ne.resume().catch(()=>{});let t=Ne.currentTime+.02;for(let[o,s,r]of io){let a=Ne.createOscillator(),i=Ne.createGain();a.frequency.value=lo*o,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s*.25,t+.03),i.gain.exponentialRampToValueAtTime(1e-4,t+r),a.connect(i).connect(Ne.destination),a.start(t),a.stop(t+r)}}function hn(e){let t=I(e)?.kind==="silence";t&&j.value;let o=t&&Ie(e).share>=1,s=O({silent:t,full:o});$(()=>{let r=s.current;s.current={silent:t,full:o},P.sound.peek()&&(t&&!r.silent||o&&!r.full)&&at()},[t,o])}var co=["all","names","none"];function bn({onClose:e}){return n`<${ie} title=${Q.title} onClose=${e}>
    <${it} choice=${P.hold} label=${Q.hold} />
    <${it} choice=${P.still} label=${Q.still} />
    <${it} choice=${P.sound} label=${Q.sound} />
    ${P.sound.value&&n`<button class="btn" onClick=${at}>${Q.ring}</button>`}
    <fieldset class="levels"><legend>${Q.announce}</legend>
      ${co.map(t=>n`<label class="check" key=${t}>
        <input type="radio" name="announce" checked=${P.announce.value===t} onChange=${()=>P.announce.value=t} />${Q[t]}
      </label>`)}
    </fieldset>
  </${ie}>`}var it=({choice:e,label:t})=>n`<label class="check">
  <input type="checkbox" checked=${e.value} onChange=${o=>e.value=o.target.checked} />${t}
</label>`;function gn({room:e,deskOpen:t,toggleDesk:o}){let[s,r]=u(""),a=k(e);if(!a)return null;let i=Object.values(a.seats).filter(m=>m.presence==="here"||m.presence==="away_from_page").length,c=e.lanes.desk.value,l=c?Object.keys(c.signals).length+Object.keys(c.waiting).length:0;return n`<header class="bar">
    <div class="what">
      <h1 class="voice" dir="auto" translate="no">${ne(e).title}</h1>
      <p class="small soft">${ve.gathering(a.number)} · ${ve.here(i)}</p>
    </div>
    <${Jt} room=${e} />
    ${Z(e)&&n`<button class="btn desk-toggle" aria-expanded=${t} onClick=${o}>
      ${t?Ye.back:Ye.open}${l>0&&n`<span class="count"><span class="visually-hidden">: ${Ye.attention(l)}</span><span aria-hidden="true">${l}</span></span>`}
    </button>`}
    <${oe} room=${e} />
    <button class="btn quiet to-quiet" onClick=${()=>r("quiet")}>${ve.quiet}</button>
    <button class="btn quiet" onClick=${()=>r("leave")}>${ve.leave}</button>
    ${s==="leave"&&n`<${un} room=${e} onClose=${()=>r("")} onQuiet=${()=>r("quiet")} />`}
    ${s==="quiet"&&n`<${bn} onClose=${()=>r("")} />`}
  </header>`}function kn({room:e,person:t,at:o}){let s=k(e),r=s?.seats[t];if(!s||!r)return null;let{piece:a}=s,i=e.words(r.name),c=t===A(e),l=a.at==="held"&&a.person===t,m=a.at==="offered"&&a.person===t,d=l?"holds":m?"offered":s.next===t?"next":s.then===t?"then":"",f=(o+.25)*2*Math.PI;return n`<li class=${`seat is-${r.presence} ${d} ${c?"mine":""} ${r.role==="participant"?"":"keeper"}`}
    ref=${ce({"--h":Ke(t).toFixed(0),"--x":Math.cos(f).toFixed(4),"--y":Math.sin(f).toFixed(4)})}>
    <b aria-hidden="true">${ze(i)}</b>
    <span class="name" dir="auto" translate="no">${i}</span>
    <${mo} room=${e} seat=${r} order=${d} writes=${l&&r.presence!=="connection_lost"&&s.writing===a.turn&&s.writing!==void 0} mine=${c} />
  </li>`}function mo({room:e,seat:t,order:o,writes:s,mine:r}){let a=[];return r&&a.push(D.you),t.role!=="participant"&&a.push(D.facilitator),o&&a.push(s?D.writes:D[o]),t.presence==="connection_lost"?a.push(n`<${po} room=${e} since=${t.since} />`):t.presence!=="here"&&a.push(D[t.presence]),I(e)?.kind==="agreements"&&t.accepted&&a.push(D.accepted),n`<em>${a.map((i,c)=>n`${c>0&&" \xB7 "}<span>${i}</span>`)}</em>`}function po({room:e,since:t}){return j.value,t===void 0?D.connection_lost:D.lostFor(e.running()-Number(t))}var uo=2e4;function vn({room:e}){let t=k(e);if(!t)return null;if(t.standstill)return n`<${$o} room=${e} why=${t.standstill} />`;let o=I(e);if(!o||t.phase==="doors"){let a=e.words(t.theme);return n`<div class="middle"><p class="now">${x.beforeOpen}</p><p class="prompt" dir="auto">${a||x.beforeOpenPrompt}</p>${a&&n`<p class="left">${x.beforeOpenPrompt}</p>`}</div>`}let s=t.agenda.indexOf(t.segment)+1,r=e.words(o.prompt);return n`<div class=${`middle ${o.kind}`}>
    <p class="part"><span dir="auto">${Ce(e,o)}</span> · ${ve.part(s,t.agenda.length)}</p>
    <p class="prompt" dir="auto" translate=${r?"no":void 0}>${r||Kt[o.kind]}</p>
    <p class="now">${lt(e)}</p>
    <${fo} room=${e} />
  </div>`}function lt(e){let t=k(e),o=I(e);if(!t||!o)return"";let{piece:s}=t,r=s.person===A(e),a=te(e,s.person);return o.kind==="silence"?x.silence:s.at==="held"&&!r&&t.seats[s.person??""]?.presence==="connection_lost"?x.lostHolder(a):s.at==="held"?r?x.youHold:t.writing&&E(e)?.medium==="written"?x.writes(a):x.holds(a):s.at==="offered"?r?x.youOffered:x.offered(a):s.at==="centre"?x.centre:t.round==="done"?x.roundDone:t.round==="not_begun"?x.home:""}function fo({room:e}){j.value;let t=k(e),{left:o,share:s,of:r}=Ie(e),a=[t?.next,t?.then].map(l=>l&&l===A(e)?D.you:te(e,l)).filter(Boolean),i=t?.piece.person===A(e);if(r==="silence")return n`<p class="left">${s>=1?x.bell:o<uo?x.bellSoon:x.partLeft(o)}</p>`;let c=r!=="turn"?i&&t?.piece.at==="offered"?x.take:"":s<1?x.left(o):i?x.grace:"";return n`<p class="left">${c&&n`<span>${c}</span>`}${a.length>0&&n`<span class="order" dir="auto" translate="no">${x.nextUp(a)}</span>`}</p>`}function $o({why:e}){return n`<div class=${`middle at-rest ${e}`}>
    <p class="now">${Y[e]}</p>
    <p class="prompt">${Y[`${e}Text`]}</p>
    <p class="left">${Y[`${e}Note`]}</p>
  </div>`}var ho=14;function wn({room:e,behind:t}){let[o,s]=u(!1),r=k(e);if(!r)return null;let{order:a}=r,i=Math.max(0,a.indexOf(A(e)));return n`<div role=${t?"region":"main"} class=${`ring ${o?"with-names":""}`} aria-label=${D.label}>
    <div class=${`circle ${a.length>ho?"crowded":""}`} ref=${ce({"--n":a.length})}>
      <${$n} room=${e} />
      <${vn} room=${e} />
      <ol class="ring-seats" aria-label=${D.seats}>
        ${a.map((c,l)=>n`<${kn} key=${c} room=${e} person=${c} at=${(l-i+a.length)%a.length/a.length} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${o} onClick=${()=>s(!o)}>${o?D.fewer:D.people}</button>
    </div>
  </div>`}function yn({room:e,id:t,view:o,mine:s,name:r}){let{ask:a,busy:i,sentence:c}=H(e),l=e.lanes.member.value;if(s)return l?.moved?.includes(t)?n`<p class="small soft">${we.moved}</p>`:null;let m=!!l?.resonated?.includes(t);return!m&&!l?.can.resonate?.includes(o.segment)?null:n`<button class="btn quiet take-back" aria-disabled=${m||i} onClick=${()=>!m&&!i&&a({do:"resonate",reflection:t})}>
      ${m?we.told(r):we.say}<span class="visually-hidden">${m?"":we.of(r)}</span></button>
    <${M} sentence=${c} />`}function xn({room:e,id:t,view:o,goesOn:s}){let r=o.author===A(e),a=zt(e,o.author);return n`<li class=${`share ${r?"mine":""} ${s?"goes-on":""}`}>
    <p class=${s?"visually-hidden":"who"} dir="auto" translate="no">
      <i class="dot" aria-hidden="true" ref=${ce({"--h":Ke(o.author).toFixed(0)})}>${ze(te(e,o.author)||a)}</i><b>${a}</b>
    </p>
    ${e.closed(o.words)?n`<p class="words soft">${V.before}</p>`:n`<p class="words" dir="auto" translate="no">${e.words(o.words)}</p>`}
    <${yn} room=${e} id=${t} view=${o} mine=${r} name=${a} />
    ${r&&n`<${bo} room=${e} id=${t} />`}
  </li>`}function bo({room:e,id:t}){let[o,s]=u(!1),{ask:r,busy:a,sentence:i}=H(e),c=l=>l?.focus({preventScroll:!0});return o?n`<div class="ask-once" role="group" aria-label=${V.takeBackSure}>
    <p ref=${c} tabindex="-1">${V.takeBackSure}</p>
    <div class="row">
      <button class="btn" disabled=${a} onClick=${()=>r({do:"take_back",reflection:t})}>${V.takeBackYes}</button>
      <button class="btn quiet" onClick=${()=>s(!1)}>${V.keep}</button>
    </div>
    <${M} sentence=${i} />
  </div>`:n`<button class="btn quiet take-back" onClick=${()=>s(!0)}>${V.takeBack}</button>`}var go=48;function Sn({room:e}){let t=k(e),o=O(null),[s,r]=u(null),a=t?ko(t):[],i=a.at(-1)?.[1].n??0;$(()=>r(P.hold.value?i:null),[P.hold.value]);let c=A(e),l=s===null?a:a.filter(([,f])=>f.n<=s||f.author===c),{away:m,toEnd:d}=wo(o,l.length);return t?n`<section class="stream" aria-label=${V.label}>
    <div class="shares" ref=${o} role="log" aria-live="off" aria-label=${V.label} tabindex="0">
      ${a.length===0&&n`<p class="nothing-yet soft">${V.empty}</p>`}
      <ol>${vo(e,t,l)}</ol>
    </div>
    ${a.length>l.length?n`<button class="btn fresh" onClick=${()=>r(i)}>${V.held(a.length-l.length)}</button>`:m>0&&n`<button class="btn fresh" onClick=${d}>${V.fresh(m)}</button>`}
  </section>`:null}var ko=e=>Object.entries(e.reflections).sort(([,t],[,o])=>t.n-o.n);function vo(e,t,o){let s=[],r="",a="";for(let[i,c]of o){if(c.segment!==r){r=c.segment;let l=t.segments[r],m=e.words(l?.prompt);s.push(n`<li class="divider" key=${r}><span dir="auto">${Ce(e,l)}${m&&` \xB7 ${m}`}</span></li>`)}s.push(n`<${xn} key=${i} room=${e} id=${i} view=${c} goesOn=${c.turn===a} />`),a=c.turn}return s}function wo(e,t){let o=O({end:!0,seen:t}),[s,r]=u(0),a=()=>{let i=e.current;i&&(i.scrollTop=i.scrollHeight),o.current={end:!0,seen:t},r(0)};return $(()=>{let i=e.current,c=()=>{i&&(o.current.end=i.scrollHeight-i.scrollTop-i.clientHeight<go,o.current.end&&r(0))};i?.addEventListener("scroll",c,{passive:!0});let l=new ResizeObserver(()=>o.current.end&&i&&(i.scrollTop=i.scrollHeight));return i&&l.observe(i),()=>(i?.removeEventListener("scroll",c),l.disconnect())},[]),wt(()=>{o.current.end?a():t>o.current.seen&&r(i=>i+t-o.current.seen),o.current.seen=t},[t]),{away:s,toEnd:a}}function Te(e){let t=k(e),o=e.lanes.member.value?.before_me,s=A(e);return!t||t.piece.person===s?"":t.next===s?t.piece.person?_e.after(te(e,t.piece.person)):_e.next:t.then===s&&t.next?_e.after(te(e,t.next)):o===void 0?"":o===0?_e.next:_e.before(o)}function Xe({room:e,ask:t,big:o=!1}){let[s,r]=u(!1),a=e.lanes.member.value?.can??{};if(!a.pass&&!a.pass_for_now)return null;let i=(m,d)=>(r(!1),t({do:"pass",segment:m,how:d,...c&&{turn:c}})),c=a.take??a.put_down;return n`
    <button class=${`btn ${o?"big wide":""}`} onClick=${()=>r(!0)}>${!c?S.passAhead:S.pass}</button>
    ${s&&n`<${ie} title=${S.passTitle} onClose=${()=>r(!1)}>
      ${a.pass_for_now&&n`<button class="btn way" onClick=${()=>i(a.pass_for_now,"for_now")}><b>${S.forNow}</b><span>${S.forNowNote}</span></button>`}
      ${a.pass&&n`<button class="btn way" onClick=${()=>i(a.pass,"round")}><b>${S.round}</b><span>${S.roundNote}</span></button>`}
      <button class="btn quiet" onClick=${()=>r(!1)}>${S.stay}</button>
    </${ie}>`}
  `}var yo=6e3;function _n(e,t){let o=O({on:!1,timer:void 0});return $(()=>()=>{clearTimeout(o.current.timer),o.current={on:!1,timer:void 0}},[t]),()=>{if(!t)return;let s=o.current;s.on||e.send({do:"writing",turn:t,on:!0}),s.on=!0,clearTimeout(s.timer),s.timer=setTimeout(()=>{s.on=!1,e.send({do:"writing",turn:t,on:!1})},yo)}}function On({room:e}){let t=He(e.circle),o=O(null),{ask:s,busy:r,sentence:a}=H(e),i=Oo(e,s),[c,l]=u(""),[m,d]=u(!1),f=e.lanes.member.value?.can??{},v=_n(e,f.share);$(()=>d(!1),[f.put_down]),$(()=>l(""),[f.share]);let R=async()=>{let y=t.peek();return y.trim()?new TextEncoder().encode(y).length>Nt?(l(C.long),!1):(l(""),await i.share(f.share,y)?(t.value=_t(t.peek(),y),l(C.arrived),!0):!1):(l(C.nothing),o.current?.focus(),!1)},G=()=>t.peek().trim()&&f.share?d(!0):s({do:"put_down",turn:f.put_down}),B=f.put_down,_=async()=>await R()&&s({do:"put_down",turn:B});return n`<section class=${`composer ${f.share?"mine":f.take?"offered":""}`} aria-label=${C.label}>
    <${xo} room=${e} />
    <${So} room=${e} />
    <form autocomplete="off" onSubmit=${y=>(y.preventDefault(),f.share&&R())}>
      <textarea class="field" ref=${o} rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${!0}
        data-gramm="false" aria-label=${C.label} placeholder=${f.share?C.write:C.jot}
        value=${t.value} onInput=${y=>(t.value=y.target.value,l(""),v())}></textarea>
    </form>
    ${m?n`<${_o} yes=${_} no=${()=>s({do:"put_down",turn:B})} stay=${()=>d(!1)} />`:n`<div class="row acts">
      <${Xe} room=${e} ask=${s} />
      ${f.take&&n`<button class="btn primary" disabled=${r} onClick=${()=>s({do:"take",turn:f.take})}>${S.take}</button>`}
      ${f.take_from_centre&&n`<button class="btn primary" disabled=${r} onClick=${()=>s({do:"take_from_centre",segment:f.take_from_centre,turn:X()})}>${S.takeCentre}</button>`}
      ${f.put_down&&n`<button class="btn" disabled=${r} onClick=${G}>${S.done}</button>`}
      ${f.share&&n`<button class="btn primary" aria-disabled=${i.onTheWay||!t.value.trim()} onClick=${()=>!i.onTheWay&&R()}>${C.share}</button>`}
    </div>`}
    <p class="note soft" role="status" hidden=${!c&&!i.onTheWay}>${i.onTheWay?C.onTheWay:c}</p>
    <${M} sentence=${i.sentence||a} />
  </section>`}function xo({room:e}){let t=e.lanes.member.value?.can??{},o=Te(e);return k(e)?.standstill?n`<p class="where">${C.standing}</p>`:e.lanes.member.value?.others_first?n`<p class="where">${Ze.othersFirst}</p>`:t.share||t.take?n`<p class="where">${t.share?C.yours:C.offered}</p>`:n`<p class="where" dir="auto">${o&&n`<b>${o}</b> `}${C.jotting}</p>`}function So({room:e}){let t=e.lanes.member.value,o=Object.values(t?.held??{});return!t?.holds&&!o.length?null:n`<div class="where"><p>${C.held}</p>${o.map(({words:s})=>n`<p key=${s} class="soft" dir="auto" translate="no">${e.words(s)}</p>`)}</div>`}function _o({yes:e,no:t,stay:o}){let s=r=>r?.focus({preventScroll:!0});return n`<div class="ask-once" role="group" aria-label=${C.unsharedTitle}>
    <p ref=${s} tabindex="-1">${C.unsharedTitle}</p>
    <div class="row"><button class="btn primary" onClick=${e}>${C.shareAndDone}</button><button class="btn" onClick=${t}>${C.doneWithout}</button><button class="btn quiet" onClick=${o}>${C.keep}</button></div>
  </div>`}function Oo(e,t){let o=O({turn:"",words:"",reflection:"",body:""}),[s,r]=u(!1);return{share:async(i,c)=>{(o.current.turn!==i||o.current.words!==c)&&(o.current={turn:i,words:c,reflection:X(),body:X()});let{reflection:l,body:m}=o.current;r(!0);let d=await t({do:"share",turn:i,reflection:l,words:m},{[m]:c});return r(!1),d&&(o.current={turn:"",words:"",reflection:"",body:""}),d},onTheWay:s,sentence:""}}function Cn({room:e}){let{ask:t,busy:o,sentence:s}=H(e),r=e.lanes.member.value?.can??{},a=Te(e),i=E(e)?.medium==="in_one_room",c=!r.take&&!r.take_from_centre&&!r.put_down&&!r.pass&&!r.pass_for_now,l=e.lanes.member.value?.others_first;return c&&!a&&!s&&!l?null:n`<div class="controls">
    ${a&&n`<p class="near" dir="auto">${a}</p>`}
    ${l&&n`<p class="soft">${Ze.othersFirst}</p>`}
    ${r.put_down&&n`<p class="soft">${i?S.inRoom:S.onCall}</p>`}
    ${r.take&&n`<button class="btn primary big wide" disabled=${o} onClick=${()=>t({do:"take",turn:r.take})}>${S.takeVoice}</button>`}
    ${r.take_from_centre&&n`<button class="btn primary big wide" disabled=${o}
      onClick=${()=>t({do:"take_from_centre",segment:r.take_from_centre,turn:X()})}>${S.takeCentre}</button>`}
    ${r.put_down&&n`<button class="btn primary big wide" disabled=${o} onClick=${()=>t({do:"put_down",turn:r.put_down})}>${S.done}</button>`}
    <${Xe} room=${e} ask=${t} big />
    <${M} sentence=${s} />
  </div>`}function Ln({room:e}){return n`<section class="part-panel" aria-label=${g.releasing}>
    <h2 class="voice">${g.thanks}</h2>
    <p>${g.gently}</p>
    <${me} room=${e} moment="leaving" />
    <h3>${g.nextTitle}</h3>
    <${ge} room=${e} />
    <h3>${g.resources}</h3>
    <${ee} />
  </section>`}function Nn({room:e}){let t=e.words(e.lanes.ring.value?.call_link).trim();if(E(e)?.medium==="in_one_room")return n`<p class="call-link soft">${je.room}</p>`;if(!t)return null;let o=/^https:\/\/\S+$/.test(t)?t:void 0;return n`<p class="call-link"><span class="soft">${je.note}</span>
    ${o?n`<a class="btn" href=${o} target="_blank" rel="noreferrer noopener">${je.open}</a>`:n`<span dir="auto" translate="no">${t}</span>`}
  </p>`}function Tn({room:e}){let t=k(e),o=E(e)?.medium==="written",s=t?.phase==="doors"?void 0:I(e)?.kind,r=t?.phase==="doors"&&Gt(e,"arriving"),i=t?.standstill==="holding"?n`<${Co} />`:s==="agreements"?n`<${cn} room=${e} />`:s==="release"?n`<${Ln} room=${e} />`:r?n`<section class="part-panel"><${me} room=${e} moment="arriving" /></section>`:null;return o?n`<div class="side written">
    ${i}
    ${!i&&n`<${Sn} room=${e} />`}
    <${On} room=${e} />
  </div>`:n`<section class="side voiced" aria-label=${S.label}>${i}<${Nn} room=${e} /><${Cn} room=${e} /></section>`}var Co=()=>n`<section class="part-panel" aria-label=${g.resources}><h2>${g.resources}</h2><${ee} /></section>`;var Dn=10500,Lo=1200,et=class{#e=new Map;#t=new Map;#o=-Dn;#n=!1;constructor({polite:t,assertive:o,level:s,time:r}){this.polite=t,this.assertive=o,this.level=s,this.time=r}shared(t,o,s){this.level()!=="none"&&(this.#e.set(t,{name:o,words:s}),this.#s())}say(t,o){this.level()!=="none"&&(this.#t.set(t,o),this.#s())}urgent(t){this.assertive(t)}#s(){if(this.#n)return;this.#n=!0;let t=Math.max(Lo,this.#o+Dn-this.time.now());this.time.later(()=>this.#r(),t)}#r(){this.#n=!1,this.#o=this.time.now();let t=[...this.#a(),...this.#t.values()].join(" ");this.#e.clear(),this.#t.clear(),t&&this.polite(t)}#a(){let t=[...this.#e.values()],o=[...new Set(t.map(s=>s.name))];return t.length?this.level()==="all"&&t.length<=2?t.map(s=>K.sharedWords(s.name,s.words)):o.length<=3?[K.shared(o)]:[K.sharedMany(t.length)]:[]}};function An({room:e}){let t=Ee(()=>J(""),[]),o=Ee(()=>J(""),[]),s=O({});return $(()=>{let r=new et({polite:l=>t.value=l,assertive:l=>o.value=l,level:()=>P.announce.peek(),time:{now:()=>performance.now(),later:(l,m)=>setTimeout(l,m)}}),a=null,i=null,c=(l,m,d)=>{let f=s.current[l];s.current[l]=m,m&&f!==void 0&&f!==m&&d(m)};return xt(()=>{let l=k(e),m=A(e),d=e.lanes.member.value?.can.take??"",f=e.lanes.member.value?.moved?.length??0,v=e.connection.value.state==="lost",R=Z(e)?Object.entries(e.lanes.desk.value?.signals??{}).filter(([,B])=>B.kind==="i_need_a_person"):[],G=Z(e)?Object.values(e.lanes.desk.value?.waiting??{}).map(B=>e.words(B.name)):[];l&&yt(()=>{c("lost",v?K.lost:K.back,_=>(r.urgent(v?_:""),v||r.say("line",_))),c("offered",d||"-",()=>d&&r.urgent(K.yourTurn)),c("need",R.map(([_])=>_).join()||"-",()=>R.length&&r.urgent(K.person(e.words(R.at(-1)?.[1].name)))),c("standing",l.standstill??"-",()=>r.say("standing",l.standstill?`${Y[l.standstill]}.`:K.goesOn)),c("part",l.segment??"-",()=>r.say("part",K.part(Ce(e,I(e))))),c("piece",`${l.piece.at} ${l.piece.person??""}`,()=>l.piece.person!==m&&r.say("piece",`${lt(e)}.`)),c("near",Te(e)||"-",_=>_!=="-"&&(l.next===m||l.then===m)&&r.say("near",_)),c("waiting",G.join()||"-",()=>G.length&&r.say("waiting",K.waits(G.at(-1)))),i!==null&&f>i&&r.say("moved",we.movedSpoken),i=f;let B=Object.entries(l.reflections);for(let[_,y]of a?B:[])!a?.has(_)&&y.author!==m&&r.shared(_,te(e,y.author),e.words(y.words));a=new Set(B.map(([_])=>_))})})},[e]),n`<div class="visually-hidden">
    <p role="status" aria-live="polite">${t}</p>
    <p role="alert" aria-live="assertive">${o}</p>
  </div>`}var No=()=>import("./for-facilitators-F2XGVFF4.js").then(e=>e.DeskColumn);function En({room:e}){let t=k(e),[o,s]=u(!1);if(sn(t?.phase!=="doors"),an(),rn(St),hn(e),$(()=>{document.title=ne(e).title||document.title}),!t)return null;let r=I(e)?.kind,a=Z(e),i=t.standstill??(r==="silence"?"silence":""),c=["room",a&&"keeps",o&&"desk-open",i&&`is-${i}`,`is-${E(e)?.medium}`,P.still.value&&"is-still"];return n`<div class=${c.filter(Boolean).join(" ")}>
    <${gn} room=${e} deskOpen=${o} toggleDesk=${()=>s(!o)} />
    <${re} room=${e} />
    ${a&&n`<${Je} load=${No} room=${e} open=${o} onClose=${()=>s(!1)} />`}
    <${wn} room=${e} behind=${o} />
    <${Tn} room=${e} />
    <${An} room=${e} />
  </div>`}function Pn({room:e}){let{ask:t,busy:o,sentence:s}=H(e),r=e.lanes.member.value,a=r?.presence==="stepped_out",i=r?.can.come_back;return n`<main class="page away">
    <${re} room=${e} />
    <header><span class="halo" aria-hidden="true"></span><h1>${a?N.isOut:N.isGone}</h1><p class="soft">${a?N.isOutLead:N.isGoneLead}</p></header>
    <button class="btn primary big wide" disabled=${o||!i} onClick=${()=>t({do:"come_back",gathering:i})}>${N.back}</button>
    <${M} sentence=${s} />
    <div class="row centred"><${oe} room=${e} /></div>
    <${ee} />
  </main>`}var To=()=>import("./for-facilitators-F2XGVFF4.js").then(e=>e.OpenDoors);function Rn({room:e,justReleased:t}){let o=E(e),s=e.lanes.member.value?.last;return o?n`<main class="page after">
    <${re} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft" dir="auto" translate="no">${ne(e).title}</p>
      <h1>${t?g.thanks:g.title}</h1>
      ${t?n`<p>${g.released}</p><p class="soft">${g.gently}</p>`:n`<p class="soft">${g.lead}</p>`}
    </header>
    ${t&&n`<${me} room=${e} moment="leaving" />`}
    <section class="card"><h2>${g.nextTitle}</h2><${ge} room=${e} /></section>
    ${Z(e)&&n`<${Do} room=${e} />`}
    <section><h2>${g.resources}</h2><${ee} /></section>
    ${s&&!t&&n`<p class="small soft">${g.last(s.number,pe(Number(s.released_at)))} ${g.people(s.attended.length)}</p>`}
    <p class="small soft">${g.kept} <a href="#/devices">${g.devices}</a></p>
    <div class="row centred"><${oe} room=${e} /><${T} /></div>
  </main>`:null}function Do({room:e}){let t=e.lanes.desk.value,o=Object.entries(t?.planned??{}).sort(([,s],[,r])=>Number(s.at)-Number(r.at))[0];return n`<section class="card">
    ${o?n`<h2>${g.planned(o[1].number,Zt(Number(o[1].at)))}</h2>`:n`<p class="soft">${g.nothingPlanned}</p>`}
    ${o&&t?.can.open_doors&&n`<${Je} load=${To} room=${e} gathering=${o[0]} />`}
    <a class="btn" href=${`#/desk/${e.circle}`}>${g.toDesk}</a>
  </section>`}function Bn({room:e}){let t=He(e.circle).value.trim();return n`<main class="plain">
    <h1>${g.stopped}</h1>
    <p>${e.connection.value.sentence}</p>
    ${t&&n`<label class="stack">${g.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${t}</textarea></label>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${q.reload}</button>
    <${T} />
  </main>`}function In({room:e}){return n`<main class="page after">
    <${re} room=${e} />
    <header><span class="halo" aria-hidden="true"></span><h1>${be.title}</h1><p class="soft">${be.lead}</p></header>
    <section class="card"><h2>${be.doTitle}</h2><p>${be.ask}</p>${Z(e)&&n`<a class="btn" href=${`#/desk/${e.circle}`}>${be.toDesk}</a>`}</section>
    <section class="card"><h2>${be.works}</h2><p class="soft">${be.worksText}</p><${ge} room=${e} /></section>
    <section><h2>${g.resources}</h2><${ee} /></section>
    <div class="row centred"><${oe} room=${e} /><${T} /></div>
  </main>`}var Fn=J(!1);function qn(){return!Bt.value||Fn.value?null:n`<aside class="banner only-here" role="status"><p>${st.text}</p><button class="btn" onClick=${()=>Fn.value=!0}>${st.understood}</button></aside>`}function ct({params:e}){return n`<${qn} /><${Ao} circle=${e.circle} />`}function Ao({circle:e}){let t=Ee(()=>Wt(e),[e]),o=O("");$(()=>()=>t.close(),[t]),$(()=>{Vt()},[]),on(t);let{ring:s,waiting:r,member:a}=t.lanes,i=t.connection.value,c=s.value?.gathering,l=a.value,m=!!(c&&l?.presence);return m&&c&&(o.current=c.id),t.stop.value?n`<${nn} circle=${e} stop=${t.stop.value} />`:t.keys.value==="passphrase"?n`<${tn} room=${t} />`:i.state==="stopped"?n`<${Bn} room=${t} />`:!l||!s.value&&!r.value?n`<${ln} room=${t} />`:t.keys.value==="lost"?n`<${In} room=${t} />`:m&&(l.presence==="stepped_out"||l.presence==="left"||l.presence==="left_quietly")?n`<${Pn} room=${t} />`:c&&(m||l.role!=="participant")?n`<${En} room=${t} />`:l.standing!=="member"||r.value?.phase?n`<${pn} room=${t} />`:n`<${Rn} room=${t} justReleased=${o.current!==""} />`}var Eo=["phone","tablet","computer","other"];function Mn({device:e,busy:t,onKind:o,onEnd:s}){let[r,a]=u(null),i=O(null),c=O(null),l=O(!1),m=r!==null;$(()=>{m!==l.current&&(m?i.current?.querySelector("select"):c.current)?.focus(),l.current=m},[m]);let d=e.kind?b.kind[e.kind]:e.this?b.this:b.other;return n`<li class="between device">
    ${m?n`<form class="row" autocomplete="off" onSubmit=${async v=>{v.preventDefault(),(!r||r===e.kind||await o(r))&&a(null)}} ref=${i}>
          <${de} id=${`kind-${e.id}`} as="select" label=${b.nameLabel} bare value=${r} onValue=${a}>
            ${Eo.map(v=>n`<option key=${v} value=${v}>${b.kind[v]}</option>`)}
          </${de}>
          <button class="btn small primary" disabled=${t}>${b.keep}</button>
          <button type="button" class="btn small quiet" onClick=${()=>a(null)}>${b.cancel}</button>
        </form>`:n`<p><b>${d}</b>${e.this&&e.kind&&n` <span class="mark open">${b.this}</span>`}
          <small class="soft"> ${b.since(Hn(e.since))} · ${b.used(Hn(e.used))}</small></p>
        <div class="row">
          <button type="button" class="btn small quiet" ref=${c} aria-label=${b.nameOf(d)} onClick=${()=>a(e.kind??"phone")}>${b.name}</button>
          ${!e.this&&n`<${Le} label=${b.end} name=${b.endOf(d)} kind="btn small quiet" ask=${b.endAsk} yes=${b.endYes} busy=${t} onYes=${s} />`}
        </div>`}
  </li>`}var Hn=e=>pe(Number(e),"UTC");var Po=12;function Wn(){let[e,t]=u([]),o=ye();$(()=>{(async()=>{let r=await Promise.all((await It()).map(a=>We(a.circle)));t(r.flatMap(({held:a})=>a?[a]:[]))})()},[]);let s=()=>o.run("forget",async()=>{await ae("/api/sign-out",{forget:!0}),await Ht(),location.replace("#/"),location.reload()});return n`<section class="panel" aria-labelledby="kept-title">
    <h2 id="kept-title">${L.title}</h2>
    <p class="soft">${L.lead}</p>
    ${e.map(r=>n`<${Ro} key=${r.circle} held=${r} />`)}
    <p class="soft small">${L.forgetText}</p>
    <${Le} label=${L.forget} kind="btn" ask=${L.forgetAsk} yes=${L.forgetYes} busy=${!!o.busy} onYes=${s} />
    <p role="alert" class="refusal">${o.sentence}</p>
  </section>`}function Ro({held:e}){let[t,o]=u(!1),[s,r]=u(!1),[a,i]=u(""),[c,l]=u(""),[m,d]=u([]),f=ye(),v=e.title||L.title,[R,G]=[`new-${e.circle}`,`again-${e.circle}`],B=async _=>{_.preventDefault();let y=[...a.trim()].length<Po?[{id:R,sentence:L.short}]:a!==c?[{id:G,sentence:L.differs}]:[];d(y),!(y.length||!await f.run("passphrase",()=>qt(e,a).then(()=>!0)))&&(o(!1),r(!0))};return t?n`<form class="stack" onSubmit=${B} novalidate autocomplete="off" aria-label=${L.passphraseFor(v)}>
    <p>${L.passphraseLead}</p>
    <${$e} problems=${m} summary=${ue.summary} />
    <${de} id=${R} label=${L.field} hint=${L.hint} value=${a} onValue=${i} problem=${se(m,R)} more=${{type:"password",spellcheck:!1}} />
    <${de} id=${G} label=${L.again} value=${c} onValue=${l} problem=${se(m,G)} more=${{type:"password",spellcheck:!1}} />
    <div class="row"><button class="btn primary" disabled=${!!f.busy}>${L.set}</button><button type="button" class="btn quiet" onClick=${()=>o(!1)}>${L.cancel}</button></div>
    <p role="alert" class="refusal">${f.sentence}</p>
  </form>`:n`<div class="row between"><b dir="auto" translate="no">${v}</b>${s?n`<p role="status">${L.done}</p>`:n`<button class="btn small" aria-label=${L.passphraseFor(v)} onClick=${()=>o(!0)}>${L.passphrase}</button>`}</div>`}function mt(){let[e,t]=u(null),[o,s]=u(""),r=ye(),a=()=>ke("/api/devices").then(c=>(t(c.devices),s("")),c=>{if(c instanceof W&&c.code==="signed_out")return location.replace("#/");s(c instanceof W?c.sentence:String(c))});if($(()=>{a()},[]),!e&&o)return n`<${fe} sentence=${o} onAgain=${a} />`;if(!e)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${b.title}</h1><p role="status">${b.loading}</p></main>`;let i=async(c,l,m)=>{let d=await r.run(c,()=>ae(l,m));return d&&t(d.devices),!!d};return n`<main class="page desk narrow">
    <header><div><a class="back" href="#/">${b.back}</a><h1>${b.title}</h1><p class="soft">${b.lead}</p></div></header>
    <section class="panel" aria-labelledby="devices-title">
      <h2 id="devices-title">${b.list} <span>${e.length}</span></h2>
      <ul class="names">${e.map(c=>n`<${Mn} key=${c.id} device=${c} busy=${!!r.busy}
        onKind=${l=>i(`kind-${c.id}`,"/api/devices/name",{device:c.id,kind:l})}
        onEnd=${()=>i(`end-${c.id}`,"/api/devices/end",{device:c.id})} />`)}</ul>
      ${e.length>1?n`<${Le} label=${b.endOthers} kind="btn" ask=${b.endOthersAsk} yes=${b.endOthersYes} busy=${!!r.busy} onYes=${()=>i("others","/api/devices/end",{})} />`:n`<p class="soft small">${b.only}</p>`}
      <p role="alert" class="refusal">${r.sentence}</p>
    </section>
    <p class="soft small">${b.known}</p>
    <${Wn} />
    <footer><${T} /></footer>
  </main>`}async function Vn(e,t){let o=await Lt(e,Ct(t)),s=await ae("/api/door",{circle:e,token:Me(o.token)}),{desk:r,text:a}=await Tt(e,s.invitation,o.page,s.page);return{view:s,keys:o,desk:r,door:JSON.parse(a)}}var pt=new Map;async function jn(e,{view:t,keys:o,desk:s,door:r},{name:a,adult:i,privatePlace:c,person:l}){let{invitation:m}=t,f=pt.get(m)??{held:await Et(e,s,{person:t.person??l,pageKey:o.page,invitation:m}),key:Me(At()),nameId:X()};pt.set(m,f);let v={...f.held,desk:s,name:a,title:r.title},R=await Dt(e,m,o,Pt(v));await ae("/api/knock",{circle:e,token:Me(o.token),person:v.person,device:v.device.id,proof:Rt(v,Ot(R)),name:await Mt(v,f.nameId,a),name_id:f.nameId,agreements:r.agreements_version,adult:i,private_place:c,key:f.key}),pt.delete(m),Ft(v).catch(()=>{})}function F({step:e,title:t,lead:o,act:s=p.next,busy:r,children:a,onNext:i,halo:c}){let l=m=>{m.preventDefault(),i()};return n`<main class="page door">
    <header>
      ${c&&n`<span class="halo" aria-hidden="true"></span>`}
      <h1 tabindex="-1" ref=${e.head} dir="auto">${t}</h1>
      ${o&&n`<p class="lead">${o}</p>`}
    </header>
    <form onSubmit=${l} novalidate autocomplete="off">
      <p class="refusal" role="status">${e.notice}</p>
      ${a}
      <div class="acts">
        <button class="btn primary big wide" disabled=${r}>${s}</button>
        <div class="where">
          ${e.onBack?n`<button type="button" class="btn quiet" onClick=${e.onBack}>${p.back}</button>`:n`<span></span>`}
          <p class="small soft">${p.step(e.n,e.of)}</p>
          <span class="pips" aria-hidden="true">${Array.from({length:e.of},(m,d)=>n`<i class=${d<e.n?"on":""} key=${d}></i>`)}</span>
        </div>
      </div>
    </form>
    <footer><${T} /></footer>
  </main>`}function Yn(e){let{circle:t}=e.view,{title:o,about:s,led_by:r}=e.door,a=t.next,i=Number(a?.at),c=e.view.phase;return n`<${F} step=${e} title=${o} lead=${r.length?p.ledBy(Xt(r)):""} halo onNext=${e.onNext}>
    <dl class="facts">
      ${c&&n`<div><dt>${p.nowLabel}</dt><dd><b>${p.nowOn}</b><span>${c==="closing"?p.nowClosing:p.nowKnock}</span></dd></div>`}
      ${(a||!c)&&n`<div><dt>${p.nextLabel}</dt>
        ${a?n`<dd><b>${pe(i)}</b><span>${Re(i,a.minutes)}, ${p.yourTime}</span>
              ${!Qe(i,a.zone,Ge())&&n`<small>${p.theirTime(Qt(i,a.zone),Ue(a.zone))}</small>`}</dd>`:n`<dd>${p.noDate}</dd>`}</div>`}
      <div><dt>${p.whereLabel}</dt><dd>${p.medium[t.medium]}</dd></div>
    </dl>
    <section class="about"><h2>${p.aboutLabel}</h2>
      ${s.split(/\n+/).map((l,m)=>n`<p class="voice" dir="auto" key=${m}>${l}</p>`)}
    </section>
  </${F}>`}var tt=e=>e.replace(/[^\d+*#]/g,"");function Kn({line:e}){return n`<li class="line">
    <b>${e.label}</b>
    <span class="small soft">${[e.serves,e.region,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</span>
    <span class="row">
      ${e.phone&&n`<a class="btn small" href=${`tel:${tt(e.phone)}`} >${Be.call(e.phone)}</a>`}
      ${e.text&&n`<a class="btn small" href=${`sms:${tt(e.text)}`}>${Be.text(e.text)}</a>`}
      ${e.link&&n`<a class="btn small" href=${e.link} target="_blank" rel="noreferrer noopener" dir="ltr">${e.link.replace(/^https:\/\//,"")}</a>`}
    </span>
  </li>`}function zn(e){let{texts:t,lines:o,emergency:s}=e.safety,r=[t[0],...t.slice(2)];return n`<${F} step=${e} title=${p.safetyTitle} lead=${p.safetyLead} onNext=${e.onNext}>
    <section class="card calls"><h2>${p.talkNow}</h2>
      <p>${t[1]}</p>
      ${/^\+?[\d ]{2,}$/.test(s)&&n`<a class="btn support" href=${`tel:${tt(s)}`}>${Be.call(s)}</a>`}
      ${o.length>0&&n`<ul class="lines">${o.map(a=>n`<${Kn} key=${a.label} line=${a} />`)}</ul>`}
    </section>
    <ul class="texts">${r.map(a=>n`<li key=${a}>${a}</li>`)}</ul>
  </${F}>`}function Gn(e){let{agreements:t}=e.door,{accepted:o}=e.given,[s,r]=u([]),a=()=>{let c=t.map((l,m)=>m).filter(l=>!o[l]).map(l=>({id:`agree-${l}`,sentence:p.agreementsMissing}));r(c),c.length||e.onNext()},i=(c,l)=>e.give({accepted:{...o,[c]:l}});return n`<${F} step=${e} title=${p.agreementsTitle} lead=${p.agreementsLead} onNext=${a}>
    <div class="visually-hidden"><${$e} problems=${s.slice(0,1)} summary=${()=>ue.summary(s.length)} /></div>
    <ol class="ticks">${t.map((c,l)=>n`<li key=${l}>
      <${he} id=${`agree-${l}`} on=${!!o[l]} problem=${o[l]?void 0:se(s,`agree-${l}`)}
        onChange=${m=>i(l,m)}>${c}</${he}>
    </li>`)}</ol>
  </${F}>`}function Un(e){let{adult:t,privatePlace:o}=e.given,[s,r]=u([]),a=()=>{let i=[...t?[]:[{id:"adult",sentence:p.adultMissing}],...o?[]:[{id:"private-place",sentence:p.privateMissing}]];r(i),i.length||e.onNext()};return n`<${F} step=${e} title=${p.placeTitle} lead=${p.placeLead} onNext=${a}>
    <${$e} problems=${s} summary=${ue.summary} />
    <div class="ticks">
      <${he} id="adult" hint=${p.adultHint} on=${t} problem=${t?void 0:se(s,"adult")}
        onChange=${i=>e.give({adult:i})}>${p.adult}</${he}>
      <${he} id="private-place" hint=${p.privateHint} on=${o} problem=${o?void 0:se(s,"private-place")}
        onChange=${i=>e.give({privatePlace:i})}>${p.privatePlace}</${he}>
    </div>
  </${F}>`}var Bo=40;function Qn(e){let[t,o]=u([]),s=()=>{let r=e.given.name.trim(),a=r?[...r].length>Bo?p.nameLong:"":p.nameMissing;o(a?[{id:"name",sentence:a}]:[]),a||e.onNext()};return n`<${F} step=${e} title=${p.nameTitle} act=${e.act.busy?p.knocking:p.knock} busy=${!!e.act.busy} onNext=${s}>
    <${$e} problems=${t} summary=${ue.summary} />
    <${de} id="name" label=${p.name} hint=${p.nameHint} value=${e.given.name} problem=${se(t,"name")}
      onValue=${r=>e.give({name:r})} more=${{autocapitalize:"words",spellcheck:!1,enterkeyhint:"go"}} />
    <p class="refusal" role="alert">${e.act.sentence}</p>
    <p class="soft small center">${p.knockHint}</p>
  </${F}>`}function Zn({sentence:e}){return n`<main class="page door">
    <header><h1>${p.closedTitle}</h1></header>
    <p class="lead" role="alert">${e}</p>
    <section class="card"><p>${p.closedDo}</p><p class="soft">${p.closedWhole}</p></section>
    <a class="btn wide" href="#/">${p.back_home}</a>
    <footer><${T} /></footer>
  </main>`}var Fe=["about","safety","agreements","place","name"],Io={about:Yn,safety:zn,agreements:Gn,place:Un,name:Qn},Fo={agreements_first:"agreements",agreements_moved:"agreements",adults_only:"place",private_place_first:"place"},Jn=["no_such_invitation","invitation_used","invitation_revoked","invitation_expired","not_let_in","not_found","not_understood","not_themselves","facilitators_only","removed"];async function qo(e,t){if(!e.circles.some(s=>s.circle===t))return!1;let o=await We(t);return o.held!==null||o.why==="passphrase"}function ut({params:e}){let[t,o]=u("looking"),[s,r]=u(null),[a,i]=u(""),[c,l]=u(""),[m,d]=u({accepted:{},adult:!1,privatePlace:!1,name:""}),{step:f,go:v,back:R,head:G}=en("about"),B=O(0),_=ye(),{circle:y,fragment:no}=e,bt=w=>{let U=w instanceof Pe||w instanceof W&&Jn.includes(w.code);i(w instanceof Pe?w.code==="unreadable"?p.broken:w.sentence:w instanceof W?w.sentence:String(w)),o(U?"closed":"fault")},ot=async()=>{let w=Promise.all([Vn(y,no),ke("/api/safety")]);w.catch(()=>{});try{let U=await ke("/api/me");if(await qo(U,y))return location.replace(`#/circle/${y}`);let[De,Se]=await w;if(De.view.desk){if(!U.facilitator)throw new W("facilitators_only",p.forDesk);let[Ae]=(await Ve(U.circles.map(qe=>qe.circle))).values();Ae&&d(qe=>({...qe,name:qe.name||Ae.name}))}r({looked:De,safety:Se,me:U}),o("open")}catch(U){bt(U)}};$(()=>{ot()},[]);let oo=async()=>{if(!s)return;let w;if(await _.run("knock",()=>jn(y,s.looked,{name:m.name.trim(),adult:m.adult,privatePlace:m.privatePlace,person:s.looked.view.desk?s.me.facilitator?.person:void 0}).then(()=>!0,Ae=>{throw w=Ae,Ae})))return location.replace(`#/circle/${y}`);if(!w)return;let De=w instanceof W||w instanceof Pe?w.code:"";if(w instanceof Pe||Jn.includes(De))return bt(w);let Se=Fo[De];Se&&(Se==="agreements"&&await ot(),l(Se==="agreements"?p.agreementsMoved:w.sentence),_.forget(),v(Se))};if(t==="fault")return n`<${fe} sentence=${a} onAgain=${ot} />`;if(t==="closed")return n`<${Zn} sentence=${a} />`;if(!s)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${p.invited}</h1><p role="status">${p.looking}</p></main>`;let xe=Math.min(Fe.indexOf(f),B.current),gt=Fe[xe],so=()=>{if(l(""),xe===Fe.length-1)return oo();B.current=Math.max(B.current,xe+1),v(Fe[xe+1])};return n`<${Io[gt]} key=${gt} view=${s.looked.view.waiting} door=${s.looked.door} safety=${s.safety} given=${m} act=${_} notice=${c} head=${G}
    n=${xe+1} of=${Fe.length}
    give=${w=>d(U=>({...U,...w}))}
    onBack=${xe?R:void 0} onNext=${so} />`}function ft(){let[e,t]=u(null),[o,s]=u(""),r=async()=>{s("");try{let a=await ke("/api/me");if(a.facilitator)return location.replace("#/desk");let i=a.circles.map(l=>l.circle);if(i.length===1)return location.replace(`#/circle/${i[0]}`);let c=await Ve(i);t(i.map(l=>({id:l,title:c.get(l)?.title??""})))}catch(a){s(a instanceof W?a.sentence:String(a))}};return $(()=>{r()},[]),o?n`<${fe} sentence=${o} onAgain=${r} />`:e?n`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${e.length?z.choose:z.title}</h1></header>
    ${e.length?n`<p class="lead">${z.chooseLead}</p>
        <ul class="stack">${e.map(({id:a,title:i},c)=>n`<li key=${a}><a class="btn wide choose" href=${`#/circle/${a}`}><b dir="auto" translate="no">${i||z.circle(c+1)}</b></a></li>`)}</ul>`:n`<div class="lead stack"><p>${z.lead}</p><p>${z.howIn}</p><p>${z.haveOne}</p><p><a href="#/words">${z.spoken}</a></p><p class="soft small">${z.noCare}</p></div>`}
    <${T} />
  </main>`:n`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${z.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${z.loading}</p></main>`}function dt({params:e}){let[t,o]=u("opening"),[s,r]=u(""),a=async()=>{o("opening");try{await ae("/api/link",{secret:e.secret}),location.replace(e.fragment?`#/invitation/${e.circle}/${e.fragment}`:"#/desk")}catch(i){let c=i instanceof W?i:new W("network",String(i));r(c.sentence),o(c.code==="no_such_link"||c.code==="not_understood"?"closed":"fault")}};return $(()=>{a()},[]),t==="fault"?n`<${fe} sentence=${s} onAgain=${a} />`:t==="opening"?n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${le.welcome}</h1><p role="status">${le.opening}</p></main>`:n`<main class="page door">
    <header><h1>${le.closedTitle}</h1></header>
    <p class="lead" role="alert">${s}</p>
    <section class="card"><p>${le.closedDo}</p>
      <ul class="bullets"><li>${le.closedServer} <code>${le.command}</code></li><li>${le.closedColleague}</li></ul>
    </section>
    <button class="btn wide" onClick=${a}>${le.again}</button>
  </main>`}var Ho=[{pattern:/^#\/link\/([^/]+)(?:\/([^/]+)\/([^/]+))?$/,names:["secret","circle","fragment"],secret:!0,screen:{View:dt}},{pattern:/^#\/invitation\/([^/]+)\/([^/]+)$/,names:["circle","fragment"],secret:!0,screen:{View:ut}},{pattern:/^#\/circle\/([^/]+)$/,names:["circle"],screen:{View:ct}},{pattern:/^#\/desk$/,names:[],screen:{load:()=>import("./for-facilitators-F2XGVFF4.js").then(e=>e.Desk)}},{pattern:/^#\/desk\/([^/]+)$/,names:["circle"],screen:{load:()=>import("./for-facilitators-F2XGVFF4.js").then(e=>e.Circle)}},{pattern:/^#\/devices$/,names:[],screen:{View:mt}},{pattern:/^#\/words$/,names:[],screen:{load:()=>import("./words-XTPBG4UF.js").then(e=>e.SevenWords)}},{pattern:/^#\/recover\/([^/]+)\/([^/]+)$/,names:["circle","letters"],secret:!0,screen:{load:()=>import("./for-facilitators-F2XGVFF4.js").then(e=>e.Circle)}}];function $t(){for(let{pattern:e,names:t,secret:o,screen:s}of Ho){let r=e.exec(location.hash);if(!r)continue;let a=Object.fromEntries(t.map((i,c)=>[i,r[c+1]??""]));return o&&history.replaceState(null,"",location.pathname),{key:r[0],params:a,screen:s}}return{key:"",params:{},screen:{View:ft}}}function Xn(){let[e,t]=u($t);return $(()=>{let o=()=>t($t());return addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]),n`<${nt} key=${e.key}><${Mo} route=${e} /></${nt}>`}function Mo({route:e}){let{screen:t,params:o}=e,[s,r]=u(t);return $(()=>{"View"in t||t.load().then(a=>r({View:a}),()=>r({failed:!0}))},[t]),s.failed?n`<${eo} sentence=${q.notLoaded} />`:s.View?n`<${s.View} params=${o} />`:n`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${q.name}</h1><span class="halo" aria-hidden="true"></span></main>`}var nt=class extends kt{static getDerivedStateFromError(t){return{error:t}}render({children:t},{error:o}){return o?n`<${eo} sentence=${q.broken} again=${()=>this.setState({error:void 0})} />`:t}};function eo({sentence:e,again:t}){return n`<main class="plain">
    <h1>${q.name}</h1>
    <p>${e}</p>
    ${t&&n`<button class="btn" onClick=${t}>${q.again}</button>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${q.reload}</button>
  </main>`}var ht=document.getElementById("app"),to=[[globalThis.isSecureContext,q.withoutHttps],[globalThis.WebSocket,q.withoutWebSocket],[globalThis.crypto?.getRandomValues,q.withoutRandom],[Object.hasOwn,q.tooOld]].find(([e])=>!e);ht.replaceChildren();if(to){let e=document.createElement("p");e.className="plain",e.textContent=String(to[1]),ht.append(e)}else vt(n`<${Xn} />`,ht);
