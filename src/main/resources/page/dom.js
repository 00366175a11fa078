/** An element with attributes; children are elements or texts, and texts can be no markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A word of the study: its direction is its own. */
function word(text) {
  return element('bdi', {}, text);
}

/** What carries one weight. It says its weight and where it belongs, for people and for programs. */
function cell(name, mechanism, row, column, attributes) {
  const made = element(name, {
    class: 'cell', tabindex: '-1', 'data-mechanism': mechanism.name, 'data-row': row, 'data-column': column, ...attributes,
  });
  return made;
}

function setWeight(cell, weight) {
  cell.dataset.weight = String(weight);
  cell.classList.toggle('zero', weight === 0);
}

/** The widest of some words in the page's own letters, in pixels. */
function widest(texts, element) {
  const style = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return Math.max(0, ...texts.map(text => pen.measureText(text).width));
}

/** Names below or above columns stand level where there is room, else upright. */
function placeNames(container, names, room) {
  const needed = widest(data.tokens, names[0]);
  const upright = needed > room - 4;
  container.classList.toggle('upright', upright);
  container.style.setProperty('--names', `${Math.min(needed + 8, 150)}px`);
}
