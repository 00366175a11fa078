/** The key to the colours and marks that the panels share. */
function legend() {
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
    const sample = element('span', {class: `sample ${classes}`});
    if (!classes.startsWith('zero')) sample.style.backgroundColor = ramp[Math.round(ramp.length * 0.35)];
    sample.style.setProperty('--ring', colours.group(0));
    return element('span', {class: 'keyed'}, sample, text);
  }
}
