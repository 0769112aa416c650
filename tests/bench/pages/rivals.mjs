// What a site might take instead, each in its usual way: carousels improve HTML that is there, timelines and
// frameworks make it from JSON in the page.

import { css, script, sheet } from "./build.mjs";
import { BUTTONS, card, data, event, page } from "./markup.mjs";

const REACH = { title: "h3.event", slide: ".slide", next: ".next", previous: ".previous" };

const slides = (outline, number, make) => outline.events.map((one) => make(event(number)(one))).join("");

/** A carousel in HTML, with the card around it. */
const inHtml = (carousel) => (outline, number) => card(outline, number, carousel((make) => slides(outline, number, make)));

const place = (tag, name) => () => `<${tag}${name ? ` class="${name}"` : ""}></${tag}>`;

const RIVALS = {
  embla: {
    one: inHtml((slides) => `<div class="carousel"><div class="room"><div class="strip">${slides((one) => `<div class="slide">${one}</div>`)}</div></div>${BUTTONS}</div>`),
  },
  splide: {
    one: inHtml((slides) => `<div class="splide" aria-label="Events"><div class="splide__track"><ul class="splide__list">${slides((one) => `<li class="splide__slide">${one}</li>`)}</ul></div></div>`),
    styles: ["node_modules/@splidejs/splide/dist/css/splide.min.css"],
    reach: { slide: ".splide__slide", next: ".splide__arrow--next", previous: ".splide__arrow--prev" },
  },
  swiper: {
    one: inHtml((slides) => `<swiper-container navigation="true">${slides((one) => `<swiper-slide>${one}</swiper-slide>`)}</swiper-container>`),
    styles: ["rivals/swiper.css"],
    reach: { slide: "swiper-slide", next: "swiper-container >> .swiper-button-next", previous: "swiper-container >> .swiper-button-prev" },
  },
  timelinejs: {
    one: inHtml(() => `<div class="timeline"></div>${BUTTONS}`),
    styles: ["rivals/timelinejs.css"],
    sheet: "node_modules/@knight-lab/timelinejs/dist/css/timeline.css",
    reach: { title: ".tl-slide .tl-headline", slide: ".tl-slide", next: ".tl-slidenav-next, .next", previous: ".tl-slidenav-previous, .previous" },
    data: true,
  },
  preact: { one: place("div", "place"), source: "preact.jsx", data: true },
  react: { one: place("div", "place"), source: "react.jsx", data: true },
  lit: {
    one: place("plain-card"),
    data: true,
    reach: Object.fromEntries(Object.entries(REACH).map(([part, selector]) => [part, `plain-card >> ${selector}`])),
  },
};

async function rival(outline, name, { one, source = `${name}.js`, styles = [], sheet: entry, reach, data: hasData }) {
  const sheets = await Promise.all(["pages/page.css", "pages/carousel.css", ...styles].map(css));
  const files = Object.fromEntries(entry ? (await sheet(entry)).map(([file, content]) => [`/${file}`, content]) : []);
  const link = Object.keys(files).filter((path) => path.endsWith(".css")).map((path) => `<link rel="stylesheet" href="${path}">`).join("");
  files[`/${name}.js`] = await script(`rivals/${source}`, name === "preact" ? "preact" : "react");
  const head = `${link}<style>${sheets.join("")}</style><script type="module" src="/${name}.js"></script>`;
  const body = (count) => (hasData ? data(outline) : "") + Array.from({ length: count }, (_, number) => one(outline, number)).join("");
  return { name, reach: { ...REACH, ...reach }, html: (count) => page(outline, head, body(count)), files };
}

export const NAMES = Object.keys(RIVALS);

export const rivals = (outline) => Promise.all(NAMES.map((name) => rival(outline, name, RIVALS[name])));
