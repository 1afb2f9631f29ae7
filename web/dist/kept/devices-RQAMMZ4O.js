/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{s as b,t as e}from"./chunk-QMIN6X44.js";import{X as w,a as u,b as f,d as p,ea as D,l as y,m as v,n as g,sa as A,ta as S}from"./chunk-MYFRGSLR.js";import{g as n}from"./chunk-W7Z3TTU2.js";function N({device:s,busy:m,onName:$,onEnd:d}){let[a,o]=u(null),r=p(null),t=p(null),c=p(!1),l=a!==null;f(()=>{l!==c.current&&(l?r:t).current?.focus(),c.current=l},[l]);let i=s.name??(s.this?e.this:e.other);return n`<li class="between device">
    ${l?n`<form class="row" autocomplete="off" onSubmit=${async h=>{h.preventDefault();let k=(a??"").trim();(!k||k===s.name||await $(k))&&o(null)}}>
          <label class="visually-hidden" for=${`name-${s.id}`}>${e.nameLabel}</label>
          <input id=${`name-${s.id}`} class="field" dir="auto" translate="no" autocomplete="off" maxlength="40" value=${a} ref=${r}
            onInput=${h=>o(h.currentTarget.value)} />
          <button class="btn small primary" disabled=${m}>${e.keep}</button>
          <button type="button" class="btn small quiet" onClick=${()=>o(null)}>${e.cancel}</button>
        </form>`:n`<p><b dir="auto" translate="no">${i}</b>${s.this&&s.name&&n` <span class="mark open">${e.this}</span>`}
          <small class="soft"> ${e.since(O(s.since))} · ${e.used(O(s.used))}</small></p>
        <div class="row">
          <button type="button" class="btn small quiet" ref=${t} aria-label=${e.nameOf(i)} onClick=${()=>o(s.name??"")}>${e.name}</button>
          ${!s.this&&n`<${b} label=${e.end} name=${e.endOf(i)} kind="btn small quiet" ask=${e.endAsk} yes=${e.endYes} busy=${m} onYes=${d} />`}
        </div>`}
  </li>`}var O=s=>D(Number(s),"UTC");function Y(){let[s,m]=u(null),[$,d]=u(""),a=A(),o=()=>v("/api/devices").then(t=>(m(t.devices),d("")),t=>{if(t instanceof y&&t.code==="signed_out")return location.replace("#/");d(t instanceof y?t.sentence:String(t))});if(f(()=>{o()},[]),!s&&$)return n`<${S} sentence=${$} onAgain=${o} />`;if(!s)return n`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${e.title}</h1><p role="status">${e.loading}</p></main>`;let r=async(t,c,l)=>{let i=await a.run(t,()=>g(c,l));return i&&m(i.devices),!!i};return n`<main class="page desk narrow">
    <header><div><a class="back" href="#/">${e.back}</a><h1>${e.title}</h1><p class="soft">${e.lead}</p></div></header>
    <section class="panel" aria-labelledby="devices-title">
      <h2 id="devices-title">${e.list} <span>${s.length}</span></h2>
      <ul class="names">${s.map(t=>n`<${N} key=${t.id} device=${t} busy=${!!a.busy}
        onName=${c=>r(`name-${t.id}`,"/api/devices/name",{device:t.id,name:c})}
        onEnd=${()=>r(`end-${t.id}`,"/api/devices/end",{device:t.id})} />`)}</ul>
      ${s.length>1?n`<${b} label=${e.endOthers} kind="btn" ask=${e.endOthersAsk} yes=${e.endOthersYes} busy=${!!a.busy} onYes=${()=>r("others","/api/devices/end",{})} />`:n`<p class="soft small">${e.only}</p>`}
      <p role="alert" class="refusal">${a.sentence}</p>
    </section>
    <p class="soft small">${e.known}</p>
    <footer><${w} /></footer>
  </main>`}export{Y as default};
