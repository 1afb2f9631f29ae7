/*! Afterglow, with Preact, its signals, htm and lean-qr: /licences.txt */
import{i as a,q as r}from"./chunk-3NJO2U67.js";var e=a({}),i=!1;async function s(){if(!(i||e.peek().known)){i=!0;try{e.value={known:await r("/api/early-weeks")}}catch{e.value={failed:!0}}finally{i=!1}}}var c=(n,t)=>n.medicine.find(o=>o.id===t)??n.medicine[0];export{e as a,s as b,c};
