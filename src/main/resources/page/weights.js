/**
 * The weights of one row at a lambda. A knot is [lambda, values, slots]; from one knot to the next the weight of every
 * token moves on a straight line, and tokens of one slot are one block.
 */
function rowAt(knots, lambda) {
  let low = 0; // the last knot before lambda, or the first of all
  for (let high = knots.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (knots[middle][0] < lambda) low = middle;
    else high = middle - 1;
  }
  const [start, , slots] = knots[low];
  const next = knots[low + 1];
  const span = next ? next[0] - start : 0;
  const share = span > 0 ? (lambda - start) / span : 0;
  const weights = slots.map((slot, token) => {
    if (slot < 0) return 0;
    const from = valueAt(knots[low], token);
    if (share === 0) return from;
    const to = valueAt(next, token);
    return share === 1 ? to : from + share * (to - from);
  });
  return {weights, slots: slots.map((slot, token) => weights[token] > 0 ? slot : -1)};
}

function valueAt(knot, token) {
  const slot = knot[2][token];
  return slot < 0 ? 0 : knot[1][slot];
}

/** The next lambda above this one at which weights bend in one of the rows; infinite if there is none. */
function nextBend(rows, lambda) {
  let next = Infinity;
  for (const knots of rows) {
    const knot = knots.find(knot => knot[0] > lambda);
    if (knot && knot[0] < Number.MAX_VALUE) next = Math.min(next, knot[0]);
  }
  return next;
}

/** Where the last weights bend: from here on all are equal. */
function lastBend(rows) {
  let last = 0;
  for (const knots of rows) {
    for (const knot of knots) if (knot[0] < Number.MAX_VALUE) last = Math.max(last, knot[0]);
  }
  return last;
}

/** The tokens of each block of two or more that is in the support. */
function blocksOf(row) {
  const members = new Map();
  row.slots.forEach((slot, token) => {
    if (slot >= 0) members.set(slot, (members.get(slot) || []).concat(token));
  });
  return [...members.values()].filter(tokens => tokens.length > 1);
}
