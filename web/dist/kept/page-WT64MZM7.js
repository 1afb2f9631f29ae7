/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{$ as St,$a as me,A as k,Aa as p,B as V,Ba as Tt,C as w,D as we,Da as Se,E as S,F as j,G as ye,H as Ee,I as _,J as U,K as Y,L as Pe,M as b,N as T,O as te,P as Z,Q as xt,R as B,S as xe,T as Re,U as Be,V as y,W as ae,Wa as He,X as D,Xa as ce,Y as A,Ya as Dt,Z as E,Za as We,_a as ne,a as u,ab as v,b as f,ba as ie,c as ht,ca as Ie,cb as At,d as x,e as de,ea as _t,h as bt,i as Q,ia as Ct,j as gt,k as se,ka as X,l as Ae,m as G,ma as be,n as $e,na as Nt,o as J,oa as Me,pa as Fe,q as vt,r as W,ra as Ot,s as kt,t as wt,ta as ge,u as M,ua as qe,v as ee,va as Lt,w as re,wa as z,x as yt,xa as le,y as he,ya as P,z as L,za as Le}from"./chunk-XMVN7ZBG.js";import{e as dt,f as $t,g as n}from"./chunk-W7Z3TTU2.js";function Et(e){let t=!!e.lanes.member.value?.presence;f(()=>{if(!t)return;let o=!0,s=()=>{let r=document.visibilityState==="visible";r!==o&&(o=r,e.send({do:"page",in_front:r}))};return s(),document.addEventListener("visibilitychange",s),()=>document.removeEventListener("visibilitychange",s)},[e,t])}function Pt(e){f(()=>{if(!e||!("wakeLock"in navigator))return;let t,o=!1,s=async()=>{if(!(o||document.visibilityState!=="visible"))try{t=await navigator.wakeLock.request("screen"),o&&await t.release()}catch{}};return s(),document.addEventListener("visibilitychange",s),()=>{o=!0,document.removeEventListener("visibilitychange",s),t?.release().catch(()=>{})}},[e])}function Rt(e){f(()=>{let t=o=>e()&&o.preventDefault();return addEventListener("beforeunload",t),()=>removeEventListener("beforeunload",t)},[e])}function Bt(){f(()=>{let e=globalThis.visualViewport;if(!e)return;let t=()=>{e.scale>1.01||(document.documentElement.style.setProperty("--visible",`${Math.round(e.height)}px`),e.offsetTop>0&&e.height<innerHeight-100&&scrollTo(0,0))};return t(),e.addEventListener("resize",t),()=>(e.removeEventListener("resize",t),document.documentElement.style.removeProperty("--visible"))},[])}var h={arriving:"Coming in\u2026",arrivingLong:"Still trying to reach the circle. You do not have to do anything.",knocked:"You have knocked",knockedLead:"A facilitator will let you in. You can leave this page open.",knockedRunning:"The circle is together now. Someone lets you in when nobody is speaking.",seat:"Your place is ready",seatLead:"A facilitator will let you in when nobody is speaking.",notLetIn:"Not this time",notLetInLead:"The facilitators did not let you in. You can ask them about it outside of this page.",attended:"A facilitator is here.",unattended:"No facilitator is here at the moment.",ledBy:e=>`held by ${e}`,next:e=>`Gathering ${e}`,planned:(e,t)=>`Planned as ${e} in ${t}`,yourTime:"your time",noNext:"The next date is not on the calendar yet.",about:"About this circle",agreements:"What we promise each other",again:"Please read and accept these again before you come in.",accept:"I accept",accepted:"You have accepted these.",name:"You are called",rename:"Change",newName:"What shall we call you?",keepName:"Use this name",meanwhile:"Meanwhile",meanwhileText:"A glass of water. A quiet corner. Headphones, if someone is near."},g={thanks:"Thank you for being here",released:"The circle is released. Everything that was said has been let go.",kept:"Nothing else is kept: no words, no turns, no record of who passed.",gently:"Go gently tonight. Drink something. Keep the evening small, if you can.",devices:"Devices that can come in as you",title:"Between gatherings",lead:"Nobody watches this place between gatherings.",last:(e,t)=>`Last together: gathering ${e}, ${t}.`,people:e=>kt(e,"1 person was there.","# people were there."),nextTitle:"Next time",resources:"If you need someone",openDoors:"Open the doors",planned:(e,t)=>`Gathering ${e} \xB7 ${t}`,toDesk:"To my desk",nothingPlanned:"Nothing is planned yet.",releasing:"We are about to part",stopped:"This page has stopped",unshared:"These words were not shared. You can copy them."};var Dn=6e3;function It({room:e}){let{state:t,since:o,sentence:s}=e.connection.value,r=t==="lost"||t==="connecting"&&W.value-o>Dn;return n`<main class="arriving">
    <span class="halo" aria-hidden="true"></span>
    <div role="status"><h1 class="voice arriving-title">${r?s||h.arrivingLong:h.arriving}</h1></div>
    ${r&&n`<${D} />`}
  </main>`}function Qe({room:e,accept:t,note:o="",accepted:s}){let{ask:r,busy:a,sentence:i}=A(e),l=y(e),c=e.lanes.member.value?.can.accept;return n`<ol class="agreed">${l?.agreements.map(m=>n`<li key=${m} class="voice" dir="auto">${e.words(m)}</li>`)}</ol>
    ${c!==void 0?n`${o&&n`<p>${o}</p>`}<button class="btn primary big wide" disabled=${a} onClick=${()=>r({do:"accept_agreements",version:c})}>${t}</button>`:n`<p class="soft" role="status">${s}</p>`}
    <${E} sentence=${i} />`}function Mt({room:e}){let t=Object.values(b(e)?.seats??{});return n`<section class="part-panel" aria-label=${ye.title}>
    <h2 class="voice">${ye.title}</h2>
    <${Qe} room=${e} accept=${ye.accept} accepted=${ye.accepted} />
    <p class="small soft">${ye.all(t.filter(o=>o.accepted).length,t.length)}</p>
  </section>`}var An=1500;function pe({room:e}){let{state:t,since:o}=e.connection.value;if(t!=="lost")return null;let s=W.value-o;return s<An?null:n`<section class="banner" aria-label=${V.lost}>
    <p><b>${V.lost}</b> <span>${V.lostFor(s)}</span><br />${V.lostText}</p>
    <button class="btn" onClick=${()=>dispatchEvent(new Event("online"))}>${V.retry}</button>
  </section>`}function _e({room:e}){let t=y(e)?.next;if(!t)return n`<p class="soft">${h.noNext}</p>`;let o=Number(t.at),s=Ie(),r=_t(t.zone)&&!Fe(o,s,t.zone);return n`<p class="next-date"><b>${X(o)}</b><span>${be(o,t.minutes)}, ${h.yourTime}</span>
    ${r&&n`<span class="small soft">${h.planned(be(o,t.minutes,t.zone),Me(t.zone))}</span>`}</p>`}function Ft({room:e}){let[t,o]=u(null),{ask:s,busy:r,sentence:a}=A(e),i=e.words(e.lanes.member.value?.name),l=async c=>{c.preventDefault();let m=(t??"").trim(),d=se();(!m||m===i||await s({do:"call_me",name:d},{[d]:m}))&&o(null)};return t===null?n`<p class="my-name"><span class="soft">${h.name} <b dir="auto" translate="no">${i}</b></span> <button class="btn quiet" onClick=${()=>o(i)}>${h.rename}</button></p>`:n`<form class="my-name" autocomplete="off" onSubmit=${l}>
    <label class="stack">${h.newName}
      <input class="field voice" dir="auto" translate="no" autocomplete="off" maxlength="60" value=${t} onInput=${c=>o(c.target.value)} /></label>
    <button class="btn primary" disabled=${r}>${h.keepName}</button>
    <${E} sentence=${a} />
  </form>`}function qt({room:e}){let t=y(e),o=e.lanes.member.value,s=e.lanes.waiting.value?.phase,r=o?.standing==="not_let_in",[a,i]=r?[h.notLetIn,h.notLetInLead]:o?.standing==="member"?[h.seat,h.seatLead]:[h.knocked,s==="open"||s==="closing"?h.knockedRunning:h.knockedLead];return t?n`<main class="page lobby">
    <${pe} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft"><span dir="auto" translate="no">${e.words(t.title)}</span> · ${h.ledBy(wt(t.led_by.map(l=>e.words(l))))}</p>
      <h1>${a}</h1>
      <p class="soft">${i}</p>
      ${!r&&n`<p class="presence-line"><i class=${t.attended?"lit":""} aria-hidden="true"></i>${t.attended?h.attended:h.unattended}</p>`}
    </header>
    ${o?.can.accept!==void 0&&n`<section class="card"><h2>${h.agreements}</h2><${Qe} room=${e} accept=${h.accept} note=${h.again} accepted=${h.accepted} /></section>`}
    <${ie} room=${e} moment="arriving" />
    ${!r&&n`<section class="card"><h2>${t.next?h.next(t.next.number):h.meanwhile}</h2>
      ${(t.next||!s)&&n`<${_e} room=${e} />`}<p class="soft">${h.meanwhileText}</p></section>
      <${Ft} room=${e} />`}
    <details class="about-circle"><summary>${h.about}</summary><p dir="auto">${e.words(t.about)}</p>
      ${o?.can.accept===void 0&&n`<h2>${h.agreements}</h2><ol class="agreed">${t.agreements.map(l=>n`<li key=${l} class="voice" dir="auto">${e.words(l)}</li>`)}</ol>`}</details>
    <div class="row centred"><${ae} room=${e} /><${D} /></div>
  </main>`:null}var Ze=new Map;function Ve(e){let t=Ze.get(e);return t||Ze.set(e,t=Q("")),t}var Ht=()=>[...Ze.values()].some(e=>e.peek().trim()!=="");function Wt(e,t){return e.startsWith(t)?e.slice(t.length).trimStart():e===t.trim()?"":e}var R={hold:Q(!1),announce:Q("names"),sound:Q(!1),still:Q(!1)};function Vt({room:e,onClose:t,onQuiet:o}){let s=e.lanes.member.value?.can.step_out,r=a=>(t(),e.send(a));return n`<${ee} title=${_.title} onClose=${t}>
    <p>${_.lead}</p>
    <button class="btn way" onClick=${()=>r({do:"signal",kind:"give_me_a_moment"})}><b>${_.moment}</b><span>${_.momentNote}</span></button>
    <button class="btn way" onClick=${o}><b>${U.title}</b><span>${U.note}</span></button>
    ${s&&n`
      <button class="btn way" onClick=${()=>r({do:"step_out",gathering:s})}><b>${_.out}</b><span>${_.outNote}</span></button>
      <button class="btn way" onClick=${()=>r({do:"leave",gathering:s,quietly:!1})}><b>${_.leave}</b><span>${_.leaveNote}</span></button>
      <button class="btn way" onClick=${()=>r({do:"leave",gathering:s,quietly:!0})}><b>${_.quietly}</b><span>${_.quietlyNote}</span></button>`}
    ${!s&&b(e)&&n`<a class="btn way" href=${`#/desk/${e.circle}`}><b>${_.leave}</b></a>`}
    <button class="btn quiet" onClick=${t}>${_.stay}</button>
  </${ee}>`}var oe=e=>t=>{for(let[o,s]of Object.entries(e))t?.style.setProperty(o,String(s))};function Te(e){let t=b(e),o=B(e),s=e.gatheringTime();return t?.piece.at==="held"&&t.piece.each!==void 0?jt(s-Number(t.piece.since??s),Number(t.piece.each),Number(t.piece.grace??0),"turn"):o?.kind==="silence"&&o.began!==void 0?jt(s-Number(o.began),o.minutes*6e4,0,"silence"):{share:0,grace:0,left:0,of:"none"}}function jt(e,t,o,s){return{share:Yt(e/t),grace:o?Yt((e-t)/o):0,left:Math.max(0,t-e),of:s}}var Yt=e=>Math.min(1,Math.max(0,e));function zt({room:e}){W.value;let{share:t,grace:o,of:s}=Te(e);return n`<svg class=${`arc ${s} ${t>=1?"full":""}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" />
    ${s!=="none"&&n`<circle class="time" cx="50" cy="50" r="48" pathLength="100" ref=${oe({"--share":(t*100).toFixed(2)})} />`}
    ${o>0&&n`<circle class="grace" cx="50" cy="50" r="45.5" pathLength="100" ref=${oe({"--share":(o*100).toFixed(2)})} />`}
  </svg>`}var En=[[1,.5,6],[2.71,.2,3.5],[5.15,.08,1.6]],Pn=264,Ce;function Xe(){let e=globalThis.AudioContext;if(!e)return;Ce??=new e,Ce.resume().catch(()=>{});let t=Ce.currentTime+.02;for(let[o,s,r]of En){let a=Ce.createOscillator(),i=Ce.createGain();a.frequency.value=Pn*o,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(s*.25,t+.03),i.gain.exponentialRampToValueAtTime(1e-4,t+r),a.connect(i).connect(Ce.destination),a.start(t),a.stop(t+r)}}function Gt(e){let t=B(e)?.kind==="silence";t&&W.value;let o=t&&Te(e).share>=1,s=x({silent:t,full:o});f(()=>{let r=s.current;s.current={silent:t,full:o},R.sound.peek()&&(t&&!r.silent||o&&!r.full)&&Xe()},[t,o])}var Rn=["all","names","none"];function Ut({onClose:e}){return n`<${ee} title=${U.title} onClose=${e}>
    <${Je} choice=${R.hold} label=${U.hold} />
    <${Je} choice=${R.still} label=${U.still} />
    <${Je} choice=${R.sound} label=${U.sound} />
    ${R.sound.value&&n`<button class="btn" onClick=${Xe}>${U.ring}</button>`}
    <fieldset class="levels"><legend>${U.announce}</legend>
      ${Rn.map(t=>n`<label class="check" key=${t}>
        <input type="radio" name="announce" checked=${R.announce.value===t} onChange=${()=>R.announce.value=t} />${U[t]}
      </label>`)}
    </fieldset>
  </${ee}>`}var Je=({choice:e,label:t})=>n`<label class="check">
  <input type="checkbox" checked=${e.value} onChange=${o=>e.value=o.target.checked} />${t}
</label>`;function Kt({room:e,deskOpen:t,toggleDesk:o}){let[s,r]=u(""),a=b(e);if(!a)return null;let i=Object.values(a.seats).filter(m=>m.presence==="here"||m.presence==="away_from_page").length,l=e.lanes.desk.value,c=l?Object.keys(l.signals).length+Object.keys(l.waiting).length:0;return n`<header class="bar">
    <div class="what">
      <h1 class="voice" dir="auto" translate="no">${e.words(y(e)?.title)}</h1>
      <p class="small soft">${he.gathering(a.number)} · ${he.here(i)}</p>
    </div>
    <${Ot} room=${e} />
    ${te(e)&&n`<button class="btn desk-toggle" aria-expanded=${t} onClick=${o}>
      ${t?Pe.back:Pe.open}${c>0&&n`<span class="count"><span class="visually-hidden">: ${Pe.attention(c)}</span><span aria-hidden="true">${c}</span></span>`}
    </button>`}
    <${ae} room=${e} />
    <button class="btn quiet to-quiet" onClick=${()=>r("quiet")}>${he.quiet}</button>
    <button class="btn quiet" onClick=${()=>r("leave")}>${he.leave}</button>
    ${s==="leave"&&n`<${Vt} room=${e} onClose=${()=>r("")} onQuiet=${()=>r("quiet")} />`}
    ${s==="quiet"&&n`<${Ut} onClose=${()=>r("")} />`}
  </header>`}function Qt({room:e,person:t,at:o}){let s=b(e),r=s?.seats[t];if(!s||!r)return null;let{piece:a}=s,i=e.words(r.name),l=t===T(e),c=a.at==="held"&&a.person===t,m=a.at==="offered"&&a.person===t,d=c?"holds":m?"offered":s.next===t?"next":s.then===t?"then":"",$=(o+.25)*2*Math.PI;return n`<li class=${`seat is-${r.presence} ${d} ${l?"mine":""} ${r.role==="participant"?"":"keeper"}`}
    ref=${oe({"--h":Re(t).toFixed(0),"--x":Math.cos($).toFixed(4),"--y":Math.sin($).toFixed(4)})}>
    <b aria-hidden="true">${Be(i)}</b>
    <span class="name" dir="auto" translate="no">${i}</span>
    <${Bn} room=${e} seat=${r} order=${d} writes=${c&&r.presence!=="connection_lost"&&s.writing===a.turn&&s.writing!==void 0} mine=${l} />
  </li>`}function Bn({room:e,seat:t,order:o,writes:s,mine:r}){let a=[];return r&&a.push(L.you),t.role!=="participant"&&a.push(L.facilitator),o&&a.push(s?L.writes:L[o]),t.presence==="connection_lost"?a.push(n`<${In} room=${e} since=${t.since} />`):t.presence!=="here"&&a.push(L[t.presence]),B(e)?.kind==="agreements"&&t.accepted&&a.push(L.accepted),n`<em>${a.map((i,l)=>n`${l>0&&" \xB7 "}<span>${i}</span>`)}</em>`}function In({room:e,since:t}){return W.value,t===void 0?L.connection_lost:L.lostFor(e.running()-Number(t))}var Mn=2e4;function Zt({room:e}){let t=b(e);if(!t)return null;if(t.standstill)return n`<${qn} room=${e} why=${t.standstill} />`;let o=B(e);if(!o||t.phase==="doors"){let a=e.words(t.theme);return n`<div class="middle"><p class="now">${k.beforeOpen}</p><p class="prompt" dir="auto">${a||k.beforeOpenPrompt}</p>${a&&n`<p class="left">${k.beforeOpenPrompt}</p>`}</div>`}let s=t.agenda.indexOf(t.segment)+1,r=e.words(o.prompt);return n`<div class=${`middle ${o.kind}`}>
    <p class="part"><span dir="auto">${xe(e,o)}</span> · ${he.part(s,t.agenda.length)}</p>
    <p class="prompt" dir="auto" translate=${r?"no":void 0}>${r||yt[o.kind]}</p>
    <p class="now">${et(e)}</p>
    <${Fn} room=${e} />
  </div>`}function et(e){let t=b(e),o=B(e);if(!t||!o)return"";let{piece:s}=t,r=s.person===T(e),a=Z(e,s.person);return o.kind==="silence"?k.silence:s.at==="held"&&!r&&t.seats[s.person??""]?.presence==="connection_lost"?k.lostHolder(a):s.at==="held"?r?k.youHold:t.writing&&y(e)?.medium==="written"?k.writes(a):k.holds(a):s.at==="offered"?r?k.youOffered:k.offered(a):s.at==="centre"?k.centre:t.round==="done"?k.roundDone:t.round==="not_begun"?k.home:""}function Fn({room:e}){W.value;let t=b(e),{left:o,share:s,of:r}=Te(e),a=[t?.next,t?.then].map(c=>c&&c===T(e)?L.you:Z(e,c)).filter(Boolean),i=t?.piece.person===T(e);if(r==="silence")return n`<p class="left">${s>=1?k.bell:o<Mn?k.bellSoon:k.partLeft(o)}</p>`;let l=r!=="turn"?i&&t?.piece.at==="offered"?k.take:"":s<1?k.left(o):i?k.grace:"";return n`<p class="left">${l&&n`<span>${l}</span>`}${a.length>0&&n`<span class="order" dir="auto" translate="no">${k.nextUp(a)}</span>`}</p>`}function qn({why:e}){return n`<div class=${`middle at-rest ${e}`}>
    <p class="now">${V[e]}</p>
    <p class="prompt">${V[`${e}Text`]}</p>
    <p class="left">${V[`${e}Note`]}</p>
  </div>`}var Hn=14;function Xt({room:e,behind:t}){let[o,s]=u(!1),r=b(e);if(!r)return null;let{order:a}=r,i=Math.max(0,a.indexOf(T(e)));return n`<div role=${t?"region":"main"} class=${`ring ${o?"with-names":""}`} aria-label=${L.label}>
    <div class=${`circle ${a.length>Hn?"crowded":""}`} ref=${oe({"--n":a.length})}>
      <${zt} room=${e} />
      <${Zt} room=${e} />
      <ol class="ring-seats" aria-label=${L.seats}>
        ${a.map((l,c)=>n`<${Qt} key=${l} room=${e} person=${l} at=${(c-i+a.length)%a.length/a.length} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${o} onClick=${()=>s(!o)}>${o?L.fewer:L.people}</button>
    </div>
  </div>`}function Jt({room:e,id:t,view:o,mine:s,name:r}){let{ask:a,busy:i,sentence:l}=A(e),c=e.lanes.member.value;if(s)return c?.moved?.includes(t)?n`<p class="small soft">${ge.moved}</p>`:null;let m=!!c?.resonated?.includes(t);return!m&&!c?.can.resonate?.includes(o.segment)?null:n`<button class="btn quiet take-back" aria-disabled=${m||i} onClick=${()=>!m&&!i&&a({do:"resonate",reflection:t})}>
      ${m?ge.told(r):ge.say}<span class="visually-hidden">${m?"":ge.of(r)}</span></button>
    <${E} sentence=${l} />`}function en({room:e,id:t,view:o,goesOn:s}){let r=o.author===T(e),a=xt(e,o.author);return n`<li class=${`share ${r?"mine":""} ${s?"goes-on":""}`}>
    <p class=${s?"visually-hidden":"who"} dir="auto" translate="no">
      <i class="dot" aria-hidden="true" ref=${oe({"--h":Re(o.author).toFixed(0)})}>${Be(Z(e,o.author)||a)}</i><b>${a}</b>
    </p>
    <p class="words" dir="auto" translate="no">${e.words(o.words)}</p>
    <${Jt} room=${e} id=${t} view=${o} mine=${r} name=${a} />
    ${r&&n`<${Wn} room=${e} id=${t} />`}
  </li>`}function Wn({room:e,id:t}){let[o,s]=u(!1),{ask:r,busy:a,sentence:i}=A(e),l=c=>c?.focus({preventScroll:!0});return o?n`<div class="ask-once" role="group" aria-label=${j.takeBackSure}>
    <p ref=${l} tabindex="-1">${j.takeBackSure}</p>
    <div class="row">
      <button class="btn" disabled=${a} onClick=${()=>r({do:"take_back",reflection:t})}>${j.takeBackYes}</button>
      <button class="btn quiet" onClick=${()=>s(!1)}>${j.keep}</button>
    </div>
    <${E} sentence=${i} />
  </div>`:n`<button class="btn quiet take-back" onClick=${()=>s(!0)}>${j.takeBack}</button>`}var Vn=48;function tn({room:e}){let t=b(e),o=x(null),[s,r]=u(null),a=t?jn(t):[],i=a.at(-1)?.[1].n??0;f(()=>r(R.hold.value?i:null),[R.hold.value]);let l=T(e),c=s===null?a:a.filter(([,$])=>$.n<=s||$.author===l),{away:m,toEnd:d}=zn(o,c.length);return t?n`<section class="stream" aria-label=${j.label}>
    <div class="shares" ref=${o} role="log" aria-live="off" aria-label=${j.label} tabindex="0">
      ${a.length===0&&n`<p class="nothing-yet soft">${j.empty}</p>`}
      <ol>${Yn(e,t,c)}</ol>
    </div>
    ${a.length>c.length?n`<button class="btn fresh" onClick=${()=>r(i)}>${j.held(a.length-c.length)}</button>`:m>0&&n`<button class="btn fresh" onClick=${d}>${j.fresh(m)}</button>`}
  </section>`:null}var jn=e=>Object.entries(e.reflections).sort(([,t],[,o])=>t.n-o.n);function Yn(e,t,o){let s=[],r="",a="";for(let[i,l]of o){if(l.segment!==r){r=l.segment;let c=t.segments[r],m=e.words(c?.prompt);s.push(n`<li class="divider" key=${r}><span dir="auto">${xe(e,c)}${m&&` \xB7 ${m}`}</span></li>`)}s.push(n`<${en} key=${i} room=${e} id=${i} view=${l} goesOn=${l.turn===a} />`),a=l.turn}return s}function zn(e,t){let o=x({end:!0,seen:t}),[s,r]=u(0),a=()=>{let i=e.current;i&&(i.scrollTop=i.scrollHeight),o.current={end:!0,seen:t},r(0)};return f(()=>{let i=e.current,l=()=>{i&&(o.current.end=i.scrollHeight-i.scrollTop-i.clientHeight<Vn,o.current.end&&r(0))};i?.addEventListener("scroll",l,{passive:!0});let c=new ResizeObserver(()=>o.current.end&&i&&(i.scrollTop=i.scrollHeight));return i&&c.observe(i),()=>(i?.removeEventListener("scroll",l),c.disconnect())},[]),ht(()=>{o.current.end?a():t>o.current.seen&&r(i=>i+t-o.current.seen),o.current.seen=t},[t]),{away:s,toEnd:a}}function Ne(e){let t=b(e),o=e.lanes.member.value?.before_me,s=T(e);return!t||t.piece.person===s?"":t.next===s?t.piece.person?we.after(Z(e,t.piece.person)):we.next:t.then===s&&t.next?we.after(Z(e,t.next)):o===void 0?"":o===0?we.next:we.before(o)}function je({room:e,ask:t,big:o=!1}){let[s,r]=u(!1),a=e.lanes.member.value?.can??{};if(!a.pass&&!a.pass_for_now)return null;let i=(m,d)=>(r(!1),t({do:"pass",segment:m,how:d,...l&&{turn:l}})),l=a.take??a.put_down;return n`
    <button class=${`btn ${o?"big wide":""}`} onClick=${()=>r(!0)}>${!l?w.passAhead:w.pass}</button>
    ${s&&n`<${ee} title=${w.passTitle} onClose=${()=>r(!1)}>
      ${a.pass_for_now&&n`<button class="btn way" onClick=${()=>i(a.pass_for_now,"for_now")}><b>${w.forNow}</b><span>${w.forNowNote}</span></button>`}
      ${a.pass&&n`<button class="btn way" onClick=${()=>i(a.pass,"round")}><b>${w.round}</b><span>${w.roundNote}</span></button>`}
      <button class="btn quiet" onClick=${()=>r(!1)}>${w.stay}</button>
    </${ee}>`}
  `}var Gn=6e3;function nn(e,t){let o=x({on:!1,timer:void 0});return f(()=>()=>{clearTimeout(o.current.timer),o.current={on:!1,timer:void 0}},[t]),()=>{if(!t)return;let s=o.current;s.on||e.send({do:"writing",turn:t,on:!0}),s.on=!0,clearTimeout(s.timer),s.timer=setTimeout(()=>{s.on=!1,e.send({do:"writing",turn:t,on:!1})},Gn)}}var Un=16*1024;function on({room:e}){let t=Ve(e.circle),o=x(null),{ask:s,busy:r,sentence:a}=A(e),i=Zn(e,s),[l,c]=u(""),[m,d]=u(!1),$=e.lanes.member.value?.can??{},H=nn(e,$.share);f(()=>d(!1),[$.put_down]),f(()=>c(""),[$.share]);let F=async()=>{let N=t.peek();return N.trim()?new TextEncoder().encode(N).length>Un?(c(S.long),!1):(c(""),await i.share($.share,N)?(t.value=Wt(t.peek(),N),c(S.arrived),!0):!1):(c(S.nothing),o.current?.focus(),!1)},fe=()=>t.peek().trim()&&$.share?d(!0):s({do:"put_down",turn:$.put_down}),q=$.put_down,C=async()=>await F()&&s({do:"put_down",turn:q});return n`<section class=${`composer ${$.share?"mine":$.take?"offered":""}`} aria-label=${S.label}>
    <${Kn} room=${e} />
    <form autocomplete="off" onSubmit=${N=>(N.preventDefault(),$.share&&F())}>
      <textarea class="field" ref=${o} rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${!0}
        data-gramm="false" aria-label=${S.label} placeholder=${$.share?S.write:S.jot}
        value=${t.value} onInput=${N=>(t.value=N.target.value,c(""),H())}></textarea>
    </form>
    ${m?n`<${Qn} yes=${C} no=${()=>s({do:"put_down",turn:q})} stay=${()=>d(!1)} />`:n`<div class="row acts">
      <${je} room=${e} ask=${s} />
      ${$.take&&n`<button class="btn primary" disabled=${r} onClick=${()=>s({do:"take",turn:$.take})}>${w.take}</button>`}
      ${$.take_from_centre&&n`<button class="btn primary" disabled=${r} onClick=${()=>s({do:"take_from_centre",segment:$.take_from_centre,turn:se()})}>${w.takeCentre}</button>`}
      ${$.put_down&&n`<button class="btn" disabled=${r} onClick=${fe}>${w.done}</button>`}
      ${$.share&&n`<button class="btn primary" aria-disabled=${i.onTheWay||!t.value.trim()} onClick=${()=>!i.onTheWay&&F()}>${S.share}</button>`}
    </div>`}
    <p class="note soft" role="status" hidden=${!l&&!i.onTheWay}>${i.onTheWay?S.onTheWay:l}</p>
    <${E} sentence=${i.sentence||a} />
  </section>`}function Kn({room:e}){let t=e.lanes.member.value?.can??{},o=Ne(e);return b(e)?.standstill?n`<p class="where">${S.standing}</p>`:e.lanes.member.value?.others_first?n`<p class="where">${qe.othersFirst}</p>`:t.share||t.take?n`<p class="where">${t.share?S.yours:S.offered}</p>`:n`<p class="where" dir="auto">${o&&n`<b>${o}</b> `}${S.jotting}</p>`}function Qn({yes:e,no:t,stay:o}){let s=r=>r?.focus({preventScroll:!0});return n`<div class="ask-once" role="group" aria-label=${S.unsharedTitle}>
    <p ref=${s} tabindex="-1">${S.unsharedTitle}</p>
    <div class="row"><button class="btn primary" onClick=${e}>${S.shareAndDone}</button><button class="btn" onClick=${t}>${S.doneWithout}</button><button class="btn quiet" onClick=${o}>${S.keep}</button></div>
  </div>`}function Zn(e,t){let o=x({turn:"",words:"",reflection:"",body:""}),[s,r]=u(!1);return{share:async(i,l)=>{(o.current.turn!==i||o.current.words!==l)&&(o.current={turn:i,words:l,reflection:se(),body:se()});let{reflection:c,body:m}=o.current;r(!0);let d=await t({do:"share",turn:i,reflection:c,words:m},{[m]:l});return r(!1),d&&(o.current={turn:"",words:"",reflection:"",body:""}),d},onTheWay:s,sentence:""}}function sn({room:e}){let{ask:t,busy:o,sentence:s}=A(e),r=e.lanes.member.value?.can??{},a=Ne(e),i=y(e)?.medium==="in_one_room",l=!r.take&&!r.take_from_centre&&!r.put_down&&!r.pass&&!r.pass_for_now,c=e.lanes.member.value?.others_first;return l&&!a&&!s&&!c?null:n`<div class="controls">
    ${a&&n`<p class="near" dir="auto">${a}</p>`}
    ${c&&n`<p class="soft">${qe.othersFirst}</p>`}
    ${r.put_down&&n`<p class="soft">${i?w.inRoom:w.onCall}</p>`}
    ${r.take&&n`<button class="btn primary big wide" disabled=${o} onClick=${()=>t({do:"take",turn:r.take})}>${w.takeVoice}</button>`}
    ${r.take_from_centre&&n`<button class="btn primary big wide" disabled=${o}
      onClick=${()=>t({do:"take_from_centre",segment:r.take_from_centre,turn:se()})}>${w.takeCentre}</button>`}
    ${r.put_down&&n`<button class="btn primary big wide" disabled=${o} onClick=${()=>t({do:"put_down",turn:r.put_down})}>${w.done}</button>`}
    <${je} room=${e} ask=${t} big />
    <${E} sentence=${s} />
  </div>`}function rn({room:e}){return n`<section class="part-panel" aria-label=${g.releasing}>
    <h2 class="voice">${g.thanks}</h2>
    <p>${g.gently}</p>
    <${ie} room=${e} moment="leaving" />
    <h3>${g.nextTitle}</h3>
    <${_e} room=${e} />
    <h3>${g.resources}</h3>
    <${re} />
  </section>`}function an({room:e}){let t=e.words(e.lanes.ring.value?.call_link).trim();if(y(e)?.medium==="in_one_room")return n`<p class="call-link soft">${Ee.room}</p>`;if(!t)return null;let o=/^https:\/\/\S+$/.test(t)?t:void 0;return n`<p class="call-link"><span class="soft">${Ee.note}</span>
    ${o?n`<a class="btn" href=${o} target="_blank" rel="noreferrer noopener">${Ee.open}</a>`:n`<span dir="auto" translate="no">${t}</span>`}
  </p>`}function ln({room:e}){let t=b(e),o=y(e)?.medium==="written",s=t?.phase==="doors"?void 0:B(e)?.kind,r=t?.phase==="doors"&&St(e,"arriving"),i=t?.standstill==="holding"?n`<${Xn} />`:s==="agreements"?n`<${Mt} room=${e} />`:s==="release"?n`<${rn} room=${e} />`:r?n`<section class="part-panel"><${ie} room=${e} moment="arriving" /></section>`:null;return o?n`<div class="side written">
    ${i}
    ${!i&&n`<${tn} room=${e} />`}
    <${on} room=${e} />
  </div>`:n`<section class="side voiced" aria-label=${w.label}>${i}<${an} room=${e} /><${sn} room=${e} /></section>`}var Xn=()=>n`<section class="part-panel" aria-label=${g.resources}><h2>${g.resources}</h2><${re} /></section>`;var cn=10500,Jn=1200,Ye=class{#e=new Map;#t=new Map;#o=-cn;#n=!1;constructor({polite:t,assertive:o,level:s,time:r}){this.polite=t,this.assertive=o,this.level=s,this.time=r}shared(t,o,s){this.level()!=="none"&&(this.#e.set(t,{name:o,words:s}),this.#s())}say(t,o){this.level()!=="none"&&(this.#t.set(t,o),this.#s())}urgent(t){this.assertive(t)}#s(){if(this.#n)return;this.#n=!0;let t=Math.max(Jn,this.#o+cn-this.time.now());this.time.later(()=>this.#r(),t)}#r(){this.#n=!1,this.#o=this.time.now();let t=[...this.#a(),...this.#t.values()].join(" ");this.#e.clear(),this.#t.clear(),t&&this.polite(t)}#a(){let t=[...this.#e.values()],o=[...new Set(t.map(s=>s.name))];return t.length?this.level()==="all"&&t.length<=2?t.map(s=>Y.sharedWords(s.name,s.words)):o.length<=3?[Y.shared(o)]:[Y.sharedMany(t.length)]:[]}};function mn({room:e}){let t=de(()=>Q(""),[]),o=de(()=>Q(""),[]),s=x({});return f(()=>{let r=new Ye({polite:c=>t.value=c,assertive:c=>o.value=c,level:()=>R.announce.peek(),time:{now:()=>performance.now(),later:(c,m)=>setTimeout(c,m)}}),a=null,i=null,l=(c,m,d)=>{let $=s.current[c];s.current[c]=m,m&&$!==void 0&&$!==m&&d(m)};return gt(()=>{let c=b(e),m=T(e),d=e.lanes.member.value?.can.take??"",$=e.lanes.member.value?.moved?.length??0,H=e.connection.value.state==="lost",F=te(e)?Object.entries(e.lanes.desk.value?.signals??{}).filter(([,q])=>q.kind==="i_need_a_person"):[],fe=te(e)?Object.values(e.lanes.desk.value?.waiting??{}).map(q=>e.words(q.name)):[];c&&bt(()=>{l("lost",H?Y.lost:Y.back,C=>(r.urgent(H?C:""),H||r.say("line",C))),l("offered",d||"-",()=>d&&r.urgent(Y.yourTurn)),l("need",F.map(([C])=>C).join()||"-",()=>F.length&&r.urgent(Y.person(e.words(F.at(-1)?.[1].name)))),l("standing",c.standstill??"-",()=>r.say("standing",c.standstill?`${V[c.standstill]}.`:Y.goesOn)),l("part",c.segment??"-",()=>r.say("part",Y.part(xe(e,B(e))))),l("piece",`${c.piece.at} ${c.piece.person??""}`,()=>c.piece.person!==m&&r.say("piece",`${et(e)}.`)),l("near",Ne(e)||"-",C=>C!=="-"&&(c.next===m||c.then===m)&&r.say("near",C)),l("waiting",fe.join()||"-",()=>fe.length&&r.say("waiting",Y.waits(fe.at(-1)))),i!==null&&$>i&&r.say("moved",ge.movedSpoken),i=$;let q=Object.entries(c.reflections);for(let[C,N]of a?q:[])!a?.has(C)&&N.author!==m&&r.shared(C,Z(e,N.author),e.words(N.words));a=new Set(q.map(([C])=>C))})})},[e]),n`<div class="visually-hidden">
    <p role="status" aria-live="polite">${t}</p>
    <p role="alert" aria-live="assertive">${o}</p>
  </div>`}var eo=()=>import("./for-facilitators-KE6WFUAJ.js").then(e=>e.DeskColumn);function pn({room:e}){let t=b(e),[o,s]=u(!1);if(Pt(t?.phase!=="doors"),Bt(),Rt(Ht),Gt(e),f(()=>{document.title=e.words(y(e)?.title)||document.title}),!t)return null;let r=B(e)?.kind,a=te(e),i=t.standstill??(r==="silence"?"silence":""),l=["room",a&&"keeps",o&&"desk-open",i&&`is-${i}`,`is-${y(e)?.medium}`,R.still.value&&"is-still"];return n`<div class=${l.filter(Boolean).join(" ")}>
    <${Kt} room=${e} deskOpen=${o} toggleDesk=${()=>s(!o)} />
    <${pe} room=${e} />
    ${a&&n`<${Lt} load=${eo} room=${e} open=${o} onClose=${()=>s(!1)} />`}
    <${Xt} room=${e} behind=${o} />
    <${ln} room=${e} />
    <${mn} room=${e} />
  </div>`}function un({room:e}){let{ask:t,busy:o,sentence:s}=A(e),r=e.lanes.member.value,a=r?.presence==="stepped_out",i=r?.can.come_back;return n`<main class="page away">
    <${pe} room=${e} />
    <header><span class="halo" aria-hidden="true"></span><h1>${a?_.isOut:_.isGone}</h1><p class="soft">${a?_.isOutLead:_.isGoneLead}</p></header>
    <button class="btn primary big wide" disabled=${o||!i} onClick=${()=>t({do:"come_back",gathering:i})}>${_.back}</button>
    <${E} sentence=${s} />
    <div class="row centred"><${ae} room=${e} /></div>
    <${re} />
  </main>`}function fn({room:e,justReleased:t}){let o=y(e),s=e.lanes.member.value?.last;return o?n`<main class="page after">
    <${pe} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft" dir="auto" translate="no">${e.words(o.title)}</p>
      <h1>${t?g.thanks:g.title}</h1>
      ${t?n`<p>${g.released}</p><p class="soft">${g.gently}</p>`:n`<p class="soft">${g.lead}</p>`}
    </header>
    ${t&&n`<${ie} room=${e} moment="leaving" />`}
    <section class="card"><h2>${g.nextTitle}</h2><${_e} room=${e} /></section>
    ${te(e)&&n`<${to} room=${e} />`}
    <section><h2>${g.resources}</h2><${re} /></section>
    ${s&&!t&&n`<p class="small soft">${g.last(s.number,X(Number(s.released_at)))} ${g.people(s.attended.length)}</p>`}
    <p class="small soft">${g.kept} <a href="#/devices">${g.devices}</a></p>
    <div class="row centred"><${ae} room=${e} /><${D} /></div>
  </main>`:null}function to({room:e}){let{ask:t,busy:o,sentence:s}=A(e),r=e.lanes.desk.value,a=Object.entries(r?.planned??{}).sort(([,i],[,l])=>Number(i.at)-Number(l.at))[0];return n`<section class="card">
    ${a?n`<h2>${g.planned(a[1].number,Nt(Number(a[1].at)))}</h2>`:n`<p class="soft">${g.nothingPlanned}</p>`}
    ${a&&r?.can.open_doors&&n`<button class="btn primary big" disabled=${o} onClick=${()=>t({do:"open_doors",gathering:a[0]})}>${g.openDoors}</button>`}
    <a class="btn" href=${`#/desk/${e.circle}`}>${g.toDesk}</a>
    <${E} sentence=${s} />
  </section>`}function dn({room:e}){let t=Ve(e.circle).value.trim();return n`<main class="plain">
    <h1>${g.stopped}</h1>
    <p>${e.connection.value.sentence}</p>
    ${t&&n`<label class="stack">${g.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${t}</textarea></label>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${M.reload}</button>
    <${D} />
  </main>`}function tt({params:e}){let t=de(()=>Ae(e.circle),[e.circle]),o=x("");f(()=>()=>t.close(),[t]),f(()=>{vt()},[]),Et(t);let{ring:s,waiting:r,member:a}=t.lanes,i=t.connection.value,l=s.value?.gathering,c=a.value,m=!!(l&&c?.presence);return m&&l&&(o.current=l.id),i.state==="stopped"?n`<${dn} room=${t} />`:!c||!s.value&&!r.value?n`<${It} room=${t} />`:m&&(c.presence==="stepped_out"||c.presence==="left"||c.presence==="left_quietly")?n`<${un} room=${t} />`:l&&(m||c.role!=="participant")?n`<${pn} room=${t} />`:c.standing!=="member"||r.value?.phase?n`<${qt} room=${t} />`:n`<${fn} room=${t} justReleased=${o.current!==""} />`}function hn({device:e,busy:t,onName:o,onEnd:s}){let[r,a]=u(null),i=x(null),l=x(null),c=x(!1),m=r!==null;f(()=>{m!==c.current&&(m?i:l).current?.focus(),c.current=m},[m]);let d=e.name??(e.this?v.this:v.other);return n`<li class="between device">
    ${m?n`<form class="row" autocomplete="off" onSubmit=${async H=>{H.preventDefault();let F=(r??"").trim();(!F||F===e.name||await o(F))&&a(null)}}>
          <label class="visually-hidden" for=${`name-${e.id}`}>${v.nameLabel}</label>
          <input id=${`name-${e.id}`} class="field" dir="auto" translate="no" autocomplete="off" maxlength="40" value=${r} ref=${i}
            onInput=${H=>a(H.currentTarget.value)} />
          <button class="btn small primary" disabled=${t}>${v.keep}</button>
          <button type="button" class="btn small quiet" onClick=${()=>a(null)}>${v.cancel}</button>
        </form>`:n`<p><b dir="auto" translate="no">${d}</b>${e.this&&e.name&&n` <span class="mark open">${v.this}</span>`}
          <small class="soft"> ${v.since($n(e.since))} · ${v.used($n(e.used))}</small></p>
        <div class="row">
          <button type="button" class="btn small quiet" ref=${l} aria-label=${v.nameOf(d)} onClick=${()=>a(e.name??"")}>${v.name}</button>
          ${!e.this&&n`<${He} label=${v.end} name=${v.endOf(d)} kind="btn small quiet" ask=${v.endAsk} yes=${v.endYes} busy=${t} onYes=${s} />`}
        </div>`}
  </li>`}var $n=e=>X(Number(e),"UTC");function nt(){let[e,t]=u(null),[o,s]=u(""),r=Se(),a=()=>$e("/api/devices").then(l=>(t(l.devices),s("")),l=>{if(l instanceof G&&l.code==="signed_out")return location.replace("#/");s(l instanceof G?l.sentence:String(l))});if(f(()=>{a()},[]),!e&&o)return n`<${ce} sentence=${o} onAgain=${a} />`;if(!e)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${v.title}</h1><p role="status">${v.loading}</p></main>`;let i=async(l,c,m)=>{let d=await r.run(l,()=>J(c,m));return d&&t(d.devices),!!d};return n`<main class="page desk narrow">
    <header><div><a class="back" href="#/">${v.back}</a><h1>${v.title}</h1><p class="soft">${v.lead}</p></div></header>
    <section class="panel" aria-labelledby="devices-title">
      <h2 id="devices-title">${v.list} <span>${e.length}</span></h2>
      <ul class="names">${e.map(l=>n`<${hn} key=${l.id} device=${l} busy=${!!r.busy}
        onName=${c=>i(`name-${l.id}`,"/api/devices/name",{device:l.id,name:c})}
        onEnd=${()=>i(`end-${l.id}`,"/api/devices/end",{device:l.id})} />`)}</ul>
      ${e.length>1?n`<${He} label=${v.endOthers} kind="btn" ask=${v.endOthersAsk} yes=${v.endOthersYes} busy=${!!r.busy} onYes=${()=>i("others","/api/devices/end",{})} />`:n`<p class="soft small">${v.only}</p>`}
      <p role="alert" class="refusal">${r.sentence}</p>
    </section>
    <p class="soft small">${v.known}</p>
    <footer><${D} /></footer>
  </main>`}function I({step:e,title:t,lead:o,act:s=p.next,busy:r,children:a,onNext:i,halo:l}){let c=m=>{m.preventDefault(),i()};return n`<main class="page door">
    <header>
      ${l&&n`<span class="halo" aria-hidden="true"></span>`}
      <h1 tabindex="-1" ref=${e.head} dir="auto">${t}</h1>
      ${o&&n`<p class="lead">${o}</p>`}
    </header>
    <form onSubmit=${c} novalidate autocomplete="off">
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
    <footer><${D} /></footer>
  </main>`}function bn(e){let{circle:t}=e.view,o=t.next,s=Number(o?.at),r=e.view.phase,a=t.led_by.map(e.text).filter(Boolean);return n`<${I} step=${e} title=${e.text(t.title)} lead=${a.length?p.ledBy(Tt(a)):""} halo onNext=${e.onNext}>
    <dl class="facts">
      ${r&&n`<div><dt>${p.nowLabel}</dt><dd><b>${p.nowOn}</b><span>${r==="closing"?p.nowClosing:p.nowKnock}</span></dd></div>`}
      ${(o||!r)&&n`<div><dt>${p.nextLabel}</dt>
        ${o?n`<dd><b>${X(s)}</b><span>${be(s,o.minutes)}, ${p.yourTime}</span>
              ${!Fe(s,o.zone,Ie())&&n`<small>${p.theirTime(Ct(s,o.zone),Me(o.zone))}</small>`}</dd>`:n`<dd>${p.noDate}</dd>`}</div>`}
      <div><dt>${p.whereLabel}</dt><dd>${p.medium[t.medium]}</dd></div>
    </dl>
    <section class="about"><h2>${p.aboutLabel}</h2>
      ${e.text(t.about).split(/\n+/).map((i,l)=>n`<p class="voice" dir="auto" key=${l}>${i}</p>`)}
    </section>
  </${I}>`}var ze=e=>e.replace(/[^\d+*#]/g,"");function gn({line:e}){return n`<li class="line">
    <b>${e.label}</b>
    <span class="small soft">${[e.serves,e.region,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</span>
    <span class="row">
      ${e.phone&&n`<a class="btn small" href=${`tel:${ze(e.phone)}`} >${Le.call(e.phone)}</a>`}
      ${e.text&&n`<a class="btn small" href=${`sms:${ze(e.text)}`}>${Le.text(e.text)}</a>`}
      ${e.link&&n`<a class="btn small" href=${e.link} target="_blank" rel="noreferrer noopener" dir="ltr">${e.link.replace(/^https:\/\//,"")}</a>`}
    </span>
  </li>`}function vn(e){let{texts:t,lines:o,emergency:s}=e.safety,r=[t[0],...t.slice(2)];return n`<${I} step=${e} title=${p.safetyTitle} lead=${p.safetyLead} onNext=${e.onNext}>
    <section class="card calls"><h2>${p.talkNow}</h2>
      <p>${t[1]}</p>
      ${/^\+?[\d ]{2,}$/.test(s)&&n`<a class="btn support" href=${`tel:${ze(s)}`}>${Le.call(s)}</a>`}
      ${o.length>0&&n`<ul class="lines">${o.map(a=>n`<${gn} key=${a.label} line=${a} />`)}</ul>`}
    </section>
    <ul class="texts">${r.map(a=>n`<li key=${a}>${a}</li>`)}</ul>
  </${I}>`}function ue({id:e,children:t,hint:o,problem:s,on:r,onChange:a}){return n`<div class=${`tick${s?" has-problem":""}`}>
    <label>
      <input type="checkbox" id=${e} checked=${r} aria-describedby=${s?`${e}-problem`:void 0}
        aria-invalid=${s?"true":void 0} onChange=${i=>a(i.currentTarget.checked)} />
      <span><span class="tick-words" dir="auto">${t}</span>${o&&n`<small>${o}</small>`}</span>
    </label>
    ${s&&n`<p class="problem" id=${`${e}-problem`}>${s}</p>`}
  </div>`}function kn(e){let{agreements:t}=e.view.circle,{accepted:o}=e.given,[s,r]=u([]),a=()=>{let l=t.filter(c=>!o[c]).map(c=>({id:`agree-${c}`,sentence:p.agreementsMissing}));r(l),l.length||e.onNext()},i=(l,c)=>e.give({accepted:{...o,[l]:c}});return n`<${I} step=${e} title=${p.agreementsTitle} lead=${p.agreementsLead} onNext=${a}>
    <div class="visually-hidden"><${me} problems=${s.slice(0,1)} summary=${()=>le.summary(s.length)} /></div>
    <ol class="ticks">${t.map(l=>n`<li key=${l}>
      <${ue} id=${`agree-${l}`} on=${!!o[l]} problem=${o[l]?void 0:ne(s,`agree-${l}`)}
        onChange=${c=>i(l,c)}>${e.text(l)}</${ue}>
    </li>`)}</ol>
  </${I}>`}function wn(e){let{adult:t,privatePlace:o}=e.given,[s,r]=u([]),a=()=>{let i=[...t?[]:[{id:"adult",sentence:p.adultMissing}],...o?[]:[{id:"private-place",sentence:p.privateMissing}]];r(i),i.length||e.onNext()};return n`<${I} step=${e} title=${p.placeTitle} lead=${p.placeLead} onNext=${a}>
    <${me} problems=${s} summary=${le.summary} />
    <div class="ticks">
      <${ue} id="adult" hint=${p.adultHint} on=${t} problem=${t?void 0:ne(s,"adult")}
        onChange=${i=>e.give({adult:i})}>${p.adult}</${ue}>
      <${ue} id="private-place" hint=${p.privateHint} on=${o} problem=${o?void 0:ne(s,"private-place")}
        onChange=${i=>e.give({privatePlace:i})}>${p.privatePlace}</${ue}>
    </div>
  </${I}>`}var no=40;function yn(e){let[t,o]=u([]),s=()=>{let r=e.given.name.trim(),a=r?[...r].length>no?p.nameLong:"":p.nameMissing;o(a?[{id:"name",sentence:a}]:[]),a||e.onNext()};return n`<${I} step=${e} title=${p.nameTitle} act=${e.act.busy?p.knocking:p.knock} busy=${!!e.act.busy} onNext=${s}>
    <${me} problems=${t} summary=${le.summary} />
    <${We} id="name" label=${p.name} hint=${p.nameHint} value=${e.given.name} problem=${ne(t,"name")}
      onValue=${r=>e.give({name:r})} more=${{autocapitalize:"words",spellcheck:!1,enterkeyhint:"go"}} />
    <p class="refusal" role="alert">${e.act.sentence}</p>
    <p class="soft small center">${p.knockHint}</p>
  </${I}>`}function xn({sentence:e}){return n`<main class="page door">
    <header><h1>${p.closedTitle}</h1></header>
    <p class="lead" role="alert">${e}</p>
    <section class="card"><p>${p.closedDo}</p><p class="soft">${p.closedWhole}</p></section>
    <a class="btn wide" href="#/">${p.back_home}</a>
    <footer><${D} /></footer>
  </main>`}var De=["about","safety","agreements","place","name"],oo={about:bn,safety:vn,agreements:kn,place:wn,name:yn},so={agreements_first:"agreements",agreements_moved:"agreements",adults_only:"place",private_place_first:"place"},Sn=["no_such_invitation","invitation_used","invitation_revoked","invitation_expired","not_let_in","not_found","not_understood"],ot=new Map;function st({params:e}){let[t,o]=u("looking"),[s,r]=u(null),[a,i]=u(""),[l,c]=u(""),[m,d]=u({accepted:{},adult:!1,privatePlace:!1,name:""}),{step:$,go:H,back:F,head:fe}=Dt("about"),q=x(0),C=Se(),{circle:N,invitation:Oe,secret:ct}=e,mt=O=>{let K=O instanceof G?O:new G("network",String(O));i(K.sentence),o(Sn.includes(K.code)?"closed":"fault")},Ke=async()=>{let O=Promise.all([J("/api/door",{circle:N,invitation:Oe,secret:ct}),$e("/api/safety")]);O.catch(()=>{});try{if((await $e("/api/me")).circles.includes(N))return location.replace(`#/circle/${N}`);let[ut,ke]=await O;r({view:ut,safety:ke}),o("open")}catch(K){mt(K)}};f(()=>{Ke()},[]);let Ln=async()=>{if(!s)return;let O,K=ot.get(Oe)??At();if(ot.set(Oe,K),await C.run("knock",()=>J("/api/knock",{circle:N,invitation:Oe,secret:ct,name:m.name.trim(),agreements:s.view.circle.agreements_version,adult:m.adult,private_place:m.privatePlace,key:K}).catch(ft=>{throw O=ft,ft})))return ot.delete(Oe),location.replace(`#/circle/${N}`);if(!O)return;if(Sn.includes(O.code))return mt(O);let ke=so[O.code];ke&&(ke==="agreements"&&await Ke(),c(ke==="agreements"?p.agreementsMoved:O.sentence),C.forget(),H(ke))};if(t==="fault")return n`<${ce} sentence=${a} onAgain=${Ke} />`;if(t==="closed")return n`<${xn} sentence=${a} />`;if(!s)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${p.invited}</h1><p role="status">${p.looking}</p></main>`;let ve=Math.min(De.indexOf($),q.current),pt=De[ve],Tn=()=>{if(c(""),ve===De.length-1)return Ln();q.current=Math.max(q.current,ve+1),H(De[ve+1])};return n`<${oo[pt]} key=${pt} view=${s.view} safety=${s.safety} given=${m} act=${C} notice=${l} head=${fe}
    n=${ve+1} of=${De.length} text=${O=>O&&s.view.bodies[O]||""}
    give=${O=>d(K=>({...K,...O}))}
    onBack=${ve?F:void 0} onNext=${Tn} />`}function Ge(){let[e,t]=u(""),[o,s]=u([]),r=Se(),a=async i=>{i.preventDefault();let l=e.trim()?[]:[{id:"my-name",sentence:P.nameMissing}];s(l),!l.length&&await r.run("name",()=>J("/api/me",{name:e.trim()}))&&location.replace("#/desk")};return n`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${P.welcome}</h1></header>
    <p class="lead">${P.lead}</p>
    <form class="stack" onSubmit=${a} novalidate autocomplete="off">
      <${me} problems=${o} summary=${le.summary} />
      <${We} id="my-name" label=${P.name} hint=${P.nameHint} value=${e} onValue=${t}
        problem=${ne(o,"my-name")} more=${{maxlength:60}} />
      <p role="alert" class="refusal">${r.sentence}</p>
      <button class="btn primary big wide" disabled=${!!r.busy}>${P.go}</button>
    </form>
  </main>`}function _n({circle:e,n:t}){let o=de(()=>Ae(e),[e]);f(()=>()=>o.close(),[o]);let s=o.lanes.ring.value?.circle??o.lanes.waiting.value?.circle,r=s?.next;return n`<li><a class="btn wide choose" href=${`#/circle/${e}`}>
    <b dir="auto">${o.words(s?.title)||z.circle(t)}</b>
    ${r&&n`<small>${X(Number(r.at))}, ${be(Number(r.at),r.minutes)}</small>`}
  </a></li>`}function rt(){let[e,t]=u(null),[o,s]=u(""),r=async()=>{s("");try{let a=await $e("/api/me");if(a.facilitator?.name)return location.replace("#/desk");if(!a.facilitator&&a.circles.length===1)return location.replace(`#/circle/${a.circles[0]}`);t(a)}catch(a){s(a instanceof G?a.sentence:String(a))}};return f(()=>{r()},[]),o?n`<${ce} sentence=${o} onAgain=${r} />`:e?e.facilitator?n`<${Ge} />`:n`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${e.circles.length?z.choose:z.title}</h1></header>
    ${e.circles.length?n`<p class="lead">${z.chooseLead}</p>
        <ul class="stack">${e.circles.map((a,i)=>n`<${_n} key=${a} circle=${a} n=${i+1} />`)}</ul>`:n`<div class="lead stack"><p>${z.lead}</p><p>${z.howIn}</p><p>${z.haveOne}</p><p class="soft small">${z.noCare}</p></div>`}
    <${D} />
  </main>`:n`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${z.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${z.loading}</p></main>`}function at({params:e}){let[t,o]=u("opening"),[s,r]=u(""),a=async()=>{o("opening");try{(await J("/api/link",{secret:e.secret})).facilitator?.name?location.replace("#/desk"):o("name")}catch(i){let l=i instanceof G?i:new G("network",String(i));r(l.sentence),o(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return f(()=>{a()},[]),t==="name"?n`<${Ge} />`:t==="fault"?n`<${ce} sentence=${s} onAgain=${a} />`:t==="opening"?n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${P.welcome}</h1><p role="status">${P.opening}</p></main>`:n`<main class="page door">
    <header><h1>${P.closedTitle}</h1></header>
    <p class="lead" role="alert">${s}</p>
    <section class="card"><p>${P.closedDo}</p>
      <ul class="bullets"><li>${P.closedServer} <code>${P.command}</code></li><li>${P.closedColleague}</li></ul>
    </section>
    <button class="btn wide" onClick=${a}>${P.again}</button>
  </main>`}var ro=[{pattern:/^#\/link\/([^/]+)$/,names:["secret"],secret:!0,screen:{View:at}},{pattern:/^#\/invitation\/([^/]+)\/([^/]+)\/([^/]+)$/,names:["circle","invitation","secret"],secret:!0,screen:{View:st}},{pattern:/^#\/circle\/([^/]+)$/,names:["circle"],screen:{View:tt}},{pattern:/^#\/desk$/,names:[],screen:{load:()=>import("./for-facilitators-KE6WFUAJ.js").then(e=>e.Desk)}},{pattern:/^#\/desk\/([^/]+)$/,names:["circle"],screen:{load:()=>import("./for-facilitators-KE6WFUAJ.js").then(e=>e.Circle)}},{pattern:/^#\/devices$/,names:[],screen:{View:nt}}];function it(){for(let{pattern:e,names:t,secret:o,screen:s}of ro){let r=e.exec(location.hash);if(!r)continue;let a=Object.fromEntries(t.map((i,l)=>[i,r[l+1]??""]));return o&&history.replaceState(null,"",location.pathname),{key:r[0],params:a,screen:s}}return{key:"",params:{},screen:{View:rt}}}function Cn(){let[e,t]=u(it);return f(()=>{let o=()=>t(it());return addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]),n`<${Ue} key=${e.key}><${ao} route=${e} /></${Ue}>`}function ao({route:e}){let{screen:t,params:o}=e,[s,r]=u(t);return f(()=>{"View"in t||t.load().then(a=>r({View:a}),()=>r({failed:!0}))},[t]),s.failed?n`<${Nn} sentence=${M.notLoaded} />`:s.View?n`<${s.View} params=${o} />`:n`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${M.name}</h1><span class="halo" aria-hidden="true"></span></main>`}var Ue=class extends dt{static getDerivedStateFromError(t){return{error:t}}render({children:t},{error:o}){return o?n`<${Nn} sentence=${M.broken} again=${()=>this.setState({error:void 0})} />`:t}};function Nn({sentence:e,again:t}){return n`<main class="plain">
    <h1>${M.name}</h1>
    <p>${e}</p>
    ${t&&n`<button class="btn" onClick=${t}>${M.again}</button>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${M.reload}</button>
  </main>`}var lt=document.getElementById("app"),On=[[globalThis.isSecureContext,M.withoutHttps],[globalThis.WebSocket,M.withoutWebSocket],[globalThis.crypto?.getRandomValues,M.withoutRandom],[Object.hasOwn,M.tooOld]].find(([e])=>!e);lt.replaceChildren();if(On){let e=document.createElement("p");e.className="plain",e.textContent=String(On[1]),lt.append(e)}else $t(n`<${Cn} />`,lt);
