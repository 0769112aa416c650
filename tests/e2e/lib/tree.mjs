// The tree that Chromium hands to screen readers, as text: a node a line.

/** What is said of a node besides its role and name; what is false or empty is not. */
const STATES = ["level", "roledescription", "expanded", "disabled", "live"];

/** What DevTools leaves out of the tree; it is read from the markup. */
const WRITTEN = { "aria-current": "current", "aria-valuetext": "valuetext" };

/** Names of roles that are Chromium's own. */
const ROLES = { DisclosureTriangle: "summary", DisclosureTriangleGrouped: "summary" };

/** Roles that only group, which another version of Chromium may leave out or call otherwise. */
const BARE = ["sectionheader", "sectionfooter", "generic", "none", "InlineTextBox", "LineBreak", "ListMarker", "StaticText", "emphasis", "strong", "time"];

/** All nodes below the card's element, in order, those that are ignored left out; each with its depth. */
export async function nodes(page, selector = "relationship-card") {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Accessibility.enable");
  const [{ nodes }, { root }] = [await devtools.send("Accessibility.getFullAXTree"), await devtools.send("DOM.getDocument", { depth: -1, pierce: true })];
  const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { node: host } = await devtools.send("DOM.describeNode", { nodeId });
  await devtools.detach();
  const marks = marked(root, new Map());
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const walk = (node, depth) => {
    const counts = !node.ignored;
    if (counts) found.push(described(node, depth, marks));
    for (const id of node.childIds) if (byId.has(id)) walk(byId.get(id), counts ? depth + 1 : depth);
  };
  const top = nodes.find((node) => node.backendDOMNodeId === host.backendNodeId);
  for (const id of top?.childIds ?? []) if (byId.has(id)) walk(byId.get(id), 0);
  return found;
}

function marked(node, into) {
  const { attributes = [], shadowRoots = [], children = [], backendNodeId } = node;
  const pairs = Object.entries(WRITTEN).flatMap(([name, state]) => (attributes.includes(name) ? [[state, attributes[attributes.indexOf(name) + 1]]] : []));
  into.set(backendNodeId, Object.fromEntries(pairs));
  for (const child of [...shadowRoots, ...children]) marked(child, into);
  return into;
}

function described({ role, name, properties, backendDOMNodeId: id }, depth, marks) {
  const states = Object.fromEntries((properties ?? []).filter((one) => STATES.includes(one.name) && one.value.value).map((one) => [one.name, one.value.value]));
  // Only of headings; lists and ladders have levels of their own in some versions.
  if (role.value !== "heading") delete states.level;
  return { depth, role: ROLES[role.value] ?? role.value, name: (name?.value ?? "").replace(/\s+/g, " ").trim(), states: { ...states, ...marks.get(id) } };
}

/** The tree as text: a line for each node that says something which the line above it has not said. */
export function written(nodes) {
  const [lines, above] = [[], []];
  for (const { depth, role, name, states } of nodes) {
    while (above.length && above.at(-1).depth >= depth) above.pop();
    const said = above.some((node) => node.name.includes(name));
    const bare = BARE.includes(role);
    above.push({ depth, name: bare ? "" : name, bare });
    if (bare && (said || role !== "StaticText")) continue;
    const more = Object.entries(states).map(([state, is]) => ` ${state}=${is}`);
    const indent = "  ".repeat(above.filter((node) => !node.bare).length - (bare ? 0 : 1));
    lines.push(`${indent}${role === "StaticText" ? "text" : role}${name && ` “${name}”`}${more.join("")}`);
  }
  return `${lines.join("\n")}\n`;
}
