/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as ee,b as Oe,c as B,d as I,e as wt,g as yt,h as _t,i as Ie,j as Z,k as ae,m as St}from"./chunk-XZEX674C.js";import{A as k,B as $e,C as y,D as q,E as he,F as Le,G as x,H as V,I as H,J as Te,K as b,L as O,M as Q,N as K,O as bt,P as D,Q as be,R as De,S as Ae,T as w,U as oe,V as R,W as Ee,Y as gt,a as p,aa as vt,b as f,c as mt,ca as re,d as C,e as ce,ea as ue,fa as kt,g as pt,ga as Pe,h as G,ha as Re,i as ut,ja as j,k as te,ka as se,l as _e,la as L,m as me,ma as Se,n as ft,na as m,o as F,oa as xt,p as dt,q as $t,qa as Be,ra as ge,s as P,t as U,u as ne,v as ht,w as pe,x as N,y as v,z as W}from"./chunk-EHU5MK6D.js";import{e as lt,f as ct,g as o}from"./chunk-W7Z3TTU2.js";function Ct(e){let t=!!e.lanes.member.value?.presence;f(()=>{if(!t)return;let n=!0,r=()=>{let s=document.visibilityState==="visible";s!==n&&(n=s,e.send({do:"page",in_front:s}))};return r(),document.addEventListener("visibilitychange",r),()=>document.removeEventListener("visibilitychange",r)},[e,t])}function Nt(e){f(()=>{if(!e||!("wakeLock"in navigator))return;let t,n=!1,r=async()=>{if(!(n||document.visibilityState!=="visible"))try{t=await navigator.wakeLock.request("screen"),n&&await t.release()}catch{}};return r(),document.addEventListener("visibilitychange",r),()=>{n=!0,document.removeEventListener("visibilitychange",r),t?.release().catch(()=>{})}},[e])}function Ot(e){f(()=>{let t=n=>e()&&n.preventDefault();return addEventListener("beforeunload",t),()=>removeEventListener("beforeunload",t)},[e])}function Lt(){f(()=>{let e=globalThis.visualViewport;if(!e)return;let t=()=>{e.scale>1.01||(document.documentElement.style.setProperty("--visible",`${Math.round(e.height)}px`),e.offsetTop>0&&e.height<innerHeight-100&&scrollTo(0,0))};return t(),e.addEventListener("resize",t),()=>(e.removeEventListener("resize",t),document.documentElement.style.removeProperty("--visible"))},[])}var d={arriving:"Coming in\u2026",arrivingLong:"Still trying to reach the circle. You do not have to do anything.",knocked:"You have knocked",knockedLead:"A facilitator will let you in. You can leave this page open.",knockedRunning:"The circle is together now. Someone lets you in when nobody is speaking.",seat:"Your place is ready",seatLead:"A facilitator will let you in when nobody is speaking.",notLetIn:"Not this time",notLetInLead:"The facilitators did not let you in. You can ask them about it outside of this page.",attended:"A facilitator is here.",unattended:"No facilitator is here at the moment.",ledBy:e=>`held by ${e}`,next:e=>`Gathering ${e}`,planned:(e,t)=>`Planned as ${e} in ${t}`,yourTime:"your time",noNext:"The next date is not on the calendar yet.",about:"About this circle",agreements:"What we promise each other",again:"Please read and accept these again before you come in.",accept:"I accept",accepted:"You have accepted these.",name:"You are called",rename:"Change",newName:"What shall we call you?",keepName:"Use this name",meanwhile:"Meanwhile",meanwhileText:"A glass of water. A quiet corner. Headphones, if someone is near."},g={thanks:"Thank you for being here",released:"The circle is released. Everything that was said has been let go.",kept:"Nothing else is kept: no words, no turns, no record of who passed.",gently:"Go gently tonight. Drink something. Keep the evening small, if you can.",devices:"Devices that can come in as you",title:"Between gatherings",lead:"Nobody watches this place between gatherings.",last:(e,t)=>`Last together: gathering ${e}, ${t}.`,people:e=>dt(e,"1 person was there.","# people were there."),nextTitle:"Next time",resources:"If you need someone",openDoors:"Open the doors",planned:(e,t)=>`Gathering ${e} \xB7 ${t}`,toDesk:"To my desk",nothingPlanned:"Nothing is planned yet.",releasing:"We are about to part",stopped:"This page has stopped",unshared:"These words were not shared. You can copy them."};var wn=6e3;function Tt({room:e}){let{state:t,since:n,sentence:r}=e.connection.value,s=t==="lost"||t==="connecting"&&F.value-n>wn;return o`<main class="arriving">
    <span class="halo" aria-hidden="true"></span>
    <div role="status"><h1 class="voice arriving-title">${s?r||d.arrivingLong:d.arriving}</h1></div>
    ${s&&o`<${R} />`}
  </main>`}function ze({room:e,accept:t,note:n="",accepted:r}){let{ask:s,busy:a,sentence:i}=B(e),l=w(e),c=e.lanes.member.value?.can.accept;return o`<ol class="agreed">${l?.agreements.map(u=>o`<li key=${u} class="voice" dir="auto">${e.words(u)}</li>`)}</ol>
    ${c!==void 0?o`${n&&o`<p>${n}</p>`}<button class="btn primary big wide" disabled=${a} onClick=${()=>s({do:"accept_agreements",version:c})}>${t}</button>`:o`<p class="soft" role="status">${r}</p>`}
    <${I} sentence=${i} />`}function Dt({room:e}){let t=Object.values(b(e)?.seats??{});return o`<section class="part-panel" aria-label=${he.title}>
    <h2 class="voice">${he.title}</h2>
    <${ze} room=${e} accept=${he.accept} accepted=${he.accepted} />
    <p class="small soft">${he.all(t.filter(n=>n.accepted).length,t.length)}</p>
  </section>`}var yn=1500;function ie({room:e}){let{state:t,since:n}=e.connection.value;if(t!=="lost")return null;let r=F.value-n;return r<yn?null:o`<section class="banner" aria-label=${W.lost}>
    <p><b>${W.lost}</b> <span>${W.lostFor(r)}</span><br />${W.lostText}</p>
    <button class="btn" onClick=${()=>dispatchEvent(new Event("online"))}>${W.retry}</button>
  </section>`}function ve({room:e}){let t=w(e)?.next;if(!t)return o`<p class="soft">${d.noNext}</p>`;let n=Number(t.at),r=Ee(),s=gt(t.zone)&&!Re(n,r,t.zone);return o`<p class="next-date"><b>${re(n)}</b><span>${ue(n,t.minutes)}, ${d.yourTime}</span>
    ${s&&o`<span class="small soft">${d.planned(ue(n,t.minutes,t.zone),Pe(t.zone))}</span>`}</p>`}function At({room:e}){let[t,n]=p(null),{ask:r,busy:s,sentence:a}=B(e),i=e.words(e.lanes.member.value?.name),l=async c=>{c.preventDefault();let u=(t??"").trim(),h=ee();(!u||u===i||await r({do:"call_me",name:h},{[h]:u}))&&n(null)};return t===null?o`<p class="my-name"><span class="soft">${d.name} <b dir="auto" translate="no">${i}</b></span> <button class="btn quiet" onClick=${()=>n(i)}>${d.rename}</button></p>`:o`<form class="my-name" autocomplete="off" onSubmit=${l}>
    <label class="stack">${d.newName}
      <input class="field voice" dir="auto" translate="no" autocomplete="off" maxlength="60" value=${t} onInput=${c=>n(c.target.value)} /></label>
    <button class="btn primary" disabled=${s}>${d.keepName}</button>
    <${I} sentence=${a} />
  </form>`}function Et({room:e}){let t=w(e),n=e.lanes.member.value,r=e.lanes.waiting.value?.phase,s=n?.standing==="not_let_in",[a,i]=s?[d.notLetIn,d.notLetInLead]:n?.standing==="member"?[d.seat,d.seatLead]:[d.knocked,r==="open"||r==="closing"?d.knockedRunning:d.knockedLead];return t?o`<main class="page lobby">
    <${ie} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft"><span dir="auto" translate="no">${e.words(t.title)}</span> · ${d.ledBy($t(t.led_by.map(l=>e.words(l))))}</p>
      <h1>${a}</h1>
      <p class="soft">${i}</p>
      ${!s&&o`<p class="presence-line"><i class=${t.attended?"lit":""} aria-hidden="true"></i>${t.attended?d.attended:d.unattended}</p>`}
    </header>
    ${n?.can.accept!==void 0&&o`<section class="card"><h2>${d.agreements}</h2><${ze} room=${e} accept=${d.accept} note=${d.again} accepted=${d.accepted} /></section>`}
    ${!s&&o`<section class="card"><h2>${t.next?d.next(t.next.number):d.meanwhile}</h2>
      ${(t.next||!r)&&o`<${ve} room=${e} />`}<p class="soft">${d.meanwhileText}</p></section>
      <${At} room=${e} />`}
    <details class="about-circle"><summary>${d.about}</summary><p dir="auto">${e.words(t.about)}</p>
      ${n?.can.accept===void 0&&o`<h2>${d.agreements}</h2><ol class="agreed">${t.agreements.map(l=>o`<li key=${l} class="voice" dir="auto">${e.words(l)}</li>`)}</ol>`}</details>
    <div class="row centred"><${oe} room=${e} /><${R} /></div>
  </main>`:null}var Ye=new Map;function Me(e){let t=Ye.get(e);return t||Ye.set(e,t=G("")),t}var Pt=()=>[...Ye.values()].some(e=>e.peek().trim()!=="");function Rt(e,t){return e.startsWith(t)?e.slice(t.length).trimStart():e===t.trim()?"":e}var T={hold:G(!1),announce:G("names"),sound:G(!1),still:G(!1)};function Bt({room:e,onClose:t,onQuiet:n}){let r=e.lanes.member.value?.can.step_out,s=a=>(t(),e.send(a));return o`<${U} title=${x.title} onClose=${t}>
    <p>${x.lead}</p>
    <button class="btn way" onClick=${()=>s({do:"signal",kind:"give_me_a_moment"})}><b>${x.moment}</b><span>${x.momentNote}</span></button>
    <button class="btn way" onClick=${n}><b>${V.title}</b><span>${V.note}</span></button>
    ${r&&o`
      <button class="btn way" onClick=${()=>s({do:"step_out",gathering:r})}><b>${x.out}</b><span>${x.outNote}</span></button>
      <button class="btn way" onClick=${()=>s({do:"leave",gathering:r,quietly:!1})}><b>${x.leave}</b><span>${x.leaveNote}</span></button>
      <button class="btn way" onClick=${()=>s({do:"leave",gathering:r,quietly:!0})}><b>${x.quietly}</b><span>${x.quietlyNote}</span></button>`}
    ${!r&&b(e)&&o`<a class="btn way" href=${`#/desk/${e.circle}`}><b>${x.leave}</b></a>`}
    <button class="btn quiet" onClick=${t}>${x.stay}</button>
  </${U}>`}var X=e=>t=>{for(let[n,r]of Object.entries(e))t?.style.setProperty(n,String(r))};function Ce(e){let t=b(e),n=D(e),r=e.gatheringTime();return t?.piece.at==="held"&&t.piece.each!==void 0?It(r-Number(t.piece.since??r),Number(t.piece.each),Number(t.piece.grace??0),"turn"):n?.kind==="silence"&&n.began!==void 0?It(r-Number(n.began),n.minutes*6e4,0,"silence"):{share:0,grace:0,left:0,of:"none"}}function It(e,t,n,r){return{share:Mt(e/t),grace:n?Mt((e-t)/n):0,left:Math.max(0,t-e),of:r}}var Mt=e=>Math.min(1,Math.max(0,e));function Ft({room:e}){F.value;let{share:t,grace:n,of:r}=Ce(e);return o`<svg class=${`arc ${r} ${t>=1?"full":""}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" />
    ${r!=="none"&&o`<circle class="time" cx="50" cy="50" r="48" pathLength="100" ref=${X({"--share":(t*100).toFixed(2)})} />`}
    ${n>0&&o`<circle class="grace" cx="50" cy="50" r="45.5" pathLength="100" ref=${X({"--share":(n*100).toFixed(2)})} />`}
  </svg>`}var xn=[[1,.5,6],[2.71,.2,3.5],[5.15,.08,1.6]],_n=264,ke;function Ge(){let e=globalThis.AudioContext;if(!e)return;ke??=new e,ke.resume().catch(()=>{});let t=ke.currentTime+.02;for(let[n,r,s]of xn){let a=ke.createOscillator(),i=ke.createGain();a.frequency.value=_n*n,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(r*.25,t+.03),i.gain.exponentialRampToValueAtTime(1e-4,t+s),a.connect(i).connect(ke.destination),a.start(t),a.stop(t+s)}}function Wt(e){let t=D(e)?.kind==="silence";t&&F.value;let n=t&&Ce(e).share>=1,r=C({silent:t,full:n});f(()=>{let s=r.current;r.current={silent:t,full:n},T.sound.peek()&&(t&&!s.silent||n&&!s.full)&&Ge()},[t,n])}var Sn=["all","names","none"];function qt({onClose:e}){return o`<${U} title=${V.title} onClose=${e}>
    <${Ke} choice=${T.hold} label=${V.hold} />
    <${Ke} choice=${T.still} label=${V.still} />
    <${Ke} choice=${T.sound} label=${V.sound} />
    ${T.sound.value&&o`<button class="btn" onClick=${Ge}>${V.ring}</button>`}
    <fieldset class="levels"><legend>${V.announce}</legend>
      ${Sn.map(t=>o`<label class="check" key=${t}>
        <input type="radio" name="announce" checked=${T.announce.value===t} onChange=${()=>T.announce.value=t} />${V[t]}
      </label>`)}
    </fieldset>
  </${U}>`}var Ke=({choice:e,label:t})=>o`<label class="check">
  <input type="checkbox" checked=${e.value} onChange=${n=>e.value=n.target.checked} />${t}
</label>`;function Ht({room:e,deskOpen:t,toggleDesk:n}){let[r,s]=p(""),a=b(e);if(!a)return null;let i=Object.values(a.seats).filter(u=>u.presence==="here"||u.presence==="away_from_page").length,l=e.lanes.desk.value,c=l?Object.keys(l.signals).length+Object.keys(l.waiting).length:0;return o`<header class="bar">
    <div class="what">
      <h1 class="voice" dir="auto" translate="no">${e.words(w(e)?.title)}</h1>
      <p class="small soft">${pe.gathering(a.number)} · ${pe.here(i)}</p>
    </div>
    <${wt} room=${e} />
    ${Q(e)&&o`<button class="btn desk-toggle" aria-expanded=${t} onClick=${n}>
      ${t?Te.back:Te.open}${c>0&&o`<span class="count"><span class="visually-hidden">: ${Te.attention(c)}</span><span aria-hidden="true">${c}</span></span>`}
    </button>`}
    <${oe} room=${e} />
    <button class="btn quiet to-quiet" onClick=${()=>s("quiet")}>${pe.quiet}</button>
    <button class="btn quiet" onClick=${()=>s("leave")}>${pe.leave}</button>
    ${r==="leave"&&o`<${Bt} room=${e} onClose=${()=>s("")} onQuiet=${()=>s("quiet")} />`}
    ${r==="quiet"&&o`<${qt} onClose=${()=>s("")} />`}
  </header>`}function jt({room:e,person:t,at:n}){let r=b(e),s=r?.seats[t];if(!r||!s)return null;let{piece:a}=r,i=e.words(s.name),l=t===O(e),c=a.at==="held"&&a.person===t,u=a.at==="offered"&&a.person===t,h=c?"holds":u?"offered":r.next===t?"next":r.then===t?"then":"",$=(n+.25)*2*Math.PI;return o`<li class=${`seat is-${s.presence} ${h} ${l?"mine":""} ${s.role==="participant"?"":"keeper"}`}
    ref=${X({"--h":De(t).toFixed(0),"--x":Math.cos($).toFixed(4),"--y":Math.sin($).toFixed(4)})}>
    <b aria-hidden="true">${Ae(i)}</b>
    <span class="name" dir="auto" translate="no">${i}</span>
    <${Cn} room=${e} seat=${s} order=${h} writes=${c&&s.presence!=="connection_lost"&&r.writing===a.turn&&r.writing!==void 0} mine=${l} />
  </li>`}function Cn({room:e,seat:t,order:n,writes:r,mine:s}){let a=[];return s&&a.push(N.you),t.role!=="participant"&&a.push(N.facilitator),n&&a.push(r?N.writes:N[n]),t.presence==="connection_lost"?a.push(o`<${Nn} room=${e} since=${t.since} />`):t.presence!=="here"&&a.push(N[t.presence]),D(e)?.kind==="agreements"&&t.accepted&&a.push(N.accepted),o`<em>${a.map((i,l)=>o`${l>0&&" \xB7 "}<span>${i}</span>`)}</em>`}function Nn({room:e,since:t}){return F.value,t===void 0?N.connection_lost:N.lostFor(e.running()-Number(t))}var On=2e4;function Vt({room:e}){let t=b(e);if(!t)return null;if(t.standstill)return o`<${Tn} room=${e} why=${t.standstill} />`;let n=D(e);if(!n||t.phase==="doors"){let a=e.words(t.theme);return o`<div class="middle"><p class="now">${v.beforeOpen}</p><p class="prompt" dir="auto">${a||v.beforeOpenPrompt}</p>${a&&o`<p class="left">${v.beforeOpenPrompt}</p>`}</div>`}let r=t.agenda.indexOf(t.segment)+1,s=e.words(n.prompt);return o`<div class=${`middle ${n.kind}`}>
    <p class="part"><span dir="auto">${be(e,n)}</span> · ${pe.part(r,t.agenda.length)}</p>
    <p class="prompt" dir="auto" translate=${s?"no":void 0}>${s||ht[n.kind]}</p>
    <p class="now">${Ue(e)}</p>
    <${Ln} room=${e} />
  </div>`}function Ue(e){let t=b(e),n=D(e);if(!t||!n)return"";let{piece:r}=t,s=r.person===O(e),a=K(e,r.person);return n.kind==="silence"?v.silence:r.at==="held"&&!s&&t.seats[r.person??""]?.presence==="connection_lost"?v.lostHolder(a):r.at==="held"?s?v.youHold:t.writing&&w(e)?.medium==="written"?v.writes(a):v.holds(a):r.at==="offered"?s?v.youOffered:v.offered(a):r.at==="centre"?v.centre:t.round==="done"?v.roundDone:t.round==="not_begun"?v.home:""}function Ln({room:e}){F.value;let t=b(e),{left:n,share:r,of:s}=Ce(e),a=[t?.next,t?.then].map(c=>c&&c===O(e)?N.you:K(e,c)).filter(Boolean),i=t?.piece.person===O(e);if(s==="silence")return o`<p class="left">${r>=1?v.bell:n<On?v.bellSoon:v.partLeft(n)}</p>`;let l=s!=="turn"?i&&t?.piece.at==="offered"?v.take:"":r<1?v.left(n):i?v.grace:"";return o`<p class="left">${l&&o`<span>${l}</span>`}${a.length>0&&o`<span class="order" dir="auto" translate="no">${v.nextUp(a)}</span>`}</p>`}function Tn({why:e}){return o`<div class=${`middle at-rest ${e}`}>
    <p class="now">${W[e]}</p>
    <p class="prompt">${W[`${e}Text`]}</p>
    <p class="left">${W[`${e}Note`]}</p>
  </div>`}var Dn=14;function zt({room:e,behind:t}){let[n,r]=p(!1),s=b(e);if(!s)return null;let{order:a}=s,i=Math.max(0,a.indexOf(O(e)));return o`<div role=${t?"region":"main"} class=${`ring ${n?"with-names":""}`} aria-label=${N.label}>
    <div class=${`circle ${a.length>Dn?"crowded":""}`} ref=${X({"--n":a.length})}>
      <${Ft} room=${e} />
      <${Vt} room=${e} />
      <ol class="ring-seats" aria-label=${N.seats}>
        ${a.map((l,c)=>o`<${jt} key=${l} room=${e} person=${l} at=${(c-i+a.length)%a.length/a.length} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${n} onClick=${()=>r(!n)}>${n?N.fewer:N.people}</button>
    </div>
  </div>`}function Yt({room:e,id:t,view:n,goesOn:r}){let s=n.author===O(e),a=bt(e,n.author);return o`<li class=${`share ${s?"mine":""} ${r?"goes-on":""}`}>
    <p class=${r?"visually-hidden":"who"} dir="auto" translate="no">
      <i class="dot" aria-hidden="true" ref=${X({"--h":De(n.author).toFixed(0)})}>${Ae(K(e,n.author)||a)}</i><b>${a}</b>
    </p>
    <p class="words" dir="auto" translate="no">${e.words(n.words)}</p>
    ${s&&o`<${An} room=${e} id=${t} />`}
  </li>`}function An({room:e,id:t}){let[n,r]=p(!1),{ask:s,busy:a,sentence:i}=B(e),l=c=>c?.focus({preventScroll:!0});return n?o`<div class="ask-once" role="group" aria-label=${q.takeBackSure}>
    <p ref=${l} tabindex="-1">${q.takeBackSure}</p>
    <div class="row">
      <button class="btn" disabled=${a} onClick=${()=>s({do:"take_back",reflection:t})}>${q.takeBackYes}</button>
      <button class="btn quiet" onClick=${()=>r(!1)}>${q.keep}</button>
    </div>
    <${I} sentence=${i} />
  </div>`:o`<button class="btn quiet take-back" onClick=${()=>r(!0)}>${q.takeBack}</button>`}var En=48;function Gt({room:e}){let t=b(e),n=C(null),[r,s]=p(null),a=t?Pn(t):[],i=a.at(-1)?.[1].n??0;f(()=>s(T.hold.value?i:null),[T.hold.value]);let l=O(e),c=r===null?a:a.filter(([,$])=>$.n<=r||$.author===l),{away:u,toEnd:h}=Bn(n,c.length);return t?o`<section class="stream" aria-label=${q.label}>
    <div class="shares" ref=${n} role="log" aria-live="off" aria-label=${q.label} tabindex="0">
      ${a.length===0&&o`<p class="nothing-yet soft">${q.empty}</p>`}
      <ol>${Rn(e,t,c)}</ol>
    </div>
    ${a.length>c.length?o`<button class="btn fresh" onClick=${()=>s(i)}>${q.held(a.length-c.length)}</button>`:u>0&&o`<button class="btn fresh" onClick=${h}>${q.fresh(u)}</button>`}
  </section>`:null}var Pn=e=>Object.entries(e.reflections).sort(([,t],[,n])=>t.n-n.n);function Rn(e,t,n){let r=[],s="",a="";for(let[i,l]of n){if(l.segment!==s){s=l.segment;let c=t.segments[s],u=e.words(c?.prompt);r.push(o`<li class="divider" key=${s}><span dir="auto">${be(e,c)}${u&&` \xB7 ${u}`}</span></li>`)}r.push(o`<${Yt} key=${i} room=${e} id=${i} view=${l} goesOn=${l.turn===a} />`),a=l.turn}return r}function Bn(e,t){let n=C({end:!0,seen:t}),[r,s]=p(0),a=()=>{let i=e.current;i&&(i.scrollTop=i.scrollHeight),n.current={end:!0,seen:t},s(0)};return f(()=>{let i=e.current,l=()=>{i&&(n.current.end=i.scrollHeight-i.scrollTop-i.clientHeight<En,n.current.end&&s(0))};i?.addEventListener("scroll",l,{passive:!0});let c=new ResizeObserver(()=>n.current.end&&i&&(i.scrollTop=i.scrollHeight));return i&&c.observe(i),()=>(i?.removeEventListener("scroll",l),c.disconnect())},[]),mt(()=>{n.current.end?a():t>n.current.seen&&s(i=>i+t-n.current.seen),n.current.seen=t},[t]),{away:r,toEnd:a}}function we(e){let t=b(e),n=e.lanes.member.value?.before_me,r=O(e);return!t||t.piece.person===r?"":t.next===r?t.piece.person?$e.after(K(e,t.piece.person)):$e.next:t.then===r&&t.next?$e.after(K(e,t.next)):n===void 0?"":n===0?$e.next:$e.before(n)}function Fe({room:e,ask:t,big:n=!1}){let[r,s]=p(!1),a=e.lanes.member.value?.can??{};if(!a.pass&&!a.pass_for_now)return null;let i=(u,h)=>(s(!1),t({do:"pass",segment:u,how:h,...l&&{turn:l}})),l=a.take??a.put_down;return o`
    <button class=${`btn ${n?"big wide":""}`} onClick=${()=>s(!0)}>${!l?k.passAhead:k.pass}</button>
    ${r&&o`<${U} title=${k.passTitle} onClose=${()=>s(!1)}>
      ${a.pass_for_now&&o`<button class="btn way" onClick=${()=>i(a.pass_for_now,"for_now")}><b>${k.forNow}</b><span>${k.forNowNote}</span></button>`}
      ${a.pass&&o`<button class="btn way" onClick=${()=>i(a.pass,"round")}><b>${k.round}</b><span>${k.roundNote}</span></button>`}
      <button class="btn quiet" onClick=${()=>s(!1)}>${k.stay}</button>
    </${U}>`}
  `}var In=6e3;function Kt(e,t){let n=C({on:!1,timer:void 0});return f(()=>()=>{clearTimeout(n.current.timer),n.current={on:!1,timer:void 0}},[t]),()=>{if(!t)return;let r=n.current;r.on||e.send({do:"writing",turn:t,on:!0}),r.on=!0,clearTimeout(r.timer),r.timer=setTimeout(()=>{r.on=!1,e.send({do:"writing",turn:t,on:!1})},In)}}var Mn=16*1024;function Ut({room:e}){let t=Me(e.circle),n=C(null),{ask:r,busy:s,sentence:a}=B(e),i=qn(e,r),[l,c]=p(""),[u,h]=p(!1),$=e.lanes.member.value?.can??{},J=Kt(e,$.share);f(()=>h(!1),[$.put_down]),f(()=>c(""),[$.share]);let M=async()=>{let E=t.peek();return E.trim()?new TextEncoder().encode(E).length>Mn?(c(y.long),!1):(c(""),await i.share($.share,E)?(t.value=Rt(t.peek(),E),c(y.arrived),!0):!1):(c(y.nothing),n.current?.focus(),!1)},S=()=>t.peek().trim()&&$.share?h(!0):r({do:"put_down",turn:$.put_down}),z=$.put_down,ye=async()=>await M()&&r({do:"put_down",turn:z});return o`<section class=${`composer ${$.share?"mine":$.take?"offered":""}`} aria-label=${y.label}>
    <${Fn} room=${e} />
    <form autocomplete="off" onSubmit=${E=>(E.preventDefault(),$.share&&M())}>
      <textarea class="field" ref=${n} rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${!0}
        data-gramm="false" aria-label=${y.label} placeholder=${$.share?y.write:y.jot}
        value=${t.value} onInput=${E=>(t.value=E.target.value,c(""),J())}></textarea>
    </form>
    ${u?o`<${Wn} yes=${ye} no=${()=>r({do:"put_down",turn:z})} stay=${()=>h(!1)} />`:o`<div class="row acts">
      <${Fe} room=${e} ask=${r} />
      ${$.take&&o`<button class="btn primary" disabled=${s} onClick=${()=>r({do:"take",turn:$.take})}>${k.take}</button>`}
      ${$.take_from_centre&&o`<button class="btn primary" disabled=${s} onClick=${()=>r({do:"take_from_centre",segment:$.take_from_centre,turn:ee()})}>${k.takeCentre}</button>`}
      ${$.put_down&&o`<button class="btn" disabled=${s} onClick=${S}>${k.done}</button>`}
      ${$.share&&o`<button class="btn primary" aria-disabled=${i.onTheWay||!t.value.trim()} onClick=${()=>!i.onTheWay&&M()}>${y.share}</button>`}
    </div>`}
    <p class="note soft" role="status" hidden=${!l&&!i.onTheWay}>${i.onTheWay?y.onTheWay:l}</p>
    <${I} sentence=${i.sentence||a} />
  </section>`}function Fn({room:e}){let t=e.lanes.member.value?.can??{},n=we(e);return b(e)?.standstill?o`<p class="where">${y.standing}</p>`:t.share||t.take?o`<p class="where">${t.share?y.yours:y.offered}</p>`:o`<p class="where" dir="auto">${n&&o`<b>${n}</b> `}${y.jotting}</p>`}function Wn({yes:e,no:t,stay:n}){let r=s=>s?.focus({preventScroll:!0});return o`<div class="ask-once" role="group" aria-label=${y.unsharedTitle}>
    <p ref=${r} tabindex="-1">${y.unsharedTitle}</p>
    <div class="row"><button class="btn primary" onClick=${e}>${y.shareAndDone}</button><button class="btn" onClick=${t}>${y.doneWithout}</button><button class="btn quiet" onClick=${n}>${y.keep}</button></div>
  </div>`}function qn(e,t){let n=C({turn:"",words:"",reflection:"",body:""}),[r,s]=p(!1);return{share:async(i,l)=>{(n.current.turn!==i||n.current.words!==l)&&(n.current={turn:i,words:l,reflection:ee(),body:ee()});let{reflection:c,body:u}=n.current;s(!0);let h=await t({do:"share",turn:i,reflection:c,words:u},{[u]:l});return s(!1),h&&(n.current={turn:"",words:"",reflection:"",body:""}),h},onTheWay:r,sentence:""}}function Qt({room:e}){let{ask:t,busy:n,sentence:r}=B(e),s=e.lanes.member.value?.can??{},a=we(e),i=w(e)?.medium==="in_one_room";return!s.take&&!s.take_from_centre&&!s.put_down&&!s.pass&&!s.pass_for_now&&!a&&!r?null:o`<div class="controls">
    ${a&&o`<p class="near" dir="auto">${a}</p>`}
    ${s.put_down&&o`<p class="soft">${i?k.inRoom:k.onCall}</p>`}
    ${s.take&&o`<button class="btn primary big wide" disabled=${n} onClick=${()=>t({do:"take",turn:s.take})}>${k.takeVoice}</button>`}
    ${s.take_from_centre&&o`<button class="btn primary big wide" disabled=${n}
      onClick=${()=>t({do:"take_from_centre",segment:s.take_from_centre,turn:ee()})}>${k.takeCentre}</button>`}
    ${s.put_down&&o`<button class="btn primary big wide" disabled=${n} onClick=${()=>t({do:"put_down",turn:s.put_down})}>${k.done}</button>`}
    <${Fe} room=${e} ask=${t} big />
    <${I} sentence=${r} />
  </div>`}function Zt({room:e}){return o`<section class="part-panel" aria-label=${g.releasing}>
    <h2 class="voice">${g.thanks}</h2>
    <p>${g.gently}</p>
    <h3>${g.nextTitle}</h3>
    <${ve} room=${e} />
    <h3>${g.resources}</h3>
    <${ne} />
  </section>`}function Xt({room:e}){let t=e.words(e.lanes.ring.value?.call_link).trim();if(w(e)?.medium==="in_one_room")return o`<p class="call-link soft">${Le.room}</p>`;if(!t)return null;let n=/^https:\/\/\S+$/.test(t)?t:void 0;return o`<p class="call-link"><span class="soft">${Le.note}</span>
    ${n?o`<a class="btn" href=${n} target="_blank" rel="noreferrer noopener">${Le.open}</a>`:o`<span dir="auto" translate="no">${t}</span>`}
  </p>`}function Jt({room:e}){let t=b(e),n=w(e)?.medium==="written",r=t?.phase==="doors"?void 0:D(e)?.kind,a=t?.standstill==="holding"?o`<${Hn} />`:r==="agreements"?o`<${Dt} room=${e} />`:r==="release"?o`<${Zt} room=${e} />`:null;return n?o`<div class="side written">
    ${a}
    ${!a&&o`<${Gt} room=${e} />`}
    <${Ut} room=${e} />
  </div>`:o`<section class="side voiced" aria-label=${k.label}>${a}<${Xt} room=${e} /><${Qt} room=${e} /></section>`}var Hn=()=>o`<section class="part-panel" aria-label=${g.resources}><h2>${g.resources}</h2><${ne} /></section>`;var en=10500,jn=1200,We=class{#e=new Map;#t=new Map;#o=-en;#n=!1;constructor({polite:t,assertive:n,level:r,time:s}){this.polite=t,this.assertive=n,this.level=r,this.time=s}shared(t,n,r){this.level()!=="none"&&(this.#e.set(t,{name:n,words:r}),this.#r())}say(t,n){this.level()!=="none"&&(this.#t.set(t,n),this.#r())}urgent(t){this.assertive(t)}#r(){if(this.#n)return;this.#n=!0;let t=Math.max(jn,this.#o+en-this.time.now());this.time.later(()=>this.#s(),t)}#s(){this.#n=!1,this.#o=this.time.now();let t=[...this.#a(),...this.#t.values()].join(" ");this.#e.clear(),this.#t.clear(),t&&this.polite(t)}#a(){let t=[...this.#e.values()],n=[...new Set(t.map(r=>r.name))];return t.length?this.level()==="all"&&t.length<=2?t.map(r=>H.sharedWords(r.name,r.words)):n.length<=3?[H.shared(n)]:[H.sharedMany(t.length)]:[]}};function tn({room:e}){let t=ce(()=>G(""),[]),n=ce(()=>G(""),[]),r=C({});return f(()=>{let s=new We({polite:l=>t.value=l,assertive:l=>n.value=l,level:()=>T.announce.peek(),time:{now:()=>performance.now(),later:(l,c)=>setTimeout(l,c)}}),a=null,i=(l,c,u)=>{let h=r.current[l];r.current[l]=c,c&&h!==void 0&&h!==c&&u(c)};return ut(()=>{let l=b(e),c=O(e),u=e.lanes.member.value?.can.take??"",h=e.connection.value.state==="lost",$=Q(e)?Object.entries(e.lanes.desk.value?.signals??{}).filter(([,M])=>M.kind==="i_need_a_person"):[],J=Q(e)?Object.values(e.lanes.desk.value?.waiting??{}).map(M=>e.words(M.name)):[];l&&pt(()=>{i("lost",h?H.lost:H.back,S=>(s.urgent(h?S:""),h||s.say("line",S))),i("offered",u||"-",()=>u&&s.urgent(H.yourTurn)),i("need",$.map(([S])=>S).join()||"-",()=>$.length&&s.urgent(H.person(e.words($.at(-1)?.[1].name)))),i("standing",l.standstill??"-",()=>s.say("standing",l.standstill?`${W[l.standstill]}.`:H.goesOn)),i("part",l.segment??"-",()=>s.say("part",H.part(be(e,D(e))))),i("piece",`${l.piece.at} ${l.piece.person??""}`,()=>l.piece.person!==c&&s.say("piece",`${Ue(e)}.`)),i("near",we(e)||"-",S=>S!=="-"&&(l.next===c||l.then===c)&&s.say("near",S)),i("waiting",J.join()||"-",()=>J.length&&s.say("waiting",H.waits(J.at(-1))));let M=Object.entries(l.reflections);for(let[S,z]of a?M:[])!a?.has(S)&&z.author!==c&&s.shared(S,K(e,z.author),e.words(z.words));a=new Set(M.map(([S])=>S))})})},[e]),o`<div class="visually-hidden">
    <p role="status" aria-live="polite">${t}</p>
    <p role="alert" aria-live="assertive">${n}</p>
  </div>`}var Vn=()=>import("./for-facilitators-I4QAH6VE.js").then(e=>e.DeskColumn);function nn({room:e}){let t=b(e),[n,r]=p(!1);if(Nt(t?.phase!=="doors"),Lt(),Ot(Pt),Wt(e),f(()=>{document.title=e.words(w(e)?.title)||document.title}),!t)return null;let s=D(e)?.kind,a=Q(e),i=t.standstill??(s==="silence"?"silence":""),l=["room",a&&"keeps",n&&"desk-open",i&&`is-${i}`,`is-${w(e)?.medium}`,T.still.value&&"is-still"];return o`<div class=${l.filter(Boolean).join(" ")}>
    <${Ht} room=${e} deskOpen=${n} toggleDesk=${()=>r(!n)} />
    <${ie} room=${e} />
    ${a&&o`<${yt} load=${Vn} room=${e} open=${n} onClose=${()=>r(!1)} />`}
    <${zt} room=${e} behind=${n} />
    <${Jt} room=${e} />
    <${tn} room=${e} />
  </div>`}function on({room:e}){let{ask:t,busy:n,sentence:r}=B(e),s=e.lanes.member.value,a=s?.presence==="stepped_out",i=s?.can.come_back;return o`<main class="page away">
    <${ie} room=${e} />
    <header><span class="halo" aria-hidden="true"></span><h1>${a?x.isOut:x.isGone}</h1><p class="soft">${a?x.isOutLead:x.isGoneLead}</p></header>
    <button class="btn primary big wide" disabled=${n||!i} onClick=${()=>t({do:"come_back",gathering:i})}>${x.back}</button>
    <${I} sentence=${r} />
    <div class="row centred"><${oe} room=${e} /></div>
    <${ne} />
  </main>`}function rn({room:e,justReleased:t}){let n=w(e),r=e.lanes.member.value?.last;return n?o`<main class="page after">
    <${ie} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft" dir="auto" translate="no">${e.words(n.title)}</p>
      <h1>${t?g.thanks:g.title}</h1>
      ${t?o`<p>${g.released}</p><p class="soft">${g.gently}</p>`:o`<p class="soft">${g.lead}</p>`}
    </header>
    <section class="card"><h2>${g.nextTitle}</h2><${ve} room=${e} /></section>
    ${Q(e)&&o`<${zn} room=${e} />`}
    <section><h2>${g.resources}</h2><${ne} /></section>
    ${r&&!t&&o`<p class="small soft">${g.last(r.number,re(Number(r.released_at)))} ${g.people(r.attended.length)}</p>`}
    <p class="small soft">${g.kept} <a href="#/devices">${g.devices}</a></p>
    <div class="row centred"><${oe} room=${e} /><${R} /></div>
  </main>`:null}function zn({room:e}){let{ask:t,busy:n,sentence:r}=B(e),s=e.lanes.desk.value,a=Object.entries(s?.planned??{}).sort(([,i],[,l])=>Number(i.at)-Number(l.at))[0];return o`<section class="card">
    ${a?o`<h2>${g.planned(a[1].number,kt(Number(a[1].at)))}</h2>`:o`<p class="soft">${g.nothingPlanned}</p>`}
    ${a&&s?.can.open_doors&&o`<button class="btn primary big" disabled=${n} onClick=${()=>t({do:"open_doors",gathering:a[0]})}>${g.openDoors}</button>`}
    <a class="btn" href=${`#/desk/${e.circle}`}>${g.toDesk}</a>
    <${I} sentence=${r} />
  </section>`}function sn({room:e}){let t=Me(e.circle).value.trim();return o`<main class="plain">
    <h1>${g.stopped}</h1>
    <p>${e.connection.value.sentence}</p>
    ${t&&o`<label class="stack">${g.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${t}</textarea></label>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${P.reload}</button>
    <${R} />
  </main>`}function Qe({params:e}){let t=ce(()=>Oe(e.circle),[e.circle]),n=C("");f(()=>()=>t.close(),[t]),f(()=>{ft()},[]),Ct(t);let{ring:r,waiting:s,member:a}=t.lanes,i=t.connection.value,l=r.value?.gathering,c=a.value,u=!!(l&&c?.presence);return u&&l&&(n.current=l.id),i.state==="stopped"?o`<${sn} room=${t} />`:!c||!r.value&&!s.value?o`<${Tt} room=${t} />`:u&&(c.presence==="stepped_out"||c.presence==="left"||c.presence==="left_quietly")?o`<${on} room=${t} />`:l&&(u||c.role!=="participant")?o`<${nn} room=${t} />`:c.standing!=="member"||s.value?.phase?o`<${Et} room=${t} />`:o`<${rn} room=${t} justReleased=${n.current!==""} />`}function A({step:e,title:t,lead:n,act:r=m.next,busy:s,children:a,onNext:i,halo:l}){let c=u=>{u.preventDefault(),i()};return o`<main class="page door">
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
          ${e.onBack?o`<button type="button" class="btn quiet" onClick=${e.onBack}>${m.back}</button>`:o`<span></span>`}
          <p class="small soft">${m.step(e.n,e.of)}</p>
          <span class="pips" aria-hidden="true">${Array.from({length:e.of},(u,h)=>o`<i class=${h<e.n?"on":""} key=${h}></i>`)}</span>
        </div>
      </div>
    </form>
    <footer><${R} /></footer>
  </main>`}function an(e){let{circle:t}=e.view,n=t.next,r=Number(n?.at),s=e.view.phase,a=t.led_by.map(e.text).filter(Boolean);return o`<${A} step=${e} title=${e.text(t.title)} lead=${a.length?m.ledBy(xt(a)):""} halo onNext=${e.onNext}>
    <dl class="facts">
      ${s&&o`<div><dt>${m.nowLabel}</dt><dd><b>${m.nowOn}</b><span>${s==="closing"?m.nowClosing:m.nowKnock}</span></dd></div>`}
      ${(n||!s)&&o`<div><dt>${m.nextLabel}</dt>
        ${n?o`<dd><b>${re(r)}</b><span>${ue(r,n.minutes)}, ${m.yourTime}</span>
              ${!Re(r,n.zone,Ee())&&o`<small>${m.theirTime(vt(r,n.zone),Pe(n.zone))}</small>`}</dd>`:o`<dd>${m.noDate}</dd>`}</div>`}
      <div><dt>${m.whereLabel}</dt><dd>${m.medium[t.medium]}</dd></div>
    </dl>
    <section class="about"><h2>${m.aboutLabel}</h2>
      ${e.text(t.about).split(/\n+/).map((i,l)=>o`<p class="voice" dir="auto" key=${l}>${i}</p>`)}
    </section>
  </${A}>`}var qe=e=>e.replace(/[^\d+*#]/g,"");function ln({line:e}){return o`<li class="line">
    <b>${e.label}</b>
    <span class="small soft">${[e.serves,e.region,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</span>
    <span class="row">
      ${e.phone&&o`<a class="btn small" href=${`tel:${qe(e.phone)}`} >${Se.call(e.phone)}</a>`}
      ${e.text&&o`<a class="btn small" href=${`sms:${qe(e.text)}`}>${Se.text(e.text)}</a>`}
      ${e.link&&o`<a class="btn small" href=${e.link} target="_blank" rel="noreferrer noopener" dir="ltr">${e.link.replace(/^https:\/\//,"")}</a>`}
    </span>
  </li>`}function cn(e){let{texts:t,lines:n,emergency:r}=e.safety,s=[t[0],...t.slice(2)];return o`<${A} step=${e} title=${m.safetyTitle} lead=${m.safetyLead} onNext=${e.onNext}>
    <section class="card calls"><h2>${m.talkNow}</h2>
      <p>${t[1]}</p>
      ${/^\+?[\d ]{2,}$/.test(r)&&o`<a class="btn support" href=${`tel:${qe(r)}`}>${Se.call(r)}</a>`}
      ${n.length>0&&o`<ul class="lines">${n.map(a=>o`<${ln} key=${a.label} line=${a} />`)}</ul>`}
    </section>
    <ul class="texts">${s.map(a=>o`<li key=${a}>${a}</li>`)}</ul>
  </${A}>`}function le({id:e,children:t,hint:n,problem:r,on:s,onChange:a}){return o`<div class=${`tick${r?" has-problem":""}`}>
    <label>
      <input type="checkbox" id=${e} checked=${s} aria-describedby=${r?`${e}-problem`:void 0}
        aria-invalid=${r?"true":void 0} onChange=${i=>a(i.currentTarget.checked)} />
      <span><span class="tick-words" dir="auto">${t}</span>${n&&o`<small>${n}</small>`}</span>
    </label>
    ${r&&o`<p class="problem" id=${`${e}-problem`}>${r}</p>`}
  </div>`}function mn(e){let{agreements:t}=e.view.circle,{accepted:n}=e.given,[r,s]=p([]),a=()=>{let l=t.filter(c=>!n[c]).map(c=>({id:`agree-${c}`,sentence:m.agreementsMissing}));s(l),l.length||e.onNext()},i=(l,c)=>e.give({accepted:{...n,[l]:c}});return o`<${A} step=${e} title=${m.agreementsTitle} lead=${m.agreementsLead} onNext=${a}>
    <div class="visually-hidden"><${ae} problems=${r.slice(0,1)} summary=${()=>se.summary(r.length)} /></div>
    <ol class="ticks">${t.map(l=>o`<li key=${l}>
      <${le} id=${`agree-${l}`} on=${!!n[l]} problem=${n[l]?void 0:Z(r,`agree-${l}`)}
        onChange=${c=>i(l,c)}>${e.text(l)}</${le}>
    </li>`)}</ol>
  </${A}>`}function pn(e){let{adult:t,privatePlace:n}=e.given,[r,s]=p([]),a=()=>{let i=[...t?[]:[{id:"adult",sentence:m.adultMissing}],...n?[]:[{id:"private-place",sentence:m.privateMissing}]];s(i),i.length||e.onNext()};return o`<${A} step=${e} title=${m.placeTitle} lead=${m.placeLead} onNext=${a}>
    <${ae} problems=${r} summary=${se.summary} />
    <div class="ticks">
      <${le} id="adult" hint=${m.adultHint} on=${t} problem=${t?void 0:Z(r,"adult")}
        onChange=${i=>e.give({adult:i})}>${m.adult}</${le}>
      <${le} id="private-place" hint=${m.privateHint} on=${n} problem=${n?void 0:Z(r,"private-place")}
        onChange=${i=>e.give({privatePlace:i})}>${m.privatePlace}</${le}>
    </div>
  </${A}>`}var Yn=40;function un(e){let[t,n]=p([]),r=()=>{let s=e.given.name.trim(),a=s?[...s].length>Yn?m.nameLong:"":m.nameMissing;n(a?[{id:"name",sentence:a}]:[]),a||e.onNext()};return o`<${A} step=${e} title=${m.nameTitle} act=${e.act.busy?m.knocking:m.knock} busy=${!!e.act.busy} onNext=${r}>
    <${ae} problems=${t} summary=${se.summary} />
    <${Ie} id="name" label=${m.name} hint=${m.nameHint} value=${e.given.name} problem=${Z(t,"name")}
      onValue=${s=>e.give({name:s})} more=${{autocapitalize:"words",spellcheck:!1,enterkeyhint:"go"}} />
    <p class="refusal" role="alert">${e.act.sentence}</p>
    <p class="soft small center">${m.knockHint}</p>
  </${A}>`}function fn({sentence:e}){return o`<main class="page door">
    <header><h1>${m.closedTitle}</h1></header>
    <p class="lead" role="alert">${e}</p>
    <section class="card"><p>${m.closedDo}</p><p class="soft">${m.closedWhole}</p></section>
    <a class="btn wide" href="#/">${m.back_home}</a>
    <footer><${R} /></footer>
  </main>`}var Ne=["about","safety","agreements","place","name"],Gn={about:an,safety:cn,agreements:mn,place:pn,name:un},Kn={agreements_first:"agreements",agreements_moved:"agreements",adults_only:"place",private_place_first:"place"},dn=["no_such_invitation","invitation_used","invitation_revoked","invitation_expired","not_let_in","not_found","not_understood"],Ze=new Map;function Xe({params:e}){let[t,n]=p("looking"),[r,s]=p(null),[a,i]=p(""),[l,c]=p(""),[u,h]=p({accepted:{},adult:!1,privatePlace:!1,name:""}),{step:$,go:J,back:M,head:S}=_t("about"),z=C(0),ye=Be(),{circle:E,invitation:xe,secret:ot}=e,rt=_=>{let Y=_ instanceof te?_:new te("network",String(_));i(Y.sentence),n(dn.includes(Y.code)?"closed":"fault")},Ve=async()=>{let _=Promise.all([me("/api/door",{circle:E,invitation:xe,secret:ot}),_e("/api/safety")]);_.catch(()=>{});try{if((await _e("/api/me")).circles.includes(E))return location.replace(`#/circle/${E}`);let[at,de]=await _;s({view:at,safety:de}),n("open")}catch(Y){rt(Y)}};f(()=>{Ve()},[]);let vn=async()=>{if(!r)return;let _,Y=Ze.get(xe)??St();if(Ze.set(xe,Y),await ye.run("knock",()=>me("/api/knock",{circle:E,invitation:xe,secret:ot,name:u.name.trim(),agreements:r.view.circle.agreements_version,adult:u.adult,private_place:u.privatePlace,key:Y}).catch(it=>{throw _=it,it})))return Ze.delete(xe),location.replace(`#/circle/${E}`);if(!_)return;if(dn.includes(_.code))return rt(_);let de=Kn[_.code];de&&(de==="agreements"&&await Ve(),c(de==="agreements"?m.agreementsMoved:_.sentence),ye.forget(),J(de))};if(t==="fault")return o`<${ge} sentence=${a} onAgain=${Ve} />`;if(t==="closed")return o`<${fn} sentence=${a} />`;if(!r)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${m.invited}</h1><p role="status">${m.looking}</p></main>`;let fe=Math.min(Ne.indexOf($),z.current),st=Ne[fe],kn=()=>{if(c(""),fe===Ne.length-1)return vn();z.current=Math.max(z.current,fe+1),J(Ne[fe+1])};return o`<${Gn[st]} key=${st} view=${r.view} safety=${r.safety} given=${u} act=${ye} notice=${l} head=${S}
    n=${fe+1} of=${Ne.length} text=${_=>_&&r.view.bodies[_]||""}
    give=${_=>h(Y=>({...Y,..._}))}
    onBack=${fe?M:void 0} onNext=${kn} />`}function He(){let[e,t]=p(""),[n,r]=p([]),s=Be(),a=async i=>{i.preventDefault();let l=e.trim()?[]:[{id:"my-name",sentence:L.nameMissing}];r(l),!l.length&&await s.run("name",()=>me("/api/me",{name:e.trim()}))&&location.replace("#/desk")};return o`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${L.welcome}</h1></header>
    <p class="lead">${L.lead}</p>
    <form class="stack" onSubmit=${a} novalidate autocomplete="off">
      <${ae} problems=${n} summary=${se.summary} />
      <${Ie} id="my-name" label=${L.name} hint=${L.nameHint} value=${e} onValue=${t}
        problem=${Z(n,"my-name")} more=${{maxlength:60}} />
      <p role="alert" class="refusal">${s.sentence}</p>
      <button class="btn primary big wide" disabled=${!!s.busy}>${L.go}</button>
    </form>
  </main>`}function $n({circle:e,n:t}){let n=ce(()=>Oe(e),[e]);f(()=>()=>n.close(),[n]);let r=n.lanes.ring.value?.circle??n.lanes.waiting.value?.circle,s=r?.next;return o`<li><a class="btn wide choose" href=${`#/circle/${e}`}>
    <b dir="auto">${n.words(r?.title)||j.circle(t)}</b>
    ${s&&o`<small>${re(Number(s.at))}, ${ue(Number(s.at),s.minutes)}</small>`}
  </a></li>`}function Je(){let[e,t]=p(null),[n,r]=p(""),s=async()=>{r("");try{let a=await _e("/api/me");if(a.facilitator?.name)return location.replace("#/desk");if(!a.facilitator&&a.circles.length===1)return location.replace(`#/circle/${a.circles[0]}`);t(a)}catch(a){r(a instanceof te?a.sentence:String(a))}};return f(()=>{s()},[]),n?o`<${ge} sentence=${n} onAgain=${s} />`:e?e.facilitator?o`<${He} />`:o`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${e.circles.length?j.choose:j.title}</h1></header>
    ${e.circles.length?o`<p class="lead">${j.chooseLead}</p>
        <ul class="stack">${e.circles.map((a,i)=>o`<${$n} key=${a} circle=${a} n=${i+1} />`)}</ul>`:o`<div class="lead stack"><p>${j.lead}</p><p>${j.howIn}</p><p>${j.haveOne}</p><p class="soft small">${j.noCare}</p></div>`}
    <${R} />
  </main>`:o`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${j.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${j.loading}</p></main>`}function et({params:e}){let[t,n]=p("opening"),[r,s]=p(""),a=async()=>{n("opening");try{(await me("/api/link",{secret:e.secret})).facilitator?.name?location.replace("#/desk"):n("name")}catch(i){let l=i instanceof te?i:new te("network",String(i));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return f(()=>{a()},[]),t==="name"?o`<${He} />`:t==="fault"?o`<${ge} sentence=${r} onAgain=${a} />`:t==="opening"?o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${L.welcome}</h1><p role="status">${L.opening}</p></main>`:o`<main class="page door">
    <header><h1>${L.closedTitle}</h1></header>
    <p class="lead" role="alert">${r}</p>
    <section class="card"><p>${L.closedDo}</p>
      <ul class="bullets"><li>${L.closedServer} <code>${L.command}</code></li><li>${L.closedColleague}</li></ul>
    </section>
    <button class="btn wide" onClick=${a}>${L.again}</button>
  </main>`}var Un=[{pattern:/^#\/link\/([^/]+)$/,names:["secret"],secret:!0,screen:{View:et}},{pattern:/^#\/invitation\/([^/]+)\/([^/]+)\/([^/]+)$/,names:["circle","invitation","secret"],secret:!0,screen:{View:Xe}},{pattern:/^#\/circle\/([^/]+)$/,names:["circle"],screen:{View:Qe}},{pattern:/^#\/desk$/,names:[],screen:{load:()=>import("./for-facilitators-I4QAH6VE.js").then(e=>e.Desk)}},{pattern:/^#\/desk\/([^/]+)$/,names:["circle"],screen:{load:()=>import("./for-facilitators-I4QAH6VE.js").then(e=>e.Circle)}},{pattern:/^#\/devices$/,names:[],screen:{load:()=>import("./devices-OO26RFYW.js").then(e=>e.default)}}];function tt(){for(let{pattern:e,names:t,secret:n,screen:r}of Un){let s=e.exec(location.hash);if(!s)continue;let a=Object.fromEntries(t.map((i,l)=>[i,s[l+1]??""]));return n&&history.replaceState(null,"",location.pathname),{key:s[0],params:a,screen:r}}return{key:"",params:{},screen:{View:Je}}}function hn(){let[e,t]=p(tt);return f(()=>{let n=()=>t(tt());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),o`<${je} key=${e.key}><${Qn} route=${e} /></${je}>`}function Qn({route:e}){let{screen:t,params:n}=e,[r,s]=p(t);return f(()=>{"View"in t||t.load().then(a=>s({View:a}),()=>s({failed:!0}))},[t]),r.failed?o`<${bn} sentence=${P.notLoaded} />`:r.View?o`<${r.View} params=${n} />`:o`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${P.name}</h1><span class="halo" aria-hidden="true"></span></main>`}var je=class extends lt{static getDerivedStateFromError(t){return{error:t}}render({children:t},{error:n}){return n?o`<${bn} sentence=${P.broken} again=${()=>this.setState({error:void 0})} />`:t}};function bn({sentence:e,again:t}){return o`<main class="plain">
    <h1>${P.name}</h1>
    <p>${e}</p>
    ${t&&o`<button class="btn" onClick=${t}>${P.again}</button>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${P.reload}</button>
  </main>`}var nt=document.getElementById("app"),gn=[[globalThis.isSecureContext,P.withoutHttps],[globalThis.WebSocket,P.withoutWebSocket],[globalThis.crypto?.getRandomValues,P.withoutRandom],[Object.hasOwn,P.tooOld]].find(([e])=>!e);nt.replaceChildren();if(gn){let e=document.createElement("p");e.className="plain",e.textContent=String(gn[1]),nt.append(e)}else ct(o`<${hn} />`,nt);
