// An outline as HTML, for the pages that have their content in the document.

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => SIGNS[sign]);

const each = (list, make) => list.map(make).join("");

/** A line with its citations; `card` is the number of the card on the page. */
const line = (card) => ({ text, cites }) => escaped(text) + each(cites, (cite) => ` <a href="#c${card}s${cite}">${cite}</a>`);

/** One event, as it stands in every carousel and in the plain page. */
export const event = (card) => ({ title, when, lines }) =>
  `<h3 class="event">${escaped(title)}</h3><p class="when">${escaped(when)}</p>${each(lines, (one) => `<p>${line(card)(one)}</p>`)}`;

const list = (card, lines) => `<ul>${each(lines, (one) => `<li>${line(card)(one)}</li>`)}</ul>`;

/** The whole card, with this HTML for its events. */
export const card = (outline, number, events) =>
  `<article><h1>${escaped(outline.title)}</h1><p>${escaped(outline.summary)}</p><div class="parties">${each(
    outline.parties,
    ({ name, office, lines }) => `<div><h2>${escaped(name)}</h2><p>${escaped(office)}</p>${list(number, lines)}</div>`,
  )}</div><section><h2>Events</h2>${events}</section>${each(
    outline.sections,
    ({ title, lines }) => `<section><h2>${title}</h2>${list(number, lines)}</section>`,
  )}<section><h2>Sources</h2><ol>${each(outline.sources, ({ text, link }, index) => {
    const source = link ? `<a href="${escaped(link)}">${escaped(text)}</a>` : escaped(text);
    return `<li id="c${number}s${index + 1}">${source}</li>`;
  })}</ol></section></article>`;

/** A pair of buttons, for carousels that have none of their own. */
export const BUTTONS = `<p class="steps"><button class="previous" type="button">Previous event</button><button class="next" type="button">Next event</button></p>`;

/** What an article goes on with below the card: a card that grows late pushes it away, and that is seen as a shift. */
export const AFTER = "<p>Here the article goes on.</p>";

/** A whole page. `head` may hold scripts and styles. */
export const page = ({ lang, title }, head, body) =>
  `<!doctype html>\n<html lang="${escaped(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>${head}</head><body><main>${body}${AFTER}</main></body></html>`;

/** Data inside a page, so written that nothing in it can end the element it stands in. */
export const data = (value) => `<script type="application/json" id="data">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
