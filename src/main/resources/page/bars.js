/** The weights of the chosen row as bars; all panels share one axis, whatever the sliders say. */
function bars(mechanism, heading) {
  const marks = data.tokens.map((_, column) => cell('div', mechanism, state.row, column, {role: 'img'}));
  marks.forEach(one => one.append(element('i', {})));
  const names = data.tokens.map(token => element('div', {class: 'name', title: token}, element('span', {}, word(token))));
  const lines = [0, 0.5, 1].map(share => element('div', {class: 'line'}));
  const area = element('div', {class: 'bars', role: 'group', 'aria-labelledby': heading.id}, ...lines, ...marks);
  const below = element('div', {class: 'names', 'aria-hidden': 'true'}, ...names);
  const content = element('div', {class: 'chart'}, area, below);
  return {
    content,
    cells: marks,
    names: column => [names[column]],
    label: () => null,
    fit() {
      placeNames(content, names, roomOf(area) / data.tokens.length);
    },

    update(rows) {
      const row = rows[state.row];
      const top = axisTop();
      lines.forEach((line, number) => {
        line.style.bottom = `${number * 50}%`;
        line.replaceChildren(element('span', {}, number === 0 ? '0' : numberText(top * number / 2)));
      });
      marks.forEach((one, column) => {
        const weight = row.weights[column];
        const slot = row.slots[column];
        setWeight(one, weight);
        one.dataset.row = state.row;
        const bar = one.firstChild;
        bar.style.height = `${100 * weight / top}%`;
        bar.style.backgroundColor = weight > 0 ? colours.of(weight) : '';
        one.setAttribute('aria-label', `${data.tokens[column]}, ${weightText(weight, 3)}`);
        const inside = mechanism.block === 'segment' && slot >= 0 && data.outlines;
        one.classList.toggle('segment', inside);
        one.classList.toggle('first', inside && row.slots[column - 1] !== slot);
        one.classList.toggle('last', inside && row.slots[column + 1] !== slot);
        one.classList.remove('ringed');
      });
      ringGroups(mechanism, row, marks);
    },
  };
}

/** The next round number above every weight that the chosen row has in any panel at any lambda. */
function axisTop() {
  let most = 0;
  for (const mechanism of data.mechanisms) {
    for (const knot of mechanism.knots[state.gamma][state.row]) most = Math.max(most, ...knot[1]);
  }
  return [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1].find(top => top >= most) || 1;
}
