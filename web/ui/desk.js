// A facilitator's home: who needs something first, then every circle, then the practice.
import { useEffect } from 'preact/hooks';
import { html } from './html.js';
import { helpLines, loadHelpLines } from '../state/safety.js';
import { post } from '../wire/api.js';
import { useAct } from './desk-act.js';
import { useDesk } from './desk-fetch.js';
import { Ask } from './field-ask.js';
import { CircleCard } from './card.js';
import { DeskNeeds } from './desk-needs.js';
import { DeskColleagues } from './desk-colleagues.js';
import { DoorFault } from './door-fault.js';
import { Safety } from './safety.js';
import { useTitles } from './desk-titles.js';
import { partOfDay } from './dates.js';
import { common } from './words-common.js';
import { desk as words, lines } from './words-desk.js';

export default function Desk() {
  const { desk, stale, sentence, load } = useDesk();
  const act = useAct();
  const titleOf = useTitles(desk?.circles ?? []);
  useEffect(() => void loadHelpLines(), []);
  if (!desk && sentence) return html`<${DoorFault} sentence=${sentence} onAgain=${load} />`;
  if (!desk) return html`<main class="arriving" aria-busy="true"><span class="halo" aria-hidden="true"></span><h1 class="visually-hidden">${words.circles}</h1><p role="status">${common.loading}</p></main>`;

  const greeting = words.greeting[partOfDay()];
  const signOut = () => act.run('sign-out', () => post('/api/sign-out', {})).then(done => done && location.replace('#/'));
  return html`<main class="page desk">
    <header>
      <div><p class="soft small" dir="auto">${desk.practice}</p><h1>${greeting}</h1></div>
      <a class=${`btn${desk.circles.length ? '' : ' primary'}`} href="#/desk/new">${words.newCircle}</a>
    </header>
    <p role="status" class=${stale ? 'notice' : 'visually-hidden'}>${stale ? common.offline : ''}</p>
    <${DeskNeeds} circles=${desk.circles} titleOf=${titleOf} />
    ${!desk.crisis_line_confirmed && html`<section class="notice with-act" aria-labelledby="line-notice">
      <div><h2 id="line-notice">${lines.notice}</h2><p>${lines.noticeText}</p></div>
      <a class="btn" href="#/desk/lines">${lines.look}</a>
    </section>`}
    ${helpLines.value.known && !helpLines.value.known.report && html`<section class="notice" aria-labelledby="report-notice"><h2 id="report-notice">${lines.report}</h2><p>${lines.reportText}</p></section>`}
    <section class="circles" aria-labelledby="circles-title">
      <h2 id="circles-title" class="visually-hidden">${words.circles}</h2>
      ${desk.circles.map(card => html`<${CircleCard} key=${card.id} card=${card} title=${titleOf(card)} canOpen=${desk.crisis_line_confirmed} />`)}
      ${!desk.circles.length && html`<div class="empty"><span class="halo" aria-hidden="true"></span><h3>${words.none}</h3><p class="soft">${words.noneHint}</p></div>`}
    </section>
    <section class="practice" aria-labelledby="practice-title">
      <h2 id="practice-title">${words.practice}</h2>
      <div class="panels">
        <${DeskColleagues} />
        <div class="panel"><h3>${lines.title}</h3>
          <p class="soft">${desk.crisis_line_confirmed ? lines.open : lines.unchecked}</p>
          <div class="row"><a class="btn" href="#/desk/lines">${lines.look}</a></div>
        </div>
        <div class="panel"><h3>${words.devices}</h3>
          <p class="soft">${words.devicesHint}</p>
          <div class="row"><a class="btn" href="#/devices">${words.devicesLook}</a></div>
        </div>
      </div>
    </section>
    <footer>
      <${Safety} />
      <${Ask} label=${words.signOut} ask=${words.signOutAsk} yes=${words.signOutYes} kind="btn quiet" busy=${Boolean(act.busy)} onYes=${signOut} />
      <p role="alert" class="refusal">${act.sentence}</p>
    </footer>
  </main>`;
}
