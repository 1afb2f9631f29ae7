// Every secret that passes through a page's cryptography, told to the test as it happens: the keys the page holds in its
// memory, also those it forgot again. Only browsers of tests are watched like this.

/** Runs in every page before it begins. */
function watch() {
  const tell = /** @type {(name: string, secret: string) => void} */ (/** @type {any} */ (window).tellSecret);
  const say = (/** @type {string} */ name, /** @type {ArrayBuffer | ArrayBufferView} */ bytes) => {
    const all = 'buffer' in bytes ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
    tell(name, btoa(String.fromCharCode(...all)));
  };
  const { importKey, exportKey, deriveBits } = SubtleCrypto.prototype;
  const { getRandomValues } = Crypto.prototype;
  const isSecret = (/** @type {any} */ kind) => !['ECDH', 'ECDSA'].includes(kind.name ?? kind);
  const ofJwk = (/** @type {any} */ jwk) => Uint8Array.from(atob(jwk.d.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0));
  SubtleCrypto.prototype.importKey = function (/** @type {any} */ format, /** @type {any} */ key, /** @type {any} */ kind, /** @type {any} */ ...more) {
    if (format === 'jwk' && key.d) say(`a secret half for ${kind.name}`, ofJwk(key));
    if (format === 'raw' && isSecret(kind)) say(`a key for ${kind.name ?? kind}`, key);
    return importKey.call(this, format, key, kind, ...more);
  };
  SubtleCrypto.prototype.exportKey = async function (/** @type {any} */ format, /** @type {any} */ key) {
    const made = /** @type {any} */ (await exportKey.call(this, format, key));
    if (made.d) say('the secret half of a new pair', ofJwk(made));
    if (format === 'pkcs8') say('a new pair', made);
    return made;
  };
  SubtleCrypto.prototype.deriveBits = async function (/** @type {any} */ ...how) {
    const made = await deriveBits.apply(this, /** @type {any} */ (how));
    say('a derived key', made);
    return made;
  };
  Crypto.prototype.getRandomValues = function (/** @type {any} */ array) {
    const drawn = /** @type {any} */ (getRandomValues.call(this, array));
    if (drawn.byteLength >= 32) say('32 random bytes', drawn);
    return drawn;
  };
}

/** @param {import('playwright-core').BrowserContext} context @returns {Promise<Map<string, { name: string, bytes: Buffer }>>} by its bytes in base64; grows */
export async function watchSecrets(context) {
  /** @type {Map<string, { name: string, bytes: Buffer }>} */
  const seen = new Map();
  await context.exposeBinding('tellSecret', (_, /** @type {string} */ name, /** @type {string} */ secret) => {
    const bytes = Buffer.from(secret, 'base64');
    // Shorter ones are an invitation's ten bytes, which are looked for by themselves.
    if (bytes.length >= 16) seen.set(secret, { name, bytes });
  });
  await context.addInitScript(watch);
  return seen;
}
