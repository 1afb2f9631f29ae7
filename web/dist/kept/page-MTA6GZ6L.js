/*! Afterglow, with Preact, its signals and htm: /licences.txt */
import{$ as Ee,A as N,Aa as Ie,B as v,Ba as Q,C as W,Ca as ae,D as k,E as $e,F as y,G as q,H as he,I as Le,J as x,K as V,L as H,M as Te,N as b,O,P as U,Q as Y,R as $t,S as A,T as be,U as Ae,V as De,W as w,X as oe,Y as P,Z as R,_ as B,a as at,b as it,ba as ht,c as o,d as p,e as f,f as lt,fa as bt,g as C,h as ce,ha as re,j as ct,ja as ue,k as G,ka as gt,l as mt,la as Pe,m as ee,ma as Re,n as Oe,o as te,oa as vt,p as xe,q as me,qa as j,r as pt,ra as se,s as F,sa as L,t as ut,ta as _e,u as ft,ua as m,v as I,va as kt,w as K,x as ne,xa as Be,y as dt,ya as ge,z as pe,za as wt}from"./chunk-E2GFOME2.js";function yt(e){let t=!!e.lanes.member.value?.presence;f(()=>{if(!t)return;let n=!0,r=()=>{let s=document.visibilityState==="visible";s!==n&&(n=s,e.send({do:"page",in_front:s}))};return r(),document.addEventListener("visibilitychange",r),()=>document.removeEventListener("visibilitychange",r)},[e,t])}function xt(e){f(()=>{if(!e||!("wakeLock"in navigator))return;let t,n=!1,r=async()=>{if(!(n||document.visibilityState!=="visible"))try{t=await navigator.wakeLock.request("screen"),n&&await t.release()}catch{}};return r(),document.addEventListener("visibilitychange",r),()=>{n=!0,document.removeEventListener("visibilitychange",r),t?.release().catch(()=>{})}},[e])}function _t(e){f(()=>{let t=n=>e()&&n.preventDefault();return addEventListener("beforeunload",t),()=>removeEventListener("beforeunload",t)},[e])}function St(){f(()=>{let e=globalThis.visualViewport;if(!e)return;let t=()=>{e.scale>1.01||(document.documentElement.style.setProperty("--visible",`${Math.round(e.height)}px`),e.offsetTop>0&&e.height<innerHeight-100&&scrollTo(0,0))};return t(),e.addEventListener("resize",t),()=>(e.removeEventListener("resize",t),document.documentElement.style.removeProperty("--visible"))},[])}var d={arriving:"Coming in\u2026",arrivingLong:"Still trying to reach the circle. You do not have to do anything.",knocked:"You have knocked",knockedLead:"A facilitator will let you in. You can leave this page open.",knockedRunning:"The circle is together now. Someone lets you in when nobody is speaking.",seat:"Your place is ready",seatLead:"A facilitator will let you in when nobody is speaking.",notLetIn:"Not this time",notLetInLead:"The facilitators did not let you in. You can ask them about it outside of this page.",attended:"A facilitator is here.",unattended:"No facilitator is here at the moment.",ledBy:e=>`held by ${e}`,next:e=>`Gathering ${e}`,planned:(e,t)=>`Planned as ${e} in ${t}`,yourTime:"your time",noNext:"The next date is not on the calendar yet.",about:"About this circle",agreements:"What we promise each other",again:"Please read and accept these again before you come in.",accept:"I accept",accepted:"You have accepted these.",name:"You are called",rename:"Change",newName:"What shall we call you?",keepName:"Use this name",meanwhile:"Meanwhile",meanwhileText:"A glass of water. A quiet corner. Headphones, if someone is near."},g={thanks:"Thank you for being here",released:"The circle is released. Everything that was said has been let go.",kept:"Nothing else is kept: no words, no turns, no record of who passed.",gently:"Go gently tonight. Drink something. Keep the evening small, if you can.",title:"Between gatherings",lead:"Nobody watches this place between gatherings.",last:(e,t)=>`Last together: gathering ${e}, ${t}.`,people:e=>ut(e,"1 person was there.","# people were there."),nextTitle:"Next time",resources:"If you need someone",openDoors:"Open the doors",planned:(e,t)=>`Gathering ${e} \xB7 ${t}`,toDesk:"To my desk",nothingPlanned:"Nothing is planned yet.",releasing:"We are about to part",stopped:"This page has stopped",unshared:"These words were not shared. You can copy them."};var gn=6e3;function Ct({room:e}){let{state:t,since:n,sentence:r}=e.connection.value,s=t==="lost"||t==="connecting"&&F.value-n>gn;return o`<main class="arriving">
    <span class="halo" aria-hidden="true"></span>
    <div role="status"><h1 class="voice arriving-title">${s?r||d.arrivingLong:d.arriving}</h1></div>
    ${s&&o`<${P} />`}
  </main>`}function ze({room:e,accept:t,note:n="",accepted:r}){let{ask:s,busy:a,sentence:i}=R(e),l=w(e),c=e.lanes.member.value?.can.accept;return o`<ol class="agreed">${l?.agreements.map(u=>o`<li key=${u} class="voice" dir="auto">${e.words(u)}</li>`)}</ol>
    ${c!==void 0?o`${n&&o`<p>${n}</p>`}<button class="btn primary big wide" disabled=${a} onClick=${()=>s({do:"accept_agreements",version:c})}>${t}</button>`:o`<p class="soft" role="status">${r}</p>`}
    <${B} sentence=${i} />`}function Nt({room:e}){let t=Object.values(b(e)?.seats??{});return o`<section class="part-panel" aria-label=${he.title}>
    <h2 class="voice">${he.title}</h2>
    <${ze} room=${e} accept=${he.accept} accepted=${he.accepted} />
    <p class="small soft">${he.all(t.filter(n=>n.accepted).length,t.length)}</p>
  </section>`}var vn=1500;function ie({room:e}){let{state:t,since:n}=e.connection.value;if(t!=="lost")return null;let r=F.value-n;return r<vn?null:o`<section class="banner" aria-label=${W.lost}>
    <p><b>${W.lost}</b> <span>${W.lostFor(r)}</span><br />${W.lostText}</p>
    <button class="btn" onClick=${()=>dispatchEvent(new Event("online"))}>${W.retry}</button>
  </section>`}function ve({room:e}){let t=w(e)?.next;if(!t)return o`<p class="soft">${d.noNext}</p>`;let n=Number(t.at),r=Ee(),s=ht(t.zone)&&!Re(n,r,t.zone);return o`<p class="next-date"><b>${re(n)}</b><span>${ue(n,t.minutes)}, ${d.yourTime}</span>
    ${s&&o`<span class="small soft">${d.planned(ue(n,t.minutes,t.zone),Pe(t.zone))}</span>`}</p>`}function Ot({room:e}){let[t,n]=p(null),{ask:r,busy:s,sentence:a}=R(e),i=e.words(e.lanes.member.value?.name),l=async c=>{c.preventDefault();let u=(t??"").trim(),h=ee();(!u||u===i||await r({do:"call_me",name:h},{[h]:u}))&&n(null)};return t===null?o`<p class="my-name"><span class="soft">${d.name} <b dir="auto" translate="no">${i}</b></span> <button class="btn quiet" onClick=${()=>n(i)}>${d.rename}</button></p>`:o`<form class="my-name" autocomplete="off" onSubmit=${l}>
    <label class="stack">${d.newName}
      <input class="field voice" dir="auto" translate="no" autocomplete="off" maxlength="60" value=${t} onInput=${c=>n(c.target.value)} /></label>
    <button class="btn primary" disabled=${s}>${d.keepName}</button>
    <${B} sentence=${a} />
  </form>`}function Lt({room:e}){let t=w(e),n=e.lanes.member.value,r=e.lanes.waiting.value?.phase,s=n?.standing==="not_let_in",[a,i]=s?[d.notLetIn,d.notLetInLead]:n?.standing==="member"?[d.seat,d.seatLead]:[d.knocked,r==="open"||r==="closing"?d.knockedRunning:d.knockedLead];return t?o`<main class="page lobby">
    <${ie} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft"><span dir="auto" translate="no">${e.words(t.title)}</span> · ${d.ledBy(ft(t.led_by.map(l=>e.words(l))))}</p>
      <h1>${a}</h1>
      <p class="soft">${i}</p>
      ${!s&&o`<p class="presence-line"><i class=${t.attended?"lit":""} aria-hidden="true"></i>${t.attended?d.attended:d.unattended}</p>`}
    </header>
    ${n?.can.accept!==void 0&&o`<section class="card"><h2>${d.agreements}</h2><${ze} room=${e} accept=${d.accept} note=${d.again} accepted=${d.accepted} /></section>`}
    ${!s&&o`<section class="card"><h2>${t.next?d.next(t.next.number):d.meanwhile}</h2>
      ${(t.next||!r)&&o`<${ve} room=${e} />`}<p class="soft">${d.meanwhileText}</p></section>
      <${Ot} room=${e} />`}
    <details class="about-circle"><summary>${d.about}</summary><p dir="auto">${e.words(t.about)}</p>
      ${n?.can.accept===void 0&&o`<h2>${d.agreements}</h2><ol class="agreed">${t.agreements.map(l=>o`<li key=${l} class="voice" dir="auto">${e.words(l)}</li>`)}</ol>`}</details>
    <div class="row centred"><${oe} room=${e} /><${P} /></div>
  </main>`:null}var Ge=new Map;function Me(e){let t=Ge.get(e);return t||Ge.set(e,t=G("")),t}var Tt=()=>[...Ge.values()].some(e=>e.peek().trim()!=="");function At(e,t){return e.startsWith(t)?e.slice(t.length).trimStart():e===t.trim()?"":e}var T={hold:G(!1),announce:G("names"),sound:G(!1),still:G(!1)};function Dt({room:e,onClose:t,onQuiet:n}){let r=e.lanes.member.value?.can.step_out,s=a=>(t(),e.send(a));return o`<${K} title=${x.title} onClose=${t}>
    <p>${x.lead}</p>
    <button class="btn way" onClick=${()=>s({do:"signal",kind:"give_me_a_moment"})}><b>${x.moment}</b><span>${x.momentNote}</span></button>
    <button class="btn way" onClick=${n}><b>${V.title}</b><span>${V.note}</span></button>
    ${r&&o`
      <button class="btn way" onClick=${()=>s({do:"step_out",gathering:r})}><b>${x.out}</b><span>${x.outNote}</span></button>
      <button class="btn way" onClick=${()=>s({do:"leave",gathering:r,quietly:!1})}><b>${x.leave}</b><span>${x.leaveNote}</span></button>
      <button class="btn way" onClick=${()=>s({do:"leave",gathering:r,quietly:!0})}><b>${x.quietly}</b><span>${x.quietlyNote}</span></button>`}
    ${!r&&b(e)&&o`<a class="btn way" href=${`#/desk/${e.circle}`}><b>${x.leave}</b></a>`}
    <button class="btn quiet" onClick=${t}>${x.stay}</button>
  </${K}>`}var Z=e=>t=>{for(let[n,r]of Object.entries(e))t?.style.setProperty(n,String(r))};function Se(e){let t=b(e),n=A(e),r=e.gatheringTime();return t?.piece.at==="held"&&t.piece.each!==void 0?Et(r-Number(t.piece.since??r),Number(t.piece.each),Number(t.piece.grace??0),"turn"):n?.kind==="silence"&&n.began!==void 0?Et(r-Number(n.began),n.minutes*6e4,0,"silence"):{share:0,grace:0,left:0,of:"none"}}function Et(e,t,n,r){return{share:Pt(e/t),grace:n?Pt((e-t)/n):0,left:Math.max(0,t-e),of:r}}var Pt=e=>Math.min(1,Math.max(0,e));function Rt({room:e}){F.value;let{share:t,grace:n,of:r}=Se(e);return o`<svg class=${`arc ${r} ${t>=1?"full":""}`} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle cx="50" cy="50" r="48" />
    ${r!=="none"&&o`<circle class="time" cx="50" cy="50" r="48" pathLength="100" ref=${Z({"--share":(t*100).toFixed(2)})} />`}
    ${n>0&&o`<circle class="grace" cx="50" cy="50" r="45.5" pathLength="100" ref=${Z({"--share":(n*100).toFixed(2)})} />`}
  </svg>`}var kn=[[1,.5,6],[2.71,.2,3.5],[5.15,.08,1.6]],wn=264,ke;function Ye(){let e=globalThis.AudioContext;if(!e)return;ke??=new e,ke.resume().catch(()=>{});let t=ke.currentTime+.02;for(let[n,r,s]of kn){let a=ke.createOscillator(),i=ke.createGain();a.frequency.value=wn*n,i.gain.setValueAtTime(0,t),i.gain.linearRampToValueAtTime(r*.25,t+.03),i.gain.exponentialRampToValueAtTime(1e-4,t+s),a.connect(i).connect(ke.destination),a.start(t),a.stop(t+s)}}function Bt(e){let t=A(e)?.kind==="silence";t&&F.value;let n=t&&Se(e).share>=1,r=C({silent:t,full:n});f(()=>{let s=r.current;r.current={silent:t,full:n},T.sound.peek()&&(t&&!s.silent||n&&!s.full)&&Ye()},[t,n])}var yn=["all","names","none"];function It({onClose:e}){return o`<${K} title=${V.title} onClose=${e}>
    <${Ke} choice=${T.hold} label=${V.hold} />
    <${Ke} choice=${T.still} label=${V.still} />
    <${Ke} choice=${T.sound} label=${V.sound} />
    ${T.sound.value&&o`<button class="btn" onClick=${Ye}>${V.ring}</button>`}
    <fieldset class="levels"><legend>${V.announce}</legend>
      ${yn.map(t=>o`<label class="check" key=${t}>
        <input type="radio" name="announce" checked=${T.announce.value===t} onChange=${()=>T.announce.value=t} />${V[t]}
      </label>`)}
    </fieldset>
  </${K}>`}var Ke=({choice:e,label:t})=>o`<label class="check">
  <input type="checkbox" checked=${e.value} onChange=${n=>e.value=n.target.checked} />${t}
</label>`;function Mt({room:e,deskOpen:t,toggleDesk:n}){let[r,s]=p(""),a=b(e);if(!a)return null;let i=Object.values(a.seats).filter(u=>u.presence==="here"||u.presence==="away_from_page").length,l=e.lanes.desk.value,c=l?Object.keys(l.signals).length+Object.keys(l.waiting).length:0;return o`<header class="bar">
    <div class="what">
      <h1 class="voice" dir="auto" translate="no">${e.words(w(e)?.title)}</h1>
      <p class="small soft">${pe.gathering(a.number)} · ${pe.here(i)}</p>
    </div>
    <${vt} room=${e} />
    ${U(e)&&o`<button class="btn desk-toggle" aria-expanded=${t} onClick=${n}>
      ${t?Te.back:Te.open}${c>0&&o`<span class="count"><span class="visually-hidden">: ${Te.attention(c)}</span><span aria-hidden="true">${c}</span></span>`}
    </button>`}
    <${oe} room=${e} />
    <button class="btn quiet to-quiet" onClick=${()=>s("quiet")}>${pe.quiet}</button>
    <button class="btn quiet" onClick=${()=>s("leave")}>${pe.leave}</button>
    ${r==="leave"&&o`<${Dt} room=${e} onClose=${()=>s("")} onQuiet=${()=>s("quiet")} />`}
    ${r==="quiet"&&o`<${It} onClose=${()=>s("")} />`}
  </header>`}function Ft({room:e,person:t,at:n}){let r=b(e),s=r?.seats[t];if(!r||!s)return null;let{piece:a}=r,i=e.words(s.name),l=t===O(e),c=a.at==="held"&&a.person===t,u=a.at==="offered"&&a.person===t,h=c?"holds":u?"offered":r.next===t?"next":r.then===t?"then":"",$=(n+.25)*2*Math.PI;return o`<li class=${`seat is-${s.presence} ${h} ${l?"mine":""} ${s.role==="participant"?"":"keeper"}`}
    ref=${Z({"--h":Ae(t).toFixed(0),"--x":Math.cos($).toFixed(4),"--y":Math.sin($).toFixed(4)})}>
    <b aria-hidden="true">${De(i)}</b>
    <span class="name" dir="auto" translate="no">${i}</span>
    <${xn} room=${e} seat=${s} order=${h} writes=${c&&s.presence!=="connection_lost"&&r.writing===a.turn&&r.writing!==void 0} mine=${l} />
  </li>`}function xn({room:e,seat:t,order:n,writes:r,mine:s}){let a=[];return s&&a.push(N.you),t.role!=="participant"&&a.push(N.facilitator),n&&a.push(r?N.writes:N[n]),t.presence==="connection_lost"?a.push(o`<${_n} room=${e} since=${t.since} />`):t.presence!=="here"&&a.push(N[t.presence]),A(e)?.kind==="agreements"&&t.accepted&&a.push(N.accepted),o`<em>${a.map((i,l)=>o`${l>0&&" \xB7 "}<span>${i}</span>`)}</em>`}function _n({room:e,since:t}){return F.value,t===void 0?N.connection_lost:N.lostFor(e.running()-Number(t))}var Sn=2e4;function Wt({room:e}){let t=b(e);if(!t)return null;if(t.standstill)return o`<${Nn} room=${e} why=${t.standstill} />`;let n=A(e);if(!n||t.phase==="doors"){let a=e.words(t.theme);return o`<div class="middle"><p class="now">${v.beforeOpen}</p><p class="prompt" dir="auto">${a||v.beforeOpenPrompt}</p>${a&&o`<p class="left">${v.beforeOpenPrompt}</p>`}</div>`}let r=t.agenda.indexOf(t.segment)+1,s=e.words(n.prompt);return o`<div class=${`middle ${n.kind}`}>
    <p class="part"><span dir="auto">${be(e,n)}</span> · ${pe.part(r,t.agenda.length)}</p>
    <p class="prompt" dir="auto" translate=${s?"no":void 0}>${s||dt[n.kind]}</p>
    <p class="now">${Ue(e)}</p>
    <${Cn} room=${e} />
  </div>`}function Ue(e){let t=b(e),n=A(e);if(!t||!n)return"";let{piece:r}=t,s=r.person===O(e),a=Y(e,r.person);return n.kind==="silence"?v.silence:r.at==="held"&&!s&&t.seats[r.person??""]?.presence==="connection_lost"?v.lostHolder(a):r.at==="held"?s?v.youHold:t.writing&&w(e)?.medium==="written"?v.writes(a):v.holds(a):r.at==="offered"?s?v.youOffered:v.offered(a):r.at==="centre"?v.centre:t.round==="done"?v.roundDone:t.round==="not_begun"?v.home:""}function Cn({room:e}){F.value;let t=b(e),{left:n,share:r,of:s}=Se(e),a=[t?.next,t?.then].map(c=>c&&c===O(e)?N.you:Y(e,c)).filter(Boolean),i=t?.piece.person===O(e);if(s==="silence")return o`<p class="left">${r>=1?v.bell:n<Sn?v.bellSoon:v.partLeft(n)}</p>`;let l=s!=="turn"?i&&t?.piece.at==="offered"?v.take:"":r<1?v.left(n):i?v.grace:"";return o`<p class="left">${l&&o`<span>${l}</span>`}${a.length>0&&o`<span class="order" dir="auto" translate="no">${v.nextUp(a)}</span>`}</p>`}function Nn({why:e}){return o`<div class=${`middle at-rest ${e}`}>
    <p class="now">${W[e]}</p>
    <p class="prompt">${W[`${e}Text`]}</p>
    <p class="left">${W[`${e}Note`]}</p>
  </div>`}var On=14;function qt({room:e,behind:t}){let[n,r]=p(!1),s=b(e);if(!s)return null;let{order:a}=s,i=Math.max(0,a.indexOf(O(e)));return o`<div role=${t?"region":"main"} class=${`ring ${n?"with-names":""}`} aria-label=${N.label}>
    <div class=${`circle ${a.length>On?"crowded":""}`} ref=${Z({"--n":a.length})}>
      <${Rt} room=${e} />
      <${Wt} room=${e} />
      <ol class="ring-seats" aria-label=${N.seats}>
        ${a.map((l,c)=>o`<${Ft} key=${l} room=${e} person=${l} at=${(c-i+a.length)%a.length/a.length} />`)}
      </ol>
      <button class="btn quiet people" aria-expanded=${n} onClick=${()=>r(!n)}>${n?N.fewer:N.people}</button>
    </div>
  </div>`}function Ht({room:e,id:t,view:n,goesOn:r}){let s=n.author===O(e),a=$t(e,n.author);return o`<li class=${`share ${s?"mine":""} ${r?"goes-on":""}`}>
    <p class=${r?"visually-hidden":"who"} dir="auto" translate="no">
      <i class="dot" aria-hidden="true" ref=${Z({"--h":Ae(n.author).toFixed(0)})}>${De(Y(e,n.author)||a)}</i><b>${a}</b>
    </p>
    <p class="words" dir="auto" translate="no">${e.words(n.words)}</p>
    ${s&&o`<${Ln} room=${e} id=${t} />`}
  </li>`}function Ln({room:e,id:t}){let[n,r]=p(!1),{ask:s,busy:a,sentence:i}=R(e),l=c=>c?.focus({preventScroll:!0});return n?o`<div class="ask-once" role="group" aria-label=${q.takeBackSure}>
    <p ref=${l} tabindex="-1">${q.takeBackSure}</p>
    <div class="row">
      <button class="btn" disabled=${a} onClick=${()=>s({do:"take_back",reflection:t})}>${q.takeBackYes}</button>
      <button class="btn quiet" onClick=${()=>r(!1)}>${q.keep}</button>
    </div>
    <${B} sentence=${i} />
  </div>`:o`<button class="btn quiet take-back" onClick=${()=>r(!0)}>${q.takeBack}</button>`}var Tn=48;function jt({room:e}){let t=b(e),n=C(null),[r,s]=p(null),a=t?An(t):[],i=a.at(-1)?.[1].n??0;f(()=>s(T.hold.value?i:null),[T.hold.value]);let l=O(e),c=r===null?a:a.filter(([,$])=>$.n<=r||$.author===l),{away:u,toEnd:h}=En(n,c.length);return t?o`<section class="stream" aria-label=${q.label}>
    <div class="shares" ref=${n} role="log" aria-live="off" aria-label=${q.label} tabindex="0">
      ${a.length===0&&o`<p class="nothing-yet soft">${q.empty}</p>`}
      <ol>${Dn(e,t,c)}</ol>
    </div>
    ${a.length>c.length?o`<button class="btn fresh" onClick=${()=>s(i)}>${q.held(a.length-c.length)}</button>`:u>0&&o`<button class="btn fresh" onClick=${h}>${q.fresh(u)}</button>`}
  </section>`:null}var An=e=>Object.entries(e.reflections).sort(([,t],[,n])=>t.n-n.n);function Dn(e,t,n){let r=[],s="",a="";for(let[i,l]of n){if(l.segment!==s){s=l.segment;let c=t.segments[s],u=e.words(c?.prompt);r.push(o`<li class="divider" key=${s}><span dir="auto">${be(e,c)}${u&&` \xB7 ${u}`}</span></li>`)}r.push(o`<${Ht} key=${i} room=${e} id=${i} view=${l} goesOn=${l.turn===a} />`),a=l.turn}return r}function En(e,t){let n=C({end:!0,seen:t}),[r,s]=p(0),a=()=>{let i=e.current;i&&(i.scrollTop=i.scrollHeight),n.current={end:!0,seen:t},s(0)};return f(()=>{let i=e.current,l=()=>{i&&(n.current.end=i.scrollHeight-i.scrollTop-i.clientHeight<Tn,n.current.end&&s(0))};i?.addEventListener("scroll",l,{passive:!0});let c=new ResizeObserver(()=>n.current.end&&i&&(i.scrollTop=i.scrollHeight));return i&&c.observe(i),()=>(i?.removeEventListener("scroll",l),c.disconnect())},[]),lt(()=>{n.current.end?a():t>n.current.seen&&s(i=>i+t-n.current.seen),n.current.seen=t},[t]),{away:r,toEnd:a}}function we(e){let t=b(e),n=e.lanes.member.value?.before_me,r=O(e);return!t||t.piece.person===r?"":t.next===r?t.piece.person?$e.after(Y(e,t.piece.person)):$e.next:t.then===r&&t.next?$e.after(Y(e,t.next)):n===void 0?"":n===0?$e.next:$e.before(n)}function Fe({room:e,ask:t,big:n=!1}){let[r,s]=p(!1),a=e.lanes.member.value?.can??{};if(!a.pass&&!a.pass_for_now)return null;let i=(u,h)=>(s(!1),t({do:"pass",segment:u,how:h,...l&&{turn:l}})),l=a.take??a.put_down;return o`
    <button class=${`btn ${n?"big wide":""}`} onClick=${()=>s(!0)}>${!l?k.passAhead:k.pass}</button>
    ${r&&o`<${K} title=${k.passTitle} onClose=${()=>s(!1)}>
      ${a.pass_for_now&&o`<button class="btn way" onClick=${()=>i(a.pass_for_now,"for_now")}><b>${k.forNow}</b><span>${k.forNowNote}</span></button>`}
      ${a.pass&&o`<button class="btn way" onClick=${()=>i(a.pass,"round")}><b>${k.round}</b><span>${k.roundNote}</span></button>`}
      <button class="btn quiet" onClick=${()=>s(!1)}>${k.stay}</button>
    </${K}>`}
  `}var Pn=6e3;function Vt(e,t){let n=C({on:!1,timer:void 0});return f(()=>()=>{clearTimeout(n.current.timer),n.current={on:!1,timer:void 0}},[t]),()=>{if(!t)return;let r=n.current;r.on||e.send({do:"writing",turn:t,on:!0}),r.on=!0,clearTimeout(r.timer),r.timer=setTimeout(()=>{r.on=!1,e.send({do:"writing",turn:t,on:!1})},Pn)}}var Rn=16*1024;function zt({room:e}){let t=Me(e.circle),n=C(null),{ask:r,busy:s,sentence:a}=R(e),i=Mn(e,r),[l,c]=p(""),[u,h]=p(!1),$=e.lanes.member.value?.can??{},X=Vt(e,$.share);f(()=>h(!1),[$.put_down]),f(()=>c(""),[$.share]);let M=async()=>{let E=t.peek();return E.trim()?new TextEncoder().encode(E).length>Rn?(c(y.long),!1):(c(""),await i.share($.share,E)?(t.value=At(t.peek(),E),c(y.arrived),!0):!1):(c(y.nothing),n.current?.focus(),!1)},S=()=>t.peek().trim()&&$.share?h(!0):r({do:"put_down",turn:$.put_down}),z=$.put_down,ye=async()=>await M()&&r({do:"put_down",turn:z});return o`<section class=${`composer ${$.share?"mine":$.take?"offered":""}`} aria-label=${y.label}>
    <${Bn} room=${e} />
    <form autocomplete="off" onSubmit=${E=>(E.preventDefault(),$.share&&M())}>
      <textarea class="field" ref=${n} rows="3" dir="auto" translate="no" autocomplete="off" autocapitalize="sentences" spellcheck=${!0}
        data-gramm="false" aria-label=${y.label} placeholder=${$.share?y.write:y.jot}
        value=${t.value} onInput=${E=>(t.value=E.target.value,c(""),X())}></textarea>
    </form>
    ${u?o`<${In} yes=${ye} no=${()=>r({do:"put_down",turn:z})} stay=${()=>h(!1)} />`:o`<div class="row acts">
      <${Fe} room=${e} ask=${r} />
      ${$.take&&o`<button class="btn primary" disabled=${s} onClick=${()=>r({do:"take",turn:$.take})}>${k.take}</button>`}
      ${$.take_from_centre&&o`<button class="btn primary" disabled=${s} onClick=${()=>r({do:"take_from_centre",segment:$.take_from_centre,turn:ee()})}>${k.takeCentre}</button>`}
      ${$.put_down&&o`<button class="btn" disabled=${s} onClick=${S}>${k.done}</button>`}
      ${$.share&&o`<button class="btn primary" aria-disabled=${i.onTheWay||!t.value.trim()} onClick=${()=>!i.onTheWay&&M()}>${y.share}</button>`}
    </div>`}
    <p class="note soft" role="status" hidden=${!l&&!i.onTheWay}>${i.onTheWay?y.onTheWay:l}</p>
    <${B} sentence=${i.sentence||a} />
  </section>`}function Bn({room:e}){let t=e.lanes.member.value?.can??{},n=we(e);return b(e)?.standstill?o`<p class="where">${y.standing}</p>`:t.share||t.take?o`<p class="where">${t.share?y.yours:y.offered}</p>`:o`<p class="where" dir="auto">${n&&o`<b>${n}</b> `}${y.jotting}</p>`}function In({yes:e,no:t,stay:n}){let r=s=>s?.focus({preventScroll:!0});return o`<div class="ask-once" role="group" aria-label=${y.unsharedTitle}>
    <p ref=${r} tabindex="-1">${y.unsharedTitle}</p>
    <div class="row"><button class="btn primary" onClick=${e}>${y.shareAndDone}</button><button class="btn" onClick=${t}>${y.doneWithout}</button><button class="btn quiet" onClick=${n}>${y.keep}</button></div>
  </div>`}function Mn(e,t){let n=C({turn:"",words:"",reflection:"",body:""}),[r,s]=p(!1);return{share:async(i,l)=>{(n.current.turn!==i||n.current.words!==l)&&(n.current={turn:i,words:l,reflection:ee(),body:ee()});let{reflection:c,body:u}=n.current;s(!0);let h=await t({do:"share",turn:i,reflection:c,words:u},{[u]:l});return s(!1),h&&(n.current={turn:"",words:"",reflection:"",body:""}),h},onTheWay:r,sentence:""}}function Gt({room:e}){let{ask:t,busy:n,sentence:r}=R(e),s=e.lanes.member.value?.can??{},a=we(e),i=w(e)?.medium==="in_one_room";return!s.take&&!s.take_from_centre&&!s.put_down&&!s.pass&&!s.pass_for_now&&!a&&!r?null:o`<div class="controls">
    ${a&&o`<p class="near" dir="auto">${a}</p>`}
    ${s.put_down&&o`<p class="soft">${i?k.inRoom:k.onCall}</p>`}
    ${s.take&&o`<button class="btn primary big wide" disabled=${n} onClick=${()=>t({do:"take",turn:s.take})}>${k.takeVoice}</button>`}
    ${s.take_from_centre&&o`<button class="btn primary big wide" disabled=${n}
      onClick=${()=>t({do:"take_from_centre",segment:s.take_from_centre,turn:ee()})}>${k.takeCentre}</button>`}
    ${s.put_down&&o`<button class="btn primary big wide" disabled=${n} onClick=${()=>t({do:"put_down",turn:s.put_down})}>${k.done}</button>`}
    <${Fe} room=${e} ask=${t} big />
    <${B} sentence=${r} />
  </div>`}function Yt({room:e}){return o`<section class="part-panel" aria-label=${g.releasing}>
    <h2 class="voice">${g.thanks}</h2>
    <p>${g.gently}</p>
    <h3>${g.nextTitle}</h3>
    <${ve} room=${e} />
    <h3>${g.resources}</h3>
    <${ne} />
  </section>`}function Kt({room:e}){let t=e.words(e.lanes.ring.value?.call_link).trim();if(w(e)?.medium==="in_one_room")return o`<p class="call-link soft">${Le.room}</p>`;if(!t)return null;let n=/^https:\/\/\S+$/.test(t)?t:void 0;return o`<p class="call-link"><span class="soft">${Le.note}</span>
    ${n?o`<a class="btn" href=${n} target="_blank" rel="noreferrer noopener">${Le.open}</a>`:o`<span dir="auto" translate="no">${t}</span>`}
  </p>`}function Ut({room:e}){let t=b(e),n=w(e)?.medium==="written",r=t?.phase==="doors"?void 0:A(e)?.kind,a=t?.standstill==="holding"?o`<${Fn} />`:r==="agreements"?o`<${Nt} room=${e} />`:r==="release"?o`<${Yt} room=${e} />`:null;return n?o`<div class="side written">
    ${a}
    ${!a&&o`<${jt} room=${e} />`}
    <${zt} room=${e} />
  </div>`:o`<section class="side voiced" aria-label=${k.label}>${a}<${Kt} room=${e} /><${Gt} room=${e} /></section>`}var Fn=()=>o`<section class="part-panel" aria-label=${g.resources}><h2>${g.resources}</h2><${ne} /></section>`;var Wn=2e3;function Qt({load:e,...t}){let[n,r]=p({tries:0});return f(()=>{if(n.Part)return;let s=0,a=!0;return e().then(i=>a&&r({Part:i,tries:0}),()=>a&&(s=window.setTimeout(()=>r({tries:n.tries+1}),Wn))),()=>{a=!1,window.clearTimeout(s)}},[e,n]),n.Part?o`<${n.Part} ...${t} />`:null}var Zt=10500,qn=1200,We=class{#e=new Map;#t=new Map;#o=-Zt;#n=!1;constructor({polite:t,assertive:n,level:r,time:s}){this.polite=t,this.assertive=n,this.level=r,this.time=s}shared(t,n,r){this.level()!=="none"&&(this.#e.set(t,{name:n,words:r}),this.#r())}say(t,n){this.level()!=="none"&&(this.#t.set(t,n),this.#r())}urgent(t){this.assertive(t)}#r(){if(this.#n)return;this.#n=!0;let t=Math.max(qn,this.#o+Zt-this.time.now());this.time.later(()=>this.#s(),t)}#s(){this.#n=!1,this.#o=this.time.now();let t=[...this.#a(),...this.#t.values()].join(" ");this.#e.clear(),this.#t.clear(),t&&this.polite(t)}#a(){let t=[...this.#e.values()],n=[...new Set(t.map(r=>r.name))];return t.length?this.level()==="all"&&t.length<=2?t.map(r=>H.sharedWords(r.name,r.words)):n.length<=3?[H.shared(n)]:[H.sharedMany(t.length)]:[]}};function Xt({room:e}){let t=ce(()=>G(""),[]),n=ce(()=>G(""),[]),r=C({});return f(()=>{let s=new We({polite:l=>t.value=l,assertive:l=>n.value=l,level:()=>T.announce.peek(),time:{now:()=>performance.now(),later:(l,c)=>setTimeout(l,c)}}),a=null,i=(l,c,u)=>{let h=r.current[l];r.current[l]=c,c&&h!==void 0&&h!==c&&u(c)};return mt(()=>{let l=b(e),c=O(e),u=e.lanes.member.value?.can.take??"",h=e.connection.value.state==="lost",$=U(e)?Object.entries(e.lanes.desk.value?.signals??{}).filter(([,M])=>M.kind==="i_need_a_person"):[],X=U(e)?Object.values(e.lanes.desk.value?.waiting??{}).map(M=>e.words(M.name)):[];l&&ct(()=>{i("lost",h?H.lost:H.back,S=>(s.urgent(h?S:""),h||s.say("line",S))),i("offered",u||"-",()=>u&&s.urgent(H.yourTurn)),i("need",$.map(([S])=>S).join()||"-",()=>$.length&&s.urgent(H.person(e.words($.at(-1)?.[1].name)))),i("standing",l.standstill??"-",()=>s.say("standing",l.standstill?`${W[l.standstill]}.`:H.goesOn)),i("part",l.segment??"-",()=>s.say("part",H.part(be(e,A(e))))),i("piece",`${l.piece.at} ${l.piece.person??""}`,()=>l.piece.person!==c&&s.say("piece",`${Ue(e)}.`)),i("near",we(e)||"-",S=>S!=="-"&&(l.next===c||l.then===c)&&s.say("near",S)),i("waiting",X.join()||"-",()=>X.length&&s.say("waiting",H.waits(X.at(-1))));let M=Object.entries(l.reflections);for(let[S,z]of a?M:[])!a?.has(S)&&z.author!==c&&s.shared(S,Y(e,z.author),e.words(z.words));a=new Set(M.map(([S])=>S))})})},[e]),o`<div class="visually-hidden">
    <p role="status" aria-live="polite">${t}</p>
    <p role="alert" aria-live="assertive">${n}</p>
  </div>`}var Hn=()=>import("./for-facilitators-KGBT3327.js").then(e=>e.DeskColumn);function Jt({room:e}){let t=b(e),[n,r]=p(!1);if(xt(t?.phase!=="doors"),St(),_t(Tt),Bt(e),f(()=>{document.title=e.words(w(e)?.title)||document.title}),!t)return null;let s=A(e)?.kind,a=U(e),i=t.standstill??(s==="silence"?"silence":""),l=["room",a&&"keeps",n&&"desk-open",i&&`is-${i}`,`is-${w(e)?.medium}`,T.still.value&&"is-still"];return o`<div class=${l.filter(Boolean).join(" ")}>
    <${Mt} room=${e} deskOpen=${n} toggleDesk=${()=>r(!n)} />
    <${ie} room=${e} />
    ${a&&o`<${Qt} load=${Hn} room=${e} open=${n} onClose=${()=>r(!1)} />`}
    <${qt} room=${e} behind=${n} />
    <${Ut} room=${e} />
    <${Xt} room=${e} />
  </div>`}function en({room:e}){let{ask:t,busy:n,sentence:r}=R(e),s=e.lanes.member.value,a=s?.presence==="stepped_out",i=s?.can.come_back;return o`<main class="page away">
    <${ie} room=${e} />
    <header><span class="halo" aria-hidden="true"></span><h1>${a?x.isOut:x.isGone}</h1><p class="soft">${a?x.isOutLead:x.isGoneLead}</p></header>
    <button class="btn primary big wide" disabled=${n||!i} onClick=${()=>t({do:"come_back",gathering:i})}>${x.back}</button>
    <${B} sentence=${r} />
    <div class="row centred"><${oe} room=${e} /></div>
    <${ne} />
  </main>`}function tn({room:e,justReleased:t}){let n=w(e),r=e.lanes.member.value?.last;return n?o`<main class="page after">
    <${ie} room=${e} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft" dir="auto" translate="no">${e.words(n.title)}</p>
      <h1>${t?g.thanks:g.title}</h1>
      ${t?o`<p>${g.released}</p><p class="soft">${g.gently}</p>`:o`<p class="soft">${g.lead}</p>`}
    </header>
    <section class="card"><h2>${g.nextTitle}</h2><${ve} room=${e} /></section>
    ${U(e)&&o`<${jn} room=${e} />`}
    <section><h2>${g.resources}</h2><${ne} /></section>
    ${r&&!t&&o`<p class="small soft">${g.last(r.number,re(Number(r.released_at)))} ${g.people(r.attended.length)}</p>`}
    <p class="small soft">${g.kept}</p>
    <div class="row centred"><${oe} room=${e} /><${P} /></div>
  </main>`:null}function jn({room:e}){let{ask:t,busy:n,sentence:r}=R(e),s=e.lanes.desk.value,a=Object.entries(s?.planned??{}).sort(([,i],[,l])=>Number(i.at)-Number(l.at))[0];return o`<section class="card">
    ${a?o`<h2>${g.planned(a[1].number,gt(Number(a[1].at)))}</h2>`:o`<p class="soft">${g.nothingPlanned}</p>`}
    ${a&&s?.can.open_doors&&o`<button class="btn primary big" disabled=${n} onClick=${()=>t({do:"open_doors",gathering:a[0]})}>${g.openDoors}</button>`}
    <a class="btn" href=${`#/desk/${e.circle}`}>${g.toDesk}</a>
    <${B} sentence=${r} />
  </section>`}function nn({room:e}){let t=Me(e.circle).value.trim();return o`<main class="plain">
    <h1>${g.stopped}</h1>
    <p>${e.connection.value.sentence}</p>
    ${t&&o`<label class="stack">${g.unshared}<textarea class="field voice" rows="4" readonly dir="auto" translate="no" autocomplete="off">${t}</textarea></label>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${I.reload}</button>
    <${P} />
  </main>`}function Qe({params:e}){let t=ce(()=>Oe(e.circle),[e.circle]),n=C("");f(()=>()=>t.close(),[t]),f(()=>{pt()},[]),yt(t);let{ring:r,waiting:s,member:a}=t.lanes,i=t.connection.value,l=r.value?.gathering,c=a.value,u=!!(l&&c?.presence);return u&&l&&(n.current=l.id),i.state==="stopped"?o`<${nn} room=${t} />`:!c||!r.value&&!s.value?o`<${Ct} room=${t} />`:u&&(c.presence==="stepped_out"||c.presence==="left"||c.presence==="left_quietly")?o`<${en} room=${t} />`:l&&(u||c.role!=="participant")?o`<${Jt} room=${t} />`:c.standing!=="member"||s.value?.phase?o`<${Lt} room=${t} />`:o`<${tn} room=${t} justReleased=${n.current!==""} />`}function D({step:e,title:t,lead:n,act:r=m.next,busy:s,children:a,onNext:i,halo:l}){let c=u=>{u.preventDefault(),i()};return o`<main class="page door">
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
    <footer><${P} /></footer>
  </main>`}function on(e){let{circle:t}=e.view,n=t.next,r=Number(n?.at),s=e.view.phase,a=t.led_by.map(e.text).filter(Boolean);return o`<${D} step=${e} title=${e.text(t.title)} lead=${a.length?m.ledBy(kt(a)):""} halo onNext=${e.onNext}>
    <dl class="facts">
      ${s&&o`<div><dt>${m.nowLabel}</dt><dd><b>${m.nowOn}</b><span>${s==="closing"?m.nowClosing:m.nowKnock}</span></dd></div>`}
      ${(n||!s)&&o`<div><dt>${m.nextLabel}</dt>
        ${n?o`<dd><b>${re(r)}</b><span>${ue(r,n.minutes)}, ${m.yourTime}</span>
              ${!Re(r,n.zone,Ee())&&o`<small>${m.theirTime(bt(r,n.zone),Pe(n.zone))}</small>`}</dd>`:o`<dd>${m.noDate}</dd>`}</div>`}
      <div><dt>${m.whereLabel}</dt><dd>${m.medium[t.medium]}</dd></div>
    </dl>
    <section class="about"><h2>${m.aboutLabel}</h2>
      ${e.text(t.about).split(/\n+/).map((i,l)=>o`<p class="voice" dir="auto" key=${l}>${i}</p>`)}
    </section>
  </${D}>`}var qe=e=>e.replace(/[^\d+*#]/g,"");function rn({line:e}){return o`<li class="line">
    <b>${e.label}</b>
    <span class="small soft">${[e.serves,e.region,e.hours,e.languages.join(", ")].filter(Boolean).join(" \xB7 ")}</span>
    <span class="row">
      ${e.phone&&o`<a class="btn small" href=${`tel:${qe(e.phone)}`} >${_e.call(e.phone)}</a>`}
      ${e.text&&o`<a class="btn small" href=${`sms:${qe(e.text)}`}>${_e.text(e.text)}</a>`}
      ${e.link&&o`<a class="btn small" href=${e.link} target="_blank" rel="noreferrer noopener" dir="ltr">${e.link.replace(/^https:\/\//,"")}</a>`}
    </span>
  </li>`}function sn(e){let{texts:t,lines:n,emergency:r}=e.safety,s=[t[0],...t.slice(2)];return o`<${D} step=${e} title=${m.safetyTitle} lead=${m.safetyLead} onNext=${e.onNext}>
    <section class="card calls"><h2>${m.talkNow}</h2>
      <p>${t[1]}</p>
      ${/^\+?[\d ]{2,}$/.test(r)&&o`<a class="btn support" href=${`tel:${qe(r)}`}>${_e.call(r)}</a>`}
      ${n.length>0&&o`<ul class="lines">${n.map(a=>o`<${rn} key=${a.label} line=${a} />`)}</ul>`}
    </section>
    <ul class="texts">${s.map(a=>o`<li key=${a}>${a}</li>`)}</ul>
  </${D}>`}function le({id:e,children:t,hint:n,problem:r,on:s,onChange:a}){return o`<div class=${`tick${r?" has-problem":""}`}>
    <label>
      <input type="checkbox" id=${e} checked=${s} aria-describedby=${r?`${e}-problem`:void 0}
        aria-invalid=${r?"true":void 0} onChange=${i=>a(i.currentTarget.checked)} />
      <span><span class="tick-words" dir="auto">${t}</span>${n&&o`<small>${n}</small>`}</span>
    </label>
    ${r&&o`<p class="problem" id=${`${e}-problem`}>${r}</p>`}
  </div>`}function an(e){let{agreements:t}=e.view.circle,{accepted:n}=e.given,[r,s]=p([]),a=()=>{let l=t.filter(c=>!n[c]).map(c=>({id:`agree-${c}`,sentence:m.agreementsMissing}));s(l),l.length||e.onNext()},i=(l,c)=>e.give({accepted:{...n,[l]:c}});return o`<${D} step=${e} title=${m.agreementsTitle} lead=${m.agreementsLead} onNext=${a}>
    <div class="visually-hidden"><${ae} problems=${r.slice(0,1)} summary=${()=>se.summary(r.length)} /></div>
    <ol class="ticks">${t.map(l=>o`<li key=${l}>
      <${le} id=${`agree-${l}`} on=${!!n[l]} problem=${n[l]?void 0:Q(r,`agree-${l}`)}
        onChange=${c=>i(l,c)}>${e.text(l)}</${le}>
    </li>`)}</ol>
  </${D}>`}function ln(e){let{adult:t,privatePlace:n}=e.given,[r,s]=p([]),a=()=>{let i=[...t?[]:[{id:"adult",sentence:m.adultMissing}],...n?[]:[{id:"private-place",sentence:m.privateMissing}]];s(i),i.length||e.onNext()};return o`<${D} step=${e} title=${m.placeTitle} lead=${m.placeLead} onNext=${a}>
    <${ae} problems=${r} summary=${se.summary} />
    <div class="ticks">
      <${le} id="adult" hint=${m.adultHint} on=${t} problem=${t?void 0:Q(r,"adult")}
        onChange=${i=>e.give({adult:i})}>${m.adult}</${le}>
      <${le} id="private-place" hint=${m.privateHint} on=${n} problem=${n?void 0:Q(r,"private-place")}
        onChange=${i=>e.give({privatePlace:i})}>${m.privatePlace}</${le}>
    </div>
  </${D}>`}var Vn=40;function cn(e){let[t,n]=p([]),r=()=>{let s=e.given.name.trim(),a=s?[...s].length>Vn?m.nameLong:"":m.nameMissing;n(a?[{id:"name",sentence:a}]:[]),a||e.onNext()};return o`<${D} step=${e} title=${m.nameTitle} act=${e.act.busy?m.knocking:m.knock} busy=${!!e.act.busy} onNext=${r}>
    <${ae} problems=${t} summary=${se.summary} />
    <${Ie} id="name" label=${m.name} hint=${m.nameHint} value=${e.given.name} problem=${Q(t,"name")}
      onValue=${s=>e.give({name:s})} more=${{autocapitalize:"words",spellcheck:!1,enterkeyhint:"go"}} />
    <p class="refusal" role="alert">${e.act.sentence}</p>
    <p class="soft small center">${m.knockHint}</p>
  </${D}>`}function mn({sentence:e}){return o`<main class="page door">
    <header><h1>${m.closedTitle}</h1></header>
    <p class="lead" role="alert">${e}</p>
    <section class="card"><p>${m.closedDo}</p><p class="soft">${m.closedWhole}</p></section>
    <a class="btn wide" href="#/">${m.back_home}</a>
    <footer><${P} /></footer>
  </main>`}var Ce=["about","safety","agreements","place","name"],zn={about:on,safety:sn,agreements:an,place:ln,name:cn},Gn={agreements_first:"agreements",agreements_moved:"agreements",adults_only:"place",private_place_first:"place"},pn=["no_such_invitation","invitation_used","invitation_revoked","invitation_expired","not_let_in","not_found","not_understood"];function Ze({params:e}){let[t,n]=p("looking"),[r,s]=p(null),[a,i]=p(""),[l,c]=p(""),[u,h]=p({accepted:{},adult:!1,privatePlace:!1,name:""}),{step:$,go:X,back:M,head:S}=wt("about"),z=C(0),ye=Be(),{circle:E,invitation:nt,secret:ot}=e,rt=_=>{let J=_ instanceof te?_:new te("network",String(_));i(J.sentence),n(pn.includes(J.code)?"closed":"fault")},Ve=async()=>{let _=Promise.all([me("/api/door",{circle:E,invitation:nt,secret:ot}),xe("/api/safety")]);_.catch(()=>{});try{if((await xe("/api/me")).circles.includes(E))return location.replace(`#/circle/${E}`);let[de,Ne]=await _;s({view:de,safety:Ne}),n("open")}catch(J){rt(J)}};f(()=>{Ve()},[]);let hn=async()=>{if(!r)return;let _;if(await ye.run("knock",()=>me("/api/knock",{circle:E,invitation:nt,secret:ot,name:u.name.trim(),agreements:r.view.circle.agreements_version,adult:u.adult,private_place:u.privatePlace}).catch(Ne=>{throw _=Ne,Ne})))return location.replace(`#/circle/${E}`);if(!_)return;if(pn.includes(_.code))return rt(_);let de=Gn[_.code];de&&(de==="agreements"&&await Ve(),c(de==="agreements"?m.agreementsMoved:_.sentence),ye.forget(),X(de))};if(t==="fault")return o`<${ge} sentence=${a} onAgain=${Ve} />`;if(t==="closed")return o`<${mn} sentence=${a} />`;if(!r)return o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${m.invited}</h1><p role="status">${m.looking}</p></main>`;let fe=Math.min(Ce.indexOf($),z.current),st=Ce[fe],bn=()=>{if(c(""),fe===Ce.length-1)return hn();z.current=Math.max(z.current,fe+1),X(Ce[fe+1])};return o`<${zn[st]} key=${st} view=${r.view} safety=${r.safety} given=${u} act=${ye} notice=${l} head=${S}
    n=${fe+1} of=${Ce.length} text=${_=>_&&r.view.bodies[_]||""}
    give=${_=>h(J=>({...J,..._}))}
    onBack=${fe?M:void 0} onNext=${bn} />`}function He(){let[e,t]=p(""),[n,r]=p([]),s=Be(),a=async i=>{i.preventDefault();let l=e.trim()?[]:[{id:"my-name",sentence:L.nameMissing}];r(l),!l.length&&await s.run("name",()=>me("/api/me",{name:e.trim()}))&&location.replace("#/desk")};return o`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${L.welcome}</h1></header>
    <p class="lead">${L.lead}</p>
    <form class="stack" onSubmit=${a} novalidate autocomplete="off">
      <${ae} problems=${n} summary=${se.summary} />
      <${Ie} id="my-name" label=${L.name} hint=${L.nameHint} value=${e} onValue=${t}
        problem=${Q(n,"my-name")} more=${{maxlength:60}} />
      <p role="alert" class="refusal">${s.sentence}</p>
      <button class="btn primary big wide" disabled=${!!s.busy}>${L.go}</button>
    </form>
  </main>`}function un({circle:e,n:t}){let n=ce(()=>Oe(e),[e]);f(()=>()=>n.close(),[n]);let r=n.lanes.ring.value?.circle??n.lanes.waiting.value?.circle,s=r?.next;return o`<li><a class="btn wide choose" href=${`#/circle/${e}`}>
    <b dir="auto">${n.words(r?.title)||j.circle(t)}</b>
    ${s&&o`<small>${re(Number(s.at))}, ${ue(Number(s.at),s.minutes)}</small>`}
  </a></li>`}function Xe(){let[e,t]=p(null),[n,r]=p(""),s=async()=>{r("");try{let a=await xe("/api/me");if(a.facilitator?.name)return location.replace("#/desk");if(!a.facilitator&&a.circles.length===1)return location.replace(`#/circle/${a.circles[0]}`);t(a)}catch(a){r(a instanceof te?a.sentence:String(a))}};return f(()=>{s()},[]),n?o`<${ge} sentence=${n} onAgain=${s} />`:e?e.facilitator?o`<${He} />`:o`<main class="page door">
    <header><span class="halo" aria-hidden="true"></span><h1>${e.circles.length?j.choose:j.title}</h1></header>
    ${e.circles.length?o`<p class="lead">${j.chooseLead}</p>
        <ul class="stack">${e.circles.map((a,i)=>o`<${un} key=${a} circle=${a} n=${i+1} />`)}</ul>`:o`<div class="lead stack"><p>${j.lead}</p><p>${j.howIn}</p><p>${j.haveOne}</p><p class="soft small">${j.noCare}</p></div>`}
    <${P} />
  </main>`:o`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${j.title}</h1><span class="halo" aria-hidden="true"></span><p role="status">${j.loading}</p></main>`}function Je({params:e}){let[t,n]=p("opening"),[r,s]=p(""),a=async()=>{n("opening");try{(await me("/api/link",{secret:e.secret})).facilitator?.name?location.replace("#/desk"):n("name")}catch(i){let l=i instanceof te?i:new te("network",String(i));s(l.sentence),n(l.code==="no_such_link"||l.code==="not_understood"?"closed":"fault")}};return f(()=>{a()},[]),t==="name"?o`<${He} />`:t==="fault"?o`<${ge} sentence=${r} onAgain=${a} />`:t==="opening"?o`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${L.welcome}</h1><p role="status">${L.opening}</p></main>`:o`<main class="page door">
    <header><h1>${L.closedTitle}</h1></header>
    <p class="lead" role="alert">${r}</p>
    <section class="card"><p>${L.closedDo}</p>
      <ul class="bullets"><li>${L.closedServer} <code>${L.command}</code></li><li>${L.closedColleague}</li></ul>
    </section>
    <button class="btn wide" onClick=${a}>${L.again}</button>
  </main>`}var Yn=[{pattern:/^#\/link\/([^/]+)$/,names:["secret"],secret:!0,screen:{View:Je}},{pattern:/^#\/invitation\/([^/]+)\/([^/]+)\/([^/]+)$/,names:["circle","invitation","secret"],secret:!0,screen:{View:Ze}},{pattern:/^#\/circle\/([^/]+)$/,names:["circle"],screen:{View:Qe}},{pattern:/^#\/desk$/,names:[],screen:{load:()=>import("./for-facilitators-KGBT3327.js").then(e=>e.Desk)}},{pattern:/^#\/desk\/([^/]+)$/,names:["circle"],screen:{load:()=>import("./for-facilitators-KGBT3327.js").then(e=>e.Circle)}}];function et(){for(let{pattern:e,names:t,secret:n,screen:r}of Yn){let s=e.exec(location.hash);if(!s)continue;let a=Object.fromEntries(t.map((i,l)=>[i,s[l+1]??""]));return n&&history.replaceState(null,"",location.pathname),{key:s[0],params:a,screen:r}}return{key:"",params:{},screen:{View:Xe}}}function fn(){let[e,t]=p(et);return f(()=>{let n=()=>t(et());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),o`<${je} key=${e.key}><${Kn} route=${e} /></${je}>`}function Kn({route:e}){let{screen:t,params:n}=e,[r,s]=p(t);return f(()=>{"View"in t||t.load().then(a=>s({View:a}),()=>s({failed:!0}))},[t]),r.failed?o`<${dn} sentence=${I.notLoaded} />`:r.View?o`<${r.View} params=${n} />`:o`<main class="arriving" aria-busy="true"><h1 class="visually-hidden">${I.name}</h1><span class="halo" aria-hidden="true"></span></main>`}var je=class extends at{static getDerivedStateFromError(t){return{error:t}}render({children:t},{error:n}){return n?o`<${dn} sentence=${I.broken} again=${()=>this.setState({error:void 0})} />`:t}};function dn({sentence:e,again:t}){return o`<main class="plain">
    <h1>${I.name}</h1>
    <p>${e}</p>
    ${t&&o`<button class="btn" onClick=${t}>${I.again}</button>`}
    <button class="btn primary" onClick=${()=>location.reload()}>${I.reload}</button>
  </main>`}var tt=document.getElementById("app"),$n=[[globalThis.WebSocket,I.withoutWebSocket],[globalThis.crypto?.getRandomValues,I.withoutRandom],[Object.hasOwn,I.tooOld]].find(([e])=>!e);tt.replaceChildren();if($n){let e=document.createElement("p");e.className="plain",e.textContent=String($n[1]),tt.append(e)}else it(o`<${fn} />`,tt);
