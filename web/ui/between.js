// After release, and the days until the next time: thank you, numbers, the next date. Nothing else is kept.
import { html } from './html.js';
import { changed, forFacilitators, leavingCard, leavingCounts, nobodyYet, own, ownCalendar, seriesEnd } from './apart.js';
import { circleOf, facilitates, labelOf } from '../state/look.js';
import { ContactMe } from './contact-me.js';
import { CrisisLines, Report } from './help-lines.js';
import { CardSection } from './my-card.js';
import { INeedAPerson } from './signal.js';
import { Later } from './later.js';
import { MyName } from './my-name.js';
import { LeaveNow } from './leave-now.js';
import { Notices } from './notices.js';
import { offersCard } from './parting.js';
import { NextDate } from './next-date.js';
import { HowSettled } from './number.js';
import { Safety } from './safety.js';
import { longDay, weekdayTime } from './dates.js';
import { between, lobby } from './text-lobby.js';

/** @import { Room } from '../state/room.js' */

const doors = () => forFacilitators().then(found => found.OpenDoors);

/** @param {{ room: Room, justReleased: boolean }} props */
export function Between({ room, justReleased }) {
  const circle = circleOf(room);
  const last = room.lanes.member.value?.last;
  if (!circle) return null;
  return html`<main class="page after">
    <${LeaveNow} /><${Notices} room=${room} />
    <header>
      <span class="halo" aria-hidden="true"></span>
      <p class="small soft" dir="auto" translate="no">${labelOf(room).title}</p>
      <h1>${justReleased ? between.thanks : between.title}</h1>
      ${justReleased ? html`<p>${between.released}</p><p class="soft">${between.gently}</p>` : html`<p class="soft">${between.lead}</p>`}
    </header>
    <p class="visually-hidden" role="status">${circle.nobody_yet ? lobby.nobody : ''}</p>
    ${circle.nobody_yet && html`<${Later} load=${nobodyYet} room=${room} />`}
    ${justReleased && html`<${HowSettled} room=${room} moment="leaving" />`}
    ${(justReleased || room.lanes.member.value?.can.leave_card) && offersCard(room) && html`<${Later} load=${leavingCard} room=${room} />`}
    <section class="card"><h2>${between.nextTitle}</h2><${NextDate} room=${room} />${circle.changed && html`<${Later} load=${changed} room=${room} />`}<${Later} load=${ownCalendar} room=${room} /></section>
    <${MyName} room=${room} ifGone />
    <${Later} load=${seriesEnd} room=${room} />
    <${Later} load=${own} room=${room} />
    ${facilitates(room) && html`<${ForDesk} room=${room} justReleased=${justReleased} />`}
    ${!circle.nobody_yet && html`<section><h2>${between.resources}</h2><${ContactMe} room=${room} /><${CrisisLines} /></section>`}
    <${CardSection} room=${room} />
    ${last && !justReleased && html`<p class="small soft">${between.last(last.number, longDay(Number(last.released_at)))} ${between.people(Number(last.came ?? last.attended.length))}</p>`}
    <p class="small soft">${between.kept} <a href=${`#/kept/${room.circle}`}>${between.isKept}</a> · <a href="#/devices">${between.devices}</a></p>
    <${Report} />
    <div class="row centred"><${INeedAPerson} room=${room} /><${Safety} /></div>
  </main>`;
}

/** @param {{ room: Room, justReleased: boolean }} props */
function ForDesk({ room, justReleased }) {
  const desk = room.lanes.desk.value;
  const planned = Object.entries(desk?.planned ?? {}).sort(([, a], [, b]) => Number(a.at) - Number(b.at))[0];
  return html`<section class="card">
    ${planned ? html`<h2>${between.planned(planned[1].number, weekdayTime(Number(planned[1].at)))}</h2>` : html`<p class="soft">${between.nothingPlanned}</p>`}
    ${planned && desk?.can.open_doors && html`<${Later} load=${doors} room=${room} gathering=${planned[0]} />`}
    <a class="btn" href=${`#/desk/${room.circle}`}>${between.toDesk}</a>
  </section>
  ${(justReleased || desk?.leaving) && html`<${Later} load=${leavingCounts} room=${room} waits=${justReleased} />`}`;
}
