// Pictures of every state, to look at: node shots.mjs [word in the name] [folder]
import { mkdirSync } from 'node:fs';
import { allStates, launch, stage } from './fixtures/stage.mjs';
import { serve } from './fixtures/serve.mjs';

const [word = '', folder = 'results'] = process.argv.slice(2);
const LOOKS = [
  { name: 'phone', width: 390, height: 844 }, { name: 'small', width: 320, height: 640 }, { name: 'desk', width: 1280, height: 800 },
  { name: 'phone-dark', width: 390, height: 844, scheme: 'dark' }, { name: 'desk-dark', width: 1280, height: 800, scheme: 'dark' },
].filter(look => !process.env.LOOK || process.env.LOOK.split(',').includes(look.name));
mkdirSync(folder, { recursive: true });
const { url, close } = await serve();
const browser = await launch();
const states = (await allStates()).filter(state => state.name.includes(word));
const jobs = states.flatMap(state => LOOKS.map(look => ({ state, look })));
const work = async () => {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const { state, look } = job;
    const at = await stage(browser, url, state, /** @type {any} */ (look)).catch(error => (console.log(state.name, look.name, String(error).slice(0, 300)), null));
    if (!at) continue;
    await at.page.screenshot({ path: `${folder}/${state.name.replace(/\W+/g, '-')}.${look.name}.png` });
    if (at.errors.length) console.log(state.name, look.name, at.errors);
    await at.close();
  }
};
await Promise.all([work(), work(), work(), work()]);
await browser.close();
close();
