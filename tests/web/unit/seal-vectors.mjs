// The known answers in `tests/vectors/`: made from fixed draws, for the page's sealing and its Rust twin alike.
// Signatures come out different each time; the ones in the files stay, and are checked, as long as what they sign is the same.
import * as admission from '../../../web/crypto/admission.js';
import * as bundle from '../../../web/crypto/bundle.js';
import { base64url, fromBase64url, idBytes, u32, utf8 } from '../../../web/crypto/bytes.js';
import * as card from '../../../web/crypto/card.js';
import * as desk from '../../../web/crypto/desk.js';
import * as door from '../../../web/crypto/door.js';
import * as envelope from '../../../web/crypto/envelope.js';
import { fields, id, list } from '../../../web/crypto/fields.js';
import * as invitation from '../../../web/crypto/invitation.js';
import * as keys from '../../../web/crypto/keys.js';
import { commitment, hkdf, pbkdf2, sha256 } from '../../../web/crypto/lock.js';
import { LONGEST, SIZES, pad } from '../../../web/crypto/pad.js';
import { agree } from '../../../web/crypto/pairs.js';
import { ofSignature, ofWords, ofWrap, placed } from '../../../web/crypto/place.js';
import * as recovery from '../../../web/crypto/recovery.js';
import { signRoster } from '../../../web/crypto/roster.js';
import { numbersTyped, toWords } from '../../../web/crypto/spoken.js';
import { lockTo } from '../../../web/crypto/to-pair.js';
import { readWrap, wrap } from '../../../web/crypto/wraps.js';
import { hex, idOf, pairOf, scripted } from './seal-world.mjs';

const CIRCLE = idOf('circle');
const GATHERING = idOf('gathering');
const MEMBER = idOf('member');
const DEVICE = idOf('device');
const drawn = (/** @type {string} */ name) => scripted(name).bytes(32);
const pair = (/** @type {string} */ name) => pairOf(drawn(name));
const both = (/** @type {import('../../../web/crypto/pairs.js').Pair} */ one) => ({ secret: hex(one.secret), public: hex(one.public) });
const pairs = { agree: pair('device agree'), sign: pair('device sign'), self: pair('self') };
export const newcomer = { member: MEMBER, device: DEVICE, agree: pairs.agree.public, sign: pairs.sign.public, self: pairs.self.public };
const circleKey = drawn('circle key');
const nextCircleKey = drawn('next circle key');
const gatheringKey = drawn('gathering key');

/** The text with the signatures of the one in the file, if that is all in which they differ. @param {string} made @param {string | undefined} filed @param {number} from @param {number} to */
function settled(made, filed, from, to) {
  if (!filed) return made;
  const [one, other] = [fromBase64url(made), fromBase64url(filed)];
  const rest = (/** @type {Uint8Array} */ of) => hex(of.subarray(0, from)) + hex(of.subarray(to));
  return one.length === other.length && rest(one) === rest(other) ? filed : made;
}

async function ofBytes() {
  const lengths = [0, 1, 255, 256, 1023, 1024, 4095, 4096, LONGEST];
  const given = { circle: CIRCLE, number: 7, text: 'Grüße', nothing: null, list: [GATHERING, 8] };
  return {
    base64url: ['', '00', 'ff', '00ff', 'fbff', '00ff10', 'ffffffff'].map(one => ({ bytes: one, text: base64url(new Uint8Array(Buffer.from(one, 'hex'))) })),
    base64url_refused: ['A', 'AA==', 'AB', 'AAB', '+/8', 'AA A', 'AAA\n', 'ÀAAA', 'AAAAA'],
    fields: { label: 'afterglow/1 example', given, bytes: hex(fields('afterglow/1 example', id(CIRCLE), 7, 'Grüße', id(null), list([id(GATHERING), 8]))) },
    padding: await Promise.all(lengths.map(async length => {
      const padded = pad(new Uint8Array(length).fill(0x61));
      return { letters_a: length, size: padded.length, sha256: hex(await sha256(padded)) };
    })),
    padding_refused: [
      { why: 'no end', size: 256, bytes: '61' },
      { why: 'another end', size: 256, bytes: '6181' },
      { why: 'fits a smaller size', size: 1024, bytes: '6180' },
      { why: 'no such size', size: 512, bytes: '6180' },
      { why: 'nothing', size: 0, bytes: '' },
    ],
    longest: LONGEST,
    sizes: SIZES,
  };
}

async function ofKeySchedule() {
  const random = scripted('to a pair');
  const holder = pairs.agree;
  const bound = fields('afterglow/1 example', id(CIRCLE));
  const locked = await lockTo(random, holder.public, bound, drawn('plain'));
  const once = pairOf(Buffer.from(random.drawn[0], 'hex'));
  const shared = await agree(once, holder.public);
  const info = fields('afterglow/1 to a pair', once.public, holder.public, bound);
  return {
    to_a_pair: {
      holder: both(holder), once: both(once), iv: random.drawn[1], bound: hex(bound), plain: hex(drawn('plain')),
      shared: hex(shared), info: hex(info), key: hex(await hkdf(shared, info)), locked: hex(locked),
    },
    commitment: { key: hex(circleKey), commitment: hex(await commitment(circleKey)) },
  };
}

/** @param {any} filed */
async function ofEnvelopes(filed) {
  const said = [
    { place: { circle: CIRCLE, gathering: GATHERING, author: MEMBER, kind: 'reflection', id: idOf('reflection'), turn: idOf('turn') }, index: 2, text: 'I came by train, and I am still on it. ☂' },
    { place: { circle: CIRCLE, gathering: null, author: MEMBER, kind: 'name', id: idOf('name'), turn: null }, index: 0, text: 'Ana' },
    { place: { circle: CIRCLE, gathering: GATHERING, author: MEMBER, kind: 'note', id: idOf('note'), turn: null }, index: 0, text: 'A quiet line. '.repeat(60) },
  ];
  return {
    device: { id: DEVICE, member: MEMBER, sign: both(pairs.sign) },
    texts: await Promise.all(said.map(async ({ place, index, text }, i) => {
      const random = scripted(`envelope ${i}`);
      const made = await envelope.seal(random, place, index, text, { id: DEVICE, sign: pairs.sign }, []);
      const committed = await commitment(new Uint8Array(Buffer.from(random.drawn[0], 'hex')));
      const signed = hex(ofSignature(placed(place), idBytes(DEVICE), u32(index), committed, fromBase64url(made.sealed).slice(117)));
      const old = filed?.texts[i];
      const sealed = settled(made.sealed, old?.signed === signed ? old.sealed : undefined, 53, 117);
      return {
        place, index, text, key: random.drawn[0], iv: random.drawn[1],
        additional_data: hex(ofWords(placed(place))), commitment: hex(committed),
        signed, sealed, receipt: made.receipt,
      };
    })),
  };
}

async function ofWraps() {
  const place = { circle: CIRCLE, gathering: GATHERING, author: MEMBER, kind: 'reflection', id: idOf('reflection'), turn: idOf('turn') };
  const key = drawn('content key');
  const deskPair = pair('desk agree');
  /** @type {[any, any][]} */
  const audiences = [
    [{ audience: 'gathering', owner: GATHERING, number: 3 }, { key: gatheringKey }],
    [{ audience: 'circle', owner: CIRCLE, number: 1 }, { key: circleKey }],
    [{ audience: 'desk', owner: CIRCLE, number: 1 }, { pair: deskPair }],
    [{ audience: 'member', owner: MEMBER, number: 0 }, { pair: pairs.self }],
    [{ audience: 'self', owner: MEMBER, number: 0 }, { pair: pairs.self }],
  ];
  return {
    place, key: hex(key), commitment: hex(await commitment(key)),
    wraps: await Promise.all(audiences.map(async ([audience, held], i) => {
      const random = scripted(`wrap ${i}`);
      const made = await wrap(random, placed(place), key, { ...audience, ...(held.key ? held : { public: held.pair.public }) });
      return { ...audience, ...(held.key ? { key: hex(held.key) } : { pair: both(held.pair) }), draws: random.drawn, additional_data: hex(ofWrap(placed(place), readWrap(made).head, await commitment(key))), wrap: made };
    })),
  };
}

/** @param {any} filed */
async function ofRecords(filed) {
  const draw = scripted('desk');
  const first = await desk.firstDesk(draw, CIRCLE);
  const renewed = await desk.renewDesk(draw, CIRCLE, first.keys);
  const chain = scripted('key before');
  const made = [
    await keys.signKey(chain, CIRCLE, first.keys, { what: 'circle', owner: CIRCLE, number: 1, key: circleKey, before: null }),
    await keys.signKey(chain, CIRCLE, renewed.keys, { what: 'circle', owner: CIRCLE, number: 2, key: nextCircleKey, before: circleKey }),
    await keys.signKey(chain, CIRCLE, renewed.keys, { what: 'gathering', owner: GATHERING, number: 1, key: gatheringKey, before: null }),
  ];
  const [, second, gathering] = made.map(one => one.named);
  const other = { device: idOf('other device'), member: idOf('other'), ended: true, agree: pair('other agree').public, sign: pair('other sign').public, self: pair('other self').public };
  const state = { number: 9, circleKey: second, gatheringKeys: [{ gathering: GATHERING, ...gathering }], devices: [{ ...newcomer, ended: false }, other] };
  const roster = await signRoster(CIRCLE, renewed.keys, state);
  const admitted = await admission.signAdmission(CIRCLE, renewed.keys, newcomer, { roster: 9, keys: [second, gathering] });
  const [given, written] = [scripted('grant'), scripted('card')];
  const one = (/** @type {string} */ text, /** @type {string | undefined} */ old, /** @type {number} */ signatures) => settled(text, old, 1, 1 + 64 * signatures);
  return {
    circle: CIRCLE,
    keys: { circle_1: hex(circleKey), circle_2: hex(nextCircleKey), gathering_1: hex(gatheringKey), owner: GATHERING },
    desks: [first, renewed].map(({ keys: { number, agree, sign }, record }, i) => ({ number, agree: both(agree), sign: both(sign), record: one(record, filed?.desks[i]?.record, i + 1) })),
    desk_draws: draw.drawn,
    key_records: made.map(({ named, record }, i) => ({ what: named.what, number: named.number, commitment: hex(named.commitment), record: one(record, filed?.key_records[i]?.record, 1) })),
    key_draws: chain.drawn,
    devices: state.devices.map(({ device, member, ended, agree, sign, self }) => ({ device, member, ended, agree: hex(agree), sign: hex(sign), self: hex(self) })),
    roster: { number: 9, record: one(roster, filed?.roster.record, 1) },
    admission: { roster: 9, keys: ['circle', 'gathering'], record: one(admitted, filed?.admission.record, 1) },
    card: { text: 'Thank you all.', sealed: await card.sealCard(written, CIRCLE, GATHERING, desk.publicDesk(first.keys), 'Thank you all.'), desk: 1, draws: written.drawn },
    grant: { device: DEVICE, agree: both(pairs.agree), key: hex(nextCircleKey), text: await keys.grant(given, CIRCLE, { id: DEVICE, agree: pairs.agree.public }, second, nextCircleKey), draws: given.drawn },
  };
}

async function ofInvitations() {
  const secret = invitation.newSecret(scripted('secret'));
  const made = await invitation.keysOf(CIRCLE, secret);
  const random = scripted('door');
  const pinned = { number: 1, agree: pair('desk agree').public, sign: pair('desk sign').public };
  const text = 'The Tuesday circle. We meet six times, and what is said here stays here.';
  const INVITATION = idOf('invitation');
  return {
    circle: CIRCLE, invitation: INVITATION, secret: hex(secret), fragment: invitation.toFragment(secret),
    numbers: invitation.numbersOf(secret), words: (await toWords(secret)).join(' '),
    rounds: invitation.ROUNDS, stretched: hex(await pbkdf2(secret, idBytes(CIRCLE), invitation.ROUNDS)),
    token: hex(made.token), page: hex(made.page), mac: hex(made.mac), kept_token: await invitation.keptToken(made.token),
    door: { desk: { number: 1, agree: hex(pinned.agree), sign: hex(pinned.sign) }, text, sealed: await door.sealDoor(random, CIRCLE, INVITATION, made.page, pinned, text), iv: random.drawn[0] },
    knock: { ...Object.fromEntries(Object.entries(newcomer).map(([name, value]) => [name, typeof value === 'string' ? value : hex(value)])), vouched: await door.vouch(CIRCLE, INVITATION, made, newcomer) },
    refused_fragments: ['IAAAAAAAAAAAAA', 'AAAAAAAAAAAAAB', 'AAAAAAAAAAAAA', 'AAAAAAAAAAAAAA==', 'AAAAAAAA', 'AAAAAAAAAAAAAAAA', ''],
  };
}

async function ofBundles() {
  const key = drawn('unlock key');
  /** @type {any} */ const shelf = { circle: CIRCLE, member: MEMBER, device: DEVICE };
  const content = { draft: 'not yet', keys: [base64url(gatheringKey)] };
  const passphrase = '  Ünderstanding is a ﬁne thing ';
  const random = scripted('passphrase');
  const bundles = await Promise.all(['standing', 'gathering'].map(async which => {
    const draws = scripted(`bundle ${which}`);
    const sealed = await bundle.sealBundle(draws, key, { ...shelf, which }, content);
    return { which, iv: draws.drawn[0], sealed };
  }));
  const wrapped = await bundle.wrapUnderPassphrase(random, passphrase, { ...shelf, which: 'standing' }, key);
  return { ...shelf, key: hex(key), content: JSON.stringify(content), bundles, passphrase: { text: passphrase, spelled: hex(utf8('Ünderstanding is a fine thing')), draws: random.drawn, wrapped } };
}

async function ofRecovery() {
  const random = scripted('recovery sheet');
  const [agree, sign] = await Promise.all([random.pair(), random.pair()]);
  const [code, key] = [random.bytes(32), random.bytes(32)];
  const kept = { desk: 3, agree: agree.secret, sign: sign.secret, number: 7, key };
  const draws = scripted('recovery sheet, sealed');
  const letters = await recovery.sealRecovery(draws, CIRCLE, code, kept);
  const words = await recovery.codeWords(code);
  return {
    circle: CIRCLE, code: hex(code), words: words.join(' '), numbers: await numbersTyped(words.join(' ')),
    desk: kept.desk, agree: hex(kept.agree), sign: hex(kept.sign), number: kept.number, key: hex(kept.key),
    iv: draws.drawn[0], letters, refused: refusedSheets(letters),
  };
}

/** Letters that are none of a sheet, and what is said of them. @param {string} letters @returns {{ letters: string, stop: string }[]} */
const refusedSheets = letters => [
  { letters: '', stop: 'unreadable' },
  { letters: `u${letters.slice(1)}`, stop: 'unreadable' },
  { letters: `z${letters.slice(1)}`, stop: 'version' },
  { letters: letters.slice(0, -4), stop: 'does_not_open' },
  { letters: letters.slice(0, 100) + (letters[100] === 'z' ? 'y' : 'z') + letters.slice(101), stop: 'does_not_open' },
];

/** @param {Record<string, any>} filed what is in the files now @returns {Promise<Record<string, any>>} by the name of the file */
export async function vectors(filed) {
  return {
    bytes: await ofBytes(), key_schedule: await ofKeySchedule(), envelopes: await ofEnvelopes(filed.envelopes), wraps: await ofWraps(),
    records: await ofRecords(filed.records), invitation: await ofInvitations(), bundles: await ofBundles(), recovery: await ofRecovery(),
  };
}
