// Names that look alike. The server cannot compare them any more, so browsers do: somebody who comes in under the name of
// another is marked before they are let in, and in the room two of one name are told apart.

// Letters of other scripts that look like Latin ones, and figures that pass for letters.
const LOOKS = new Map(Object.entries({
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ϲ: 'c', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss',
  0: 'o', 1: 'l', 3: 'e', 5: 's', '|': 'l', '!': 'i', $: 's', '@': 'a',
}));

/** What is left of a name when small differences are taken away. @param {string} name */
export function skeleton(name) {
  const plain = [...name.normalize('NFKD').toLowerCase()].map(letter => LOOKS.get(letter) ?? letter).join('');
  return plain.replace(/[^\p{L}\p{N}]/gu, '').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('i', 'l');
}

/** Which of those present somebody could be taken for. @param {string} name @param {string[]} present @returns {string | undefined} */
export function alike(name, present) {
  const mine = skeleton(name);
  return mine ? present.find(one => skeleton(one) === mine) : undefined;
}
