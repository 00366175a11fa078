/** All rows of a mechanism as a table: a cell a weight. */
function heatmap(mechanism, heading) {
  const names = data.tokens.map(token => element('th', {scope: 'col', title: token}, element('span', {}, word(token))));
  const labels = data.rows.map(label => element('th', {scope: 'row', title: label}, word(label)));
  const cells = data.rows.map((_, row) => data.tokens.map((_, column) => cell('td', mechanism, row, column, {})));
  const body = cells.map((line, row) => element('tr', {}, labels[row], ...line));
  const table = element('table', {role: 'grid', 'aria-labelledby': heading.id},
    element('thead', {}, element('tr', {}, element('td', {class: 'corner'}), ...names)),
    element('tbody', {}, ...body));
  return {
    content: element('div', {class: 'scroll'}, table),
    cells: cells.flat(),
    names: column => [names[column]],
    label: row => labels[row],

    fit() {
      const side = data.rows.some(label => label) ? Math.min(1.1 * widest(data.rows, labels[0]) + 12, 160) : 8;
      const room = Math.max((roomOf(table.parentElement) - side) / data.tokens.length, 7);
      table.style.setProperty('--side', `${side}px`);
      table.style.width = `${side + room * data.tokens.length}px`;
      table.style.setProperty('--cell', `${Math.min(Math.max(room, 12), 34)}px`);
      table.classList.toggle('valued', room >= 22 && data.digits !== 0);
      table.classList.toggle('tight', room < 32);
      placeNames(table, names, room);
    },

    update(rows) {
      let group = 0;
      rows.forEach((row, r) => {
        row.slots.forEach((slot, column) => paint(cells[r][column], row.weights[column]));
        for (const one of cells[r]) one.style.backgroundImage = 'none';
        if (mechanism.block === 'segment') frame(cells[r], row.slots);
        if (mechanism.block === 'group') group = ring(cells[r], blocksOf(row), group);
      });
    },
  };

  function paint(one, weight) {
    setWeight(one, weight);
    const colour = weight > 0 ? colours.of(weight) : '';
    one.style.backgroundColor = colour;
    one.style.color = colour && colours.ink(colour);
    const digits = data.digits < 0 ? 2 : data.digits || 2;
    const text = weightText(weight, digits);
    const shown = element('span', {}, text.startsWith('0.') ? element('i', {}, '0') : '', text.replace(/^0(?=\.)/, ''));
    one.replaceChildren(shown);
  }

  function frame(line, slots) {
    slots.forEach((slot, column) => {
      const inside = slot >= 0 && data.outlines;
      line[column].classList.toggle('segment', inside);
      line[column].classList.toggle('first', inside && slots[column - 1] !== slot);
      line[column].classList.toggle('last', inside && slots[column + 1] !== slot);
    });
  }

  /** Rings the members of each group, and ties those that stand apart in a lane of the group's own. */
  function ring(line, groups, before) {
    const lanes = [86, 14, 76, 24];
    const ties = line.map(() => []);
    for (const one of line) one.classList.remove('ringed');
    if (!data.rings) return before;
    groups.forEach((members, number) => {
      const colour = colours.group(before + number);
      for (const token of members) {
        line[token].classList.add('ringed');
        line[token].style.setProperty('--ring', colour);
      }
      for (let token = members[0]; token < members[members.length - 1]; token++) {
        if (!members.includes(token)) ties[token].push([colour, lanes[(before + number) % lanes.length]]);
      }
    });
    line.forEach((one, token) => {
      one.style.backgroundImage = ties[token].map(([colour]) => `linear-gradient(${colour},${colour})`).join(',') || 'none';
      one.style.backgroundPosition = ties[token].map(([, lane]) => `0 ${lane}%`).join(',');
      one.style.backgroundSize = '100% 1.5px';
      one.style.backgroundRepeat = 'no-repeat';
    });
    return before + groups.length;
  }
}
