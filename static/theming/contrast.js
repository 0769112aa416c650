// Whether what stands on each other can be told apart, as WCAG 2.2 measures it (1.4.3 and 1.4.11).

/** The letters on a party's colour, which the stylesheet keeps to itself, in light and in dark. */
const LETTERS = ["#fff", "#17181a"];

/** What is seen, on which grounds, and the least ratio: that of text, or of the outlines of controls. */
const PAIRS = [
  ["--rc-ink", ["--rc-paper", "--rc-wash", "--rc-accent-wash"], 4.5],
  ["--rc-ink-soft", ["--rc-paper", "--rc-wash", "--rc-accent-wash"], 4.5],
  ["--rc-accent", ["--rc-paper", "--rc-wash", "--rc-accent-wash"], 4.5],
  ["letters", ["--rc-first", "--rc-second"], 4.5],
  ["--rc-first", ["--rc-paper"], 3],
  ["--rc-second", ["--rc-paper"], 3],
  ["--rc-edge", ["--rc-paper", "--rc-wash"], 3],
];

const probe = document.createElement("i");
probe.hidden = true;

/** The parts of a colour from 0 to 1, whichever way it is written; nothing of one that can be seen through. */
function parts(color, side) {
  document.body.append(probe);
  probe.style.colorScheme = side;
  probe.style.color = `color-mix(in srgb, ${color}, ${color})`;
  const [red, green, blue, alpha = 1] = getComputedStyle(probe).color.match(/[\d.e-]+/g).map(Number);
  probe.remove();
  return alpha < 1 ? undefined : [red, green, blue];
}

function luminance(color) {
  const [red, green, blue] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
  const [dark, light] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour as an input for colours holds it. */
export function hex(color, side) {
  const byte = (part) => Math.round(Math.min(1, Math.max(0, part)) * 255).toString(16).padStart(2, "0");
  return `#${(parts(color, side) ?? [0, 0, 0]).map(byte).join("")}`;
}

/** Every pair on one side, with its ratio if it can be computed. `value` tells the colour of a property. */
export function judged(side, value) {
  const color = (name) => parts(name === "letters" ? LETTERS[side === "dark" ? 1 : 0] : value(name), side);
  return PAIRS.flatMap(([above, grounds, least]) =>
    grounds.map((ground) => {
      const pair = [above, ground].map(color);
      return { side, above, ground, least, ratio: pair.every(Boolean) ? ratio(...pair) : undefined };
    }));
}
