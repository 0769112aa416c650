// Has the controls of the page change the card. What is changed stands in the fields alone; the stylesheet made of
// them is the very text that the page shows to copy.

import { hex, judged } from "./contrast.js";
import { snippet } from "./snippet.js";
import { reveal, show } from "./specimens.js";
import { THEMES } from "./themes.js";

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const [form, pane, verdict, short] = [one("form"), one(".pane"), one(".verdict"), one(".judged")];
const [site, mark] = [new CSSStyleSheet(), new CSSStyleSheet()];
document.adoptedStyleSheets = [site, mark];

/** Every property with its fields, one or two: for light and for dark. */
const rows = all("[data-property]").map((row) => ({ row, name: row.dataset.property, fields: all(".value", row) }));
const SIDES = ["light", "dark"];

/** What a field stands for, if the browser understands it. */
const value = (field) => (field.validity.valid && field.value.trim()) || field.defaultValue;
const changed = ({ fields }) => fields.some((field) => value(field) !== field.defaultValue);

/** The declarations of parts, as the browser has understood them. */
const declared = new Map();

function look() {
  const properties = rows.filter(changed).map(({ name, fields }) => [name, fields.map(value)]);
  return { scheme: form.elements.scheme.value, properties, parts: [...declared] };
}

function update() {
  const now = look();
  const text = snippet(now);
  site.replaceSync(text);
  one("#css").textContent = text || "/* Nothing is changed yet. Take a theme, or change a property. */";
  for (const row of rows) one(".reset", row.row).hidden = !changed(row);
  for (const { fields, row } of rows) one(".fault", row).textContent = fields.map((field) => field.validationMessage).filter(Boolean).join(" ");
  judge(now.scheme);
  for (const button of all("[data-theme]")) button.setAttribute("aria-pressed", same(button.dataset.theme));
}

/** Whether a field holds what its property may be; shown in its picker, too. */
function check(field) {
  const { as } = field.closest("[data-property]").dataset;
  const text = field.value.trim();
  field.setCustomValidity(!text || CSS.supports(as, text) ? "" : `“${text}” is no value that this browser knows here.`);
  field.setAttribute("aria-invalid", !field.validity.valid);
  if (field.picker) field.picker.value = hex(value(field), field.side);
}

/** Says which pairs of colours cannot be told apart. */
function judge(scheme) {
  const of = (side) => (name) => value(rows.find((row) => row.name === name).fields[SIDES.indexOf(side)]);
  const pairs = SIDES.filter((side) => !scheme || scheme === side).flatMap((side) => judged(side, of(side)));
  const bad = pairs.filter(({ ratio, least }) => !(ratio >= least));
  for (const place of [verdict, short]) place.toggleAttribute("data-bad", bad.length > 0);
  one("p", verdict).textContent = bad.length ? `${bad.length} of ${pairs.length} pairs of colours are too close to each other:` : `All ${pairs.length} pairs of colours can be told apart.`;
  const words = bad.length ? `Contrast: ${bad.length} too low` : "Contrast: fine";
  // Said again only when it is something else.
  if (short.textContent !== words) short.textContent = words;
  one("ul", verdict).replaceChildren(...bad.map(told));
}

function told({ side, above, ground, least, ratio }) {
  const item = document.createElement("li");
  const seen = above === "letters" ? "a monogram’s letters" : above;
  const found = ratio ? `${Math.floor(ratio * 100) / 100} : 1, and should be ${least} : 1` : "one of them can be seen through: look for yourself";
  item.textContent = `${side}: ${seen} on ${ground}: ${found}`;
  return item;
}

/** A theme's values of a property; its defaults where the theme has none. */
const themed = (theme, { name, fields }) => fields.map((field, index) => [THEMES[theme].values[name] ?? field.defaultValue].flat()[index] ?? field.defaultValue);

const same = (theme) =>
  declared.size === 0 && form.elements.scheme.value === (THEMES[theme].scheme ?? "") &&
  rows.every((row) => themed(theme, row).every((wanted, index) => wanted === value(row.fields[index])));

function take(theme) {
  declared.clear();
  for (const row of rows) themed(theme, row).forEach((wanted, index) => fill(row.fields[index], wanted));
  form.elements.scheme.value = THEMES[theme].scheme ?? "";
  editor.write();
  update();
}

function fill(field, text) {
  field.value = text;
  check(field);
}

/** Gives a colour's field the browser's own picker. */
function picker(field, index) {
  const side = SIDES[index];
  const input = Object.assign(document.createElement("input"), { type: "color" });
  const { property } = field.closest("[data-property]").dataset;
  input.setAttribute("aria-label", `${property}, ${side}: pick a colour`);
  input.addEventListener("input", () => (fill(field, input.value), update()));
  Object.assign(field, { picker: input, side });
  const [label, box] = [field.closest("label"), document.createElement("span")];
  box.className = "side-of";
  label.replaceWith(box);
  box.append(input, label);
}

for (const { row, fields } of rows) {
  if (row.dataset.as === "color") fields.forEach(picker);
  for (const field of fields) field.addEventListener("input", () => (check(field), update()));
  one(".reset", row).addEventListener("click", () => {
    for (const field of fields) fill(field, field.defaultValue);
    update();
    fields[0].focus();
  });
  fields.forEach(check);
}
form.elements.scheme.addEventListener("change", update);

// Each theme's button is drawn in its colours.
for (const button of all("[data-theme]")) {
  const { theme } = button.dataset;
  const [title, paper, ink, first, second, accent, rule, radius] = ["title-font", "paper", "ink", "first", "second", "accent", "rule", "radius"]
    .map((name) => rows.find((row) => row.name === `--rc-${name}`))
    .map((row) => themed(theme, row));
  const sample = one(".sample", button);
  const both = ([light, dark]) => `light-dark(${light}, ${dark})`;
  const drawn = { "--letters": title[0], "--paper": both(paper), "--text": both(ink), "--one": both(first), "--two": both(second), "--mark": both(accent), "--line": both(rule), "--round": radius[0] };
  for (const [name, value] of Object.entries(drawn)) value && sample.style.setProperty(name, value);
  if (THEMES[theme].scheme) sample.style.colorScheme = THEMES[theme].scheme;
  button.addEventListener("click", () => take(theme));
}

/** Which of the card's states is shown, and the newest wish for one: a slow one must not overtake it. */
let shown, wish;

async function state(name) {
  if (name === shown?.name) return shown.card;
  const mine = (wish = {});
  one("#state").value = name;
  const card = await show(name, pane);
  if (mine === wish) shown = { name, card };
  return card;
}

const parts = all("[data-part]");
const opened = () => parts.find((part) => part.open)?.dataset.part;

const ring = (part, line) => (part ? `relationship-card::part(${part}) { outline: ${line} #d0006f; outline-offset: -3px; }` : "");
/** Outlines the opened part in the card, and the one that is pointed at; inside their edges, where nothing cuts it off. */
const outline = (pointed) => mark.replaceSync(ring(pointed, "3px dotted") + ring(opened(), "3px dashed"));

/** The one editor of declarations, which goes to the part that is opened. */
const editor = {
  box: one(".editor"),
  area: one(".editor textarea"),
  write() {
    one("label", editor.box).textContent = `relationship-card::part(${opened() ?? "…"})`;
    editor.area.value = declared.get(opened()) ?? "";
  },
  read() {
    const scratch = new CSSStyleSheet();
    scratch.insertRule("i {}");
    scratch.cssRules[0].style.cssText = editor.area.value;
    const { cssText } = scratch.cssRules[0].style;
    if (cssText) declared.set(opened(), cssText);
    else declared.delete(opened());
    const missed = editor.area.value.trim() && !cssText;
    one(".fault", editor.box).textContent = missed ? "This browser understands no declaration in it." : "";
    update();
  },
};
editor.area.addEventListener("input", editor.read);
one("[data-try]").addEventListener("click", () => {
  editor.area.value = one("p code", one(`[data-part="${opened()}"]`)).textContent;
  editor.read();
});
one("[data-clear]").addEventListener("click", () => {
  editor.area.value = "";
  editor.read();
});

for (const part of parts) {
  const [name, summary] = [part.dataset.part, one("summary", part)];
  for (const kind of ["pointerenter", "focus"]) summary.addEventListener(kind, () => outline(name));
  for (const kind of ["pointerleave", "blur"]) summary.addEventListener(kind, () => outline());
  part.addEventListener("toggle", async () => {
    outline();
    if (!part.open) return;
    part.append(editor.box);
    editor.box.hidden = false;
    editor.write();
    part.scrollIntoView({ block: "nearest" });
    const focused = document.activeElement;
    await reveal(await state(part.dataset.in ?? "whole"), name, pane);
    // A player takes the focus when it comes.
    if (pane.contains(document.activeElement)) focused.focus({ preventScroll: true });
  });
}

pane.addEventListener("pointerover", (event) => {
  const names = event.composedPath().map((node) => node.part?.value).filter(Boolean);
  one(".under").textContent = names.length ? names.reverse().join(" › ") : "";
});
one("#state").addEventListener("change", ({ target }) => state(target.value));

for (const input of all("[name=page]")) input.addEventListener("change", () => (document.documentElement.dataset.scheme = input.value));
document.documentElement.dataset.scheme = one("[name=page]:checked").value;

const copied = one(".copied");
one("[data-copy]").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(one("#css").textContent);
    copied.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(one("#css"));
    copied.textContent = "It is selected: copy it with your keyboard.";
  }
});
one("[data-over]").addEventListener("click", () => take("own"));

editor.box.hidden = true;
update();
state("whole");
