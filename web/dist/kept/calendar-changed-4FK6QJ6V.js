/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{a as n,b as l,c as m}from"./chunk-C2TMGXMS.js";import{Qb as o,a as t,jb as a}from"./chunk-3NJO2U67.js";function g({room:r}){let s=r.lanes.waiting.value?.begins,i=m(o(r)?.changed).flatMap(([,e])=>l(e));return s!==void 0&&i.unshift(n.begins(a(Number(s)))),t`<div class="changed" role="status">${i.map(e=>t`<p key=${e}>${e}</p>`)}
${i.length>0&&t`<p class="small soft">${n.yours}</p>`}</div>`}export{g as Changed};
