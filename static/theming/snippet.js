// The stylesheet that a site would write.

const rule = (selector, lines, indent = "") =>
  lines.length ? [`${indent}${selector} {`, ...lines.map((line) => `${indent}  ${line}`), `${indent}}`] : [];

/** The text of the stylesheet. `properties` are names with their values, of which a colour has two: in light and in dark;
 * `parts` are names with declarations; with a `scheme` only that side of the card is ever seen. */
export function snippet({ scheme, properties, parts }) {
  const plain = scheme === "light" ? ["color-scheme: light;"] : [];
  // Browsers that do not know light-dark() show the card's light side alone.
  const modern = scheme === "dark" ? ["color-scheme: dark;"] : [];
  for (const [name, [light, dark]] of properties) {
    if (dark === undefined || scheme !== "dark") plain.push(`${name}: ${light};`);
    if (dark === undefined || scheme === "light") continue;
    if (scheme === "dark") modern.push(`${name}: ${dark};`);
    else if (light !== dark) modern.push(`${name}: light-dark(${light}, ${dark});`);
  }
  const both = rule("relationship-card", modern, "  ");
  return [
    ...rule("relationship-card", plain),
    ...(both.length ? ["@supports (color: light-dark(#000, #fff)) {", ...both, "}"] : []),
    ...parts.map(([name, declarations]) => `relationship-card::part(${name}) { ${declarations} }`),
  ].join("\n");
}
