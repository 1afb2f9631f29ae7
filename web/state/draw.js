// Drawing an order. Every order is as likely as any other.

/** @param {number} n @returns {number} a whole number below `n`, each as likely: what would favour the small ones is thrown away */
function below(n) {
  const one = new Uint32Array(1);
  const limit = 2 ** 32 - (2 ** 32 % n);
  do crypto.getRandomValues(one);
  while (one[0] >= limit);
  return one[0] % n;
}

/** The same in a drawn order (Fisher and Yates). @template T @param {readonly T[]} all @param {(n: number) => number} [draw] @returns {T[]} */
export function drawn(all, draw = below) {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const at = draw(last + 1);
    [order[last], order[at]] = [order[at], order[last]];
  }
  return order;
}
