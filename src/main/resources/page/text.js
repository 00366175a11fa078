/** The sentence itself, its words shaded by their weight in the chosen row. */
function sentence(mechanism, heading) {
  const words = data.tokens.map((token, column) =>
    cell('span', mechanism, state.row, column, {role: 'img'}));
  words.forEach((one, column) => one.append(word(data.tokens[column])));
  const spaced = words.flatMap(one => [one, ' ']);
  return {
    content: element('p', {class: 'sentence', dir: direction(data.tokens.join(' ')), role: 'group', 'aria-labelledby': heading.id}, ...spaced),
    cells: words,
    names: () => [],
    label: () => null,
    fit() {},

    update(rows) {
      const row = rows[state.row];
      words.forEach((one, column) => {
        const weight = row.weights[column];
        setWeight(one, weight);
        one.dataset.row = state.row;
        const colour = weight > 0 ? colours.of(weight) : '';
        one.style.backgroundColor = colour;
        one.style.color = colour && colours.ink(colour);
        one.setAttribute('aria-label', `${data.tokens[column]}, ${weightText(weight, 3)}`);
        const slot = row.slots[column];
        const inside = mechanism.block === 'segment' && slot >= 0 && data.outlines;
        one.classList.toggle('segment', inside);
        one.classList.toggle('first', inside && row.slots[column - 1] !== slot);
        one.classList.toggle('last', inside && row.slots[column + 1] !== slot);
        one.classList.remove('ringed');
      });
      ringGroups(mechanism, row, words);
    },
  };
}

/** Which way a text flows: that of its first letter. */
function direction(text) {
  const letter = text.match(/\p{L}/u);
  return letter && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u.test(letter[0]) ? 'rtl' : 'ltr';
}

/** Rings the members of each group in the group's colour. */
function ringGroups(mechanism, row, cells) {
  if (mechanism.block !== 'group' || !data.rings) return;
  blocksOf(row).forEach((members, number) => members.forEach(token => {
    cells[token].classList.add('ringed');
    cells[token].style.setProperty('--ring', colours.group(number));
  }));
}
