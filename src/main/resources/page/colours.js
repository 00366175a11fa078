/** From weights to colours and to words: one scale for all panels. */
const colours = {
  dark: false,

  of(weight) {
    const ramp = data.ramps[this.dark ? 'dark' : 'light'];
    return ramp[Math.round(Math.min(weight / data.top, 1) * (ramp.length - 1))];
  },

  /** The colour of a number with a sign, in parts of the one that has the full colour. */
  signed(share) {
    const ramp = data.signed[this.dark ? 'dark' : 'light'];
    return ramp[Math.round((Math.max(-1, Math.min(share, 1)) + 1) / 2 * (ramp.length - 1))];
  },

  /** Black or white, whichever stands out more on the colour. */
  ink(colour) {
    const channel = at => {
      const c = parseInt(colour.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    };
    const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    return luminance > 0.179 ? '#000' : '#fff';
  },

  group(number) {
    return `var(--group-${number % 7})`;
  },
};

/** A weight for people: 0 is exactly 0, and a positive one that would look like it is 0+. */
function weightText(weight, digits) {
  if (weight === 0) return '0';
  return weight < 0.5 * 10 ** -digits ? '0+' : weight.toFixed(digits);
}

/** A parameter with so many significant digits, or all that it has where those are fewer. */
function numberText(value, digits = 3) {
  return value === 0 ? '0' : String(Number(value.toPrecision(digits))).replace('-', '\u2212');
}
