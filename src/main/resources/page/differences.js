/** All rows of a mechanism as a table of its weights minus those of the mechanism that all are compared with. */
function differences(mechanism, heading) {
  const table = heatmap(mechanism, heading);
  const count = data.tokens.length;
  return {
    ...table,

    /** A sign needs more room than a weight does. */
    fit() {
      table.fit();
      const grid = table.content.firstChild;
      if (table.cells[0].getBoundingClientRect().width < 30) grid.classList.remove('valued');
    },

    update(rows, others) {
      const most = mostDifference();
      table.cells.forEach((one, at) => {
        const row = Math.floor(at / count);
        paint(one, rows[row].weights[at % count], others[row].weights[at % count], most);
      });
    },
  };

  function paint(one, weight, other, most) {
    const difference = weightDifference(weight, other);
    setWeight(one, weight);
    one.dataset.difference = String(difference);
    const zero = weight === 0 && other === 0;
    one.classList.toggle('zero', zero);
    one.classList.toggle('fall', difference < 0);
    const colour = zero ? '' : colours.signed(difference / most);
    one.style.backgroundColor = colour;
    one.style.color = colour && colours.ink(colour);
    one.style.setProperty('--fall', 0.1 + 0.16 * Math.ceil(5 * Math.min(-difference / most, 1)));
    const [sign, rest] = signedText(difference, data.digits < 0 ? 2 : data.digits || 2).split(/(?<=^[+\u2212])/);
    const text = rest ? [sign, element('i', {}, rest[0]), rest.slice(1)] : [sign];
    one.replaceChildren(element('span', {}, ...text));
  }
}

/** What is left of equal weights after rounding is no difference. */
function weightDifference(weight, other) {
  return Math.abs(weight - other) <= 1e-12 ? 0 : weight - other;
}

/** A difference for people: its sign is always told, also where no digit is left. */
function signedText(difference, digits) {
  if (difference === 0) return '0';
  return (difference > 0 ? '+' : '\u2212') + Math.abs(difference).toFixed(digits);
}

let mostOfGamma = [];

/** What has the full colour: the largest difference that there is at any lambdas. Weights are linear between the knots. */
function mostDifference() {
  if (mostOfGamma[state.gamma] === undefined) {
    let most = 0;
    minus.knots[state.gamma].forEach((others, row) => data.tokens.forEach((_, token) => {
      const [least, largest] = span(others, token);
      for (const mechanism of shown) {
        const [from, to] = span(mechanism.knots[state.gamma][row], token);
        most = Math.max(most, to - least, largest - from);
      }
    }));
    mostOfGamma[state.gamma] = most || 1;
  }
  return mostOfGamma[state.gamma];
}

/** The least and the largest weight of a token at any lambda. */
function span(knots, token) {
  const values = knots.map(knot => valueAt(knot, token));
  return [Math.min(...values), Math.max(...values)];
}
