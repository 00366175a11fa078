const data = JSON.parse(document.getElementById('figure-data').textContent);
const minus = data.mechanisms[data.minus]; // none where weights are shown, and no differences
const shown = data.mechanisms.filter(mechanism => mechanism !== minus);
const views = minus ? {heatmap: differences} : {heatmap, text: sentence, bars};
const moving = data.mechanisms.filter(mechanism => mechanism.moves);
const state = initial();
let panels = [];
let pointed = null;

function initial() {
  const lambda = {};
  for (const mechanism of data.mechanisms) if (mechanism.moves) lambda[mechanism.name] = mechanism.own;
  return {view: data.view, gamma: data.gamma, lambda, row: data.row, theme: document.documentElement.dataset.startTheme};
}

// --- the address: #fusedmax=0.2&oscarmax=0.05&gamma=1&row=3&view=bars&theme=dark

function readAddress() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const number = name => fragment.has(name) && fragment.get(name) !== '' ? Number(fragment.get(name)) : NaN;
  for (const mechanism of moving) {
    const lambda = number(mechanism.name);
    if (lambda >= 0 && lambda < Infinity) state.lambda[mechanism.name] = lambda;
  }
  const gamma = data.gammas.indexOf(number('gamma'));
  if (gamma >= 0) state.gamma = gamma;
  if (number('row') in data.rows) state.row = number('row');
  if (Object.hasOwn(views, fragment.get('view') || '')) state.view = fragment.get('view');
  if (['auto', 'light', 'dark'].includes(fragment.get('theme'))) state.theme = fragment.get('theme');
}

let later = 0;

/** Half a second later: browsers count how often a page changes its address. */
function writeAddress() {
  clearTimeout(later);
  later = setTimeout(() => {
    const fragment = new URLSearchParams();
    for (const mechanism of moving) fragment.set(mechanism.name, state.lambda[mechanism.name]);
    if (data.gammas.length > 1) fragment.set('gamma', data.gammas[state.gamma]);
    fragment.set('row', state.row);
    fragment.set('view', state.view);
    if (state.theme !== 'auto') fragment.set('theme', state.theme);
    if (location.protocol !== 'about:') history.replaceState(null, '', `#${fragment}`);
  }, 500);
}

// --- drawing

function lambdaOf(mechanism) {
  return mechanism.moves ? state.lambda[mechanism.name] : 0;
}

function build() {
  panels = shown.map(mechanism => {
    const heading = element('h2', {id: `heading-${mechanism.name}`}, named(mechanism));
    const parameters = element('span', {class: 'parameters'});
    const drawn = views[state.view](mechanism, heading);
    const section = element('section', {class: 'panel'}, element('div', {class: 'head'}, heading, parameters), drawn.content);
    return {mechanism, parameters, section, ...drawn};
  });
  document.getElementById('panels').replaceChildren(...panels.map(panel => panel.section));
  document.getElementById('panels').className = `view-${state.view}`;
  for (const panel of panels) {
    panel.fit();
    panel.cells[0].tabIndex = 0;
  }
}

function update() {
  const dark = !printing && (state.theme === 'dark' || (state.theme === 'auto' && system.matches));
  colours.dark = dark;
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  document.getElementById('theme').setAttribute('aria-pressed', dark);
  const others = minus && rowsOf(minus);
  for (const panel of panels) {
    const {mechanism} = panel;
    const own = mechanism.moves ? state.lambda[mechanism.name] : mechanism.own;
    panel.parameters.textContent = `\u03b3 = ${numberText(data.gammas[state.gamma])}`
      + (mechanism.symbol ? `\u2003${mechanism.symbol} = ${numberText(own)}` : '');
    panel.rows = rowsOf(mechanism);
    panel.others = others;
    panel.update(panel.rows, others);
  }
  legend();
  showControls();
  showPointed();
}

/** What a panel is called. */
function named(mechanism) {
  return minus ? `${mechanism.name} \u2212 ${minus.name}` : mechanism.name;
}

function rowsOf(mechanism) {
  return mechanism.knots[state.gamma].map(knots => rowAt(knots, lambdaOf(mechanism)));
}

function redraw() {
  build();
  update();
}

// --- pointing: the same cell in all panels, by mouse or by keyboard

function point(row, column) {
  pointed = {row, column};
  showPointed();
}

function showPointed() {
  for (const old of document.querySelectorAll('.pointed, .companion, .chosen')) {
    old.classList.remove('pointed', 'companion', 'chosen');
  }
  const readout = document.getElementById('readout');
  for (const panel of panels) {
    const label = panel.label(state.row);
    if (label && data.rows.length > 1) label.classList.add('chosen');
  }
  if (!pointed) {
    readout.textContent = 'Point at a weight, or go there with the arrow keys.';
    return;
  }
  const row = state.view === 'heatmap' ? pointed.row : state.row;
  for (const panel of panels) {
    const slots = panel.rows[row].slots;
    for (const one of panel.cells) {
      const here = Number(one.dataset.row) === row;
      const column = Number(one.dataset.column);
      one.classList.toggle('pointed', here && column === pointed.column);
      one.classList.toggle('companion', here && column !== pointed.column && Boolean(panel.mechanism.block)
        && slots[column] >= 0 && slots[column] === slots[pointed.column]);
    }
    for (const marked of [panel.label(row), ...panel.names(pointed.column)]) if (marked) marked.classList.add('pointed');
  }
  const values = panels.map(panel => {
    const weight = panel.rows[row].weights[pointed.column];
    const other = panel.others && panel.others[row].weights[pointed.column];
    const value = minus ? signedText(weightDifference(weight, other), 4) : weightText(weight, 4);
    return `${named(panel.mechanism)} ${value}`;
  });
  const label = data.rows[row] ? [word(data.rows[row]), ' \u2192 '] : [];
  readout.replaceChildren(...label, word(data.tokens[pointed.column]), `: ${values.join(' \u00b7 ')}`);
}

/** How wide a panel is: on paper two stand side by side, which is known before the browser lays them out. */
function roomOf(content) {
  return printing ? (panels.length > 1 ? 320 : 660) : content.clientWidth;
}

function cellAt(target) {
  const one = target instanceof Element ? target.closest('.cell') : null;
  return one && document.getElementById('panels').contains(one) ? one : null;
}

function listenToPointing() {
  const area = document.getElementById('panels');
  const over = event => {
    const one = cellAt(event.target);
    if (one) point(Number(one.dataset.row), Number(one.dataset.column));
  };
  area.addEventListener('pointerover', over);
  area.addEventListener('focusin', over);
  area.addEventListener('pointerleave', () => {
    pointed = null;
    showPointed();
  });
  area.addEventListener('click', event => {
    const one = cellAt(event.target);
    if (one) choose({row: Number(one.dataset.row)});
  });
  area.addEventListener('keydown', event => {
    const one = cellAt(event.target);
    const step = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -Infinity], End: [0, Infinity]}[event.key];
    if (!one || !step) return;
    event.preventDefault();
    const cells = panels.find(panel => panel.cells.includes(one)).cells;
    const rows = cells.length / data.tokens.length;
    const within = (value, count) => Math.min(Math.max(value, 0), count - 1);
    const at = cells.indexOf(one);
    const row = within(Math.floor(at / data.tokens.length) + step[0], rows);
    const column = within(at % data.tokens.length + step[1], data.tokens.length);
    one.tabIndex = -1;
    const next = cells[row * data.tokens.length + column];
    next.tabIndex = 0;
    next.focus();
  });
}

// --- controls

const STEPS = 1000; // of a slider; the finer, the nearer to 0, where most happens

function sliderEnd(mechanism) {
  return lastBend(mechanism.knots[state.gamma]) || 1;
}

function buildControls() {
  const form = document.getElementById('controls');
  form.addEventListener('submit', event => event.preventDefault());
  const several = Object.keys(views).length > 1;
  if (several) form.append(choice('view', 'View', Object.keys(views).map(view => [view, view[0].toUpperCase() + view.slice(1)]), view => choose({view})));
  if (data.rows.length > 1) {
    form.append(choice('row', 'Row', data.rows.map((label, row) => [row, `${row + 1}. ${label}`]), row => choose({row: Number(row)})));
  }
  if (data.gammas.length > 1) {
    form.append(choice('gamma', '\u03b3', data.gammas.map((gamma, number) => [number, numberText(gamma)]), gamma => choose({gamma: Number(gamma)})));
  }
  for (const mechanism of moving) {
    const id = `lambda-${mechanism.name}`;
    const slider = element('input', {type: 'range', id, min: 0, max: STEPS, step: 1});
    const field = element('input', {type: 'number', id: `${id}-value`, min: 0, step: 'any', 'aria-label': `${mechanism.name}, lambda as a number`});
    slider.addEventListener('input', () => move(mechanism, sliderEnd(mechanism) * (slider.value / STEPS) ** 2));
    field.addEventListener('change', () => {
      if (field.value !== '' && field.validity.valid) move(mechanism, Number(field.value));
      else showControls();
    });
    form.append(element('div', {class: 'control wide'},
      element('label', {for: id}, mechanism.name, ' ', element('b', {}, mechanism.symbol)), slider, field, element('output', {id: `${id}-next`, for: id})));
  }
}

function choice(id, label, options, chosen) {
  const box = element('select', {id}, ...options.map(([value, text]) => element('option', {value}, text)));
  box.addEventListener('change', () => chosen(box.value));
  return element('div', {class: 'control'}, element('label', {for: id}, label), box);
}

function showControls() {
  for (const id of ['view', 'row', 'gamma']) {
    const box = document.getElementById(id);
    if (box) box.value = state[id];
  }
  for (const mechanism of moving) {
    const lambda = state.lambda[mechanism.name];
    const slider = document.getElementById(`lambda-${mechanism.name}`);
    slider.value = Math.round(STEPS * Math.sqrt(Math.min(lambda / sliderEnd(mechanism), 1)));
    slider.setAttribute('aria-valuetext', `lambda ${numberText(lambda)}`);
    document.getElementById(`${slider.id}-value`).value = Number(lambda.toPrecision(6));
    const rows = mechanism.knots[state.gamma];
    const next = nextBend(state.view === 'heatmap' ? rows : [rows[state.row]], lambda);
    document.getElementById(`${slider.id}-next`).textContent = next < Infinity ? `next change at ${numberText(next, 4)}` : 'all weights equal';
  }
}

function move(mechanism, lambda) {
  state.lambda[mechanism.name] = lambda;
  update();
  writeAddress();
}

/** Takes over some choices, and draws what they need. */
function choose(changes) {
  const other = 'view' in changes && changes.view !== state.view;
  Object.assign(state, changes);
  if (other) build();
  update();
  writeAddress();
}

// --- start

const system = matchMedia('(prefers-color-scheme: dark)');
let printing = false;

function print(now) {
  printing = now;
  redraw();
}

buildControls();
listenToPointing();
readAddress();
redraw();
addEventListener('hashchange', () => {
  const {view} = state;
  readAddress();
  if (state.view !== view) build();
  update();
});
system.addEventListener('change', update);
addEventListener('beforeprint', () => print(true));
addEventListener('afterprint', () => print(false));
document.getElementById('theme').addEventListener('click', () => choose({theme: colours.dark ? 'light' : 'dark'}));
document.getElementById('reset').addEventListener('click', () => {
  Object.assign(state, initial());
  redraw();
  writeAddress();
});
new ResizeObserver(() => panels.forEach(panel => panel.fit())).observe(document.getElementById('panels'));
