/** The key to the colours and marks that the panels share. */
function legend() {
  if (minus) return signedLegend();
  const ramp = data.ramps[colours.dark ? 'dark' : 'light'];
  const has = block => data.mechanisms.some(mechanism => mechanism.block === block);
  const scale = element('span', {class: 'scale'});
  scale.style.background = `linear-gradient(to right,${ramp.filter((_, step) => step % 8 === 0).join(',')})`;
  const keys = [key('zero', 'exactly 0')];
  if (has('segment') && data.outlines) keys.push(key('segment first last', 'segment'));
  if (has('group') && data.rings) keys.push(key('ringed', 'group'));
  const end = numberText(data.top) + (data.top < 1 ? ' and more' : '');
  document.getElementById('legend').replaceChildren(
    element('span', {class: 'keyed'}, 'weight', element('span', {}, '0+'), scale, element('span', {}, end)), ...keys);

  function key(classes, text) {
    return keyed(classes, text, classes.startsWith('zero') ? '' : ramp[Math.round(ramp.length * 0.35)]);
  }
}

/** The key to signed colours, to the same numbers whatever the sliders say. */
function signedLegend() {
  const ramp = data.signed[colours.dark ? 'dark' : 'light'];
  const scale = element('span', {class: 'scale'});
  scale.style.background = `linear-gradient(to right,${ramp.filter((_, step) => step % 8 === 0).join(',')})`;
  const end = numberText(mostDifference());
  document.getElementById('legend').replaceChildren(
    element('span', {class: 'keyed'}, `weight minus ${minus.name}\u2019s`, element('span', {}, `\u2212${end}`), scale, element('span', {}, `+${end}`)),
    keyed('zero', 'both exactly 0', ''), keyed('fall', 'below 0', colours.signed(-0.5)));
}

function keyed(classes, text, colour) {
  const sample = element('span', {class: `sample ${classes}`});
  sample.style.backgroundColor = colour;
  sample.style.setProperty('--ring', colours.group(0));
  sample.style.setProperty('--fall', 0.6);
  return element('span', {class: 'keyed'}, sample, text);
}
