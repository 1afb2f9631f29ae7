// An invitation's secret is made here and shown here; the server learns only its hash.

/** Whether this page may hash at all: browsers allow it over https and on localhost only. */
export const canHash = () => Boolean(globalThis.crypto?.subtle);

/** 32 random bytes in base64url, without padding. @returns {string} */
export function newSecret() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** SHA-256 of a secret's ASCII text, 64 lower-case hexadecimal digits. @param {string} secret */
export async function hashOf(secret) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} circle @param {string} invitation @param {string} secret */
export const linkOf = (circle, invitation, secret) => `${location.origin}${location.pathname}#/invitation/${circle}/${invitation}/${secret}`;
