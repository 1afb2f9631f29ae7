/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{b as a}from"./chunk-6A2D5QBV.js";import{p as s}from"./chunk-I46UM6XH.js";import{a as t}from"./chunk-3NJO2U67.js";function u({people:l,problem:o,onPeople:e}){let n=i=>e(Math.max(a.least,Math.min(a.most,l+i)));return t`<div class="stepper" role="group" aria-labelledby="people-label" id="plan-people" tabindex="-1">
<span id="people-label" class="small">${s.people}</span>
<div class="row">
<button type="button" class="btn minus" aria-disabled=${l<=a.least} onClick=${()=>n(-1)}><span class="visually-hidden">${s.fewer}</span></button>
<output aria-live="polite">${l}</output>
<button type="button" class="btn plus" aria-disabled=${l>=a.most} onClick=${()=>n(1)}><span class="visually-hidden">${s.more}</span></button>
</div>
${o&&t`<p class="problem">${o}</p>`}
</div>`}export{u as a};
