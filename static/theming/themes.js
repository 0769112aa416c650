// Whole themes to begin with. A colour is told for the light side and for the dark one.

const NEWSPAPER = {
  "--rc-font": `Georgia, "Times New Roman", "Noto Serif", serif`,
  "--rc-title-font": `"Iowan Old Style", Palatino, "Palatino Linotype", Georgia, "Noto Serif", serif`,
  "--rc-paper": ["#fbf6ea", "#1b1814"],
  "--rc-wash": ["#f3ebd8", "#262119"],
  "--rc-accent-wash": ["#f6e6c4", "#3a2d14"],
  "--rc-ink": ["#1a1611", "#f1e9d8"],
  "--rc-ink-soft": ["#5b5142", "#bdb19b"],
  "--rc-rule": ["#d9cdb3", "#443c2e"],
  "--rc-edge": ["#86785c", "#8f8367"],
  "--rc-first": ["#1f3f66", "#93b9e6"],
  "--rc-second": ["#8a1f1a", "#f0988f"],
  "--rc-accent": ["#7a4a00", "#e6b45a"],
  "--rc-radius": "0",
};

const AGENCY = {
  "--rc-font": `system-ui, "Helvetica Neue", Arial, "Noto Sans", sans-serif`,
  "--rc-title-font": `system-ui, "Helvetica Neue", Arial, "Noto Sans", sans-serif`,
  "--rc-paper": ["#ffffff", "#11161c"],
  "--rc-wash": ["#f1f4f7", "#1b232c"],
  "--rc-accent-wash": ["#e3f1ea", "#14302a"],
  "--rc-ink": ["#101820", "#eef2f6"],
  "--rc-ink-soft": ["#4a5763", "#a9b6c3"],
  "--rc-rule": ["#cdd5dd", "#33404c"],
  "--rc-edge": ["#6c7a88", "#7f8fa0"],
  "--rc-first": ["#14508c", "#84b9f0"],
  "--rc-second": ["#5b2d82", "#c7a2ec"],
  "--rc-accent": ["#0b6548", "#63c9a4"],
  "--rc-radius": "0.125em",
};

const MAGAZINE = {
  "--rc-font": `"Avenir Next", Avenir, "Century Gothic", "Segoe UI", "Noto Sans", sans-serif`,
  "--rc-title-font": `"Bodoni 72", Didot, "Playfair Display", "Noto Serif Display", Georgia, serif`,
  "--rc-paper": ["#ffffff", "#0e0b12"],
  "--rc-wash": ["#f5f1f8", "#1a1521"],
  "--rc-accent-wash": ["#fde7f0", "#33132a"],
  "--rc-ink": ["#17121d", "#f6f0f8"],
  "--rc-ink-soft": ["#5d5366", "#b9adc4"],
  "--rc-rule": ["#ddd3e4", "#382e42"],
  "--rc-edge": ["#84778f", "#8d7f9b"],
  "--rc-first": ["#3c2f9c", "#a9a0ff"],
  "--rc-second": ["#9c2350", "#ff8fb5"],
  "--rc-accent": ["#a3195b", "#ff86b8"],
  "--rc-radius": "0.9em",
};

const CONTRAST = {
  "--rc-paper": ["#ffffff", "#000000"],
  "--rc-wash": ["#ffffff", "#000000"],
  "--rc-accent-wash": ["#ffffff", "#000000"],
  "--rc-ink": ["#000000", "#ffffff"],
  "--rc-ink-soft": ["#1f1f1f", "#e6e6e6"],
  "--rc-rule": ["#000000", "#ffffff"],
  "--rc-edge": ["#000000", "#ffffff"],
  "--rc-first": ["#00308f", "#8fd3ff"],
  "--rc-second": ["#7a0019", "#ffd23f"],
  "--rc-accent": ["#00308f", "#8fd3ff"],
};

/** Each with its `values`, and `scheme` where it is light or dark whatever the page is. */
export const THEMES = {
  own: { values: {} },
  newspaper: { values: NEWSPAPER },
  agency: { values: AGENCY },
  magazine: { values: MAGAZINE, scheme: "dark" },
  contrast: { values: CONTRAST },
};
