import { LitElement, html, unsafeCSS } from "lit";
import styles from "./lit.css";

const outline = JSON.parse(document.getElementById("data").textContent);
const last = outline.events.length - 1;

class PlainCard extends LitElement {
  static properties = { place: { state: true } };
  static styles = unsafeCSS(styles);

  constructor() {
    super();
    this.place = 0;
  }

  show(place) {
    const strip = this.renderRoot.querySelector(".strip");
    strip.scrollTo({ left: place * strip.clientWidth, behavior: "smooth" });
    this.place = place;
  }

  render() {
    const { title, summary, parties, events, sections, sources } = outline;
    const line = ({ text, cites }) => html`${text}${cites.map((cite) => html` <a href="#s${cite}">${cite}</a>`)}`;
    const list = (lines) => html`<ul>${lines.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
    const party = ({ name, office, lines }) => html`<div><h2>${name}</h2><p>${office}</p>${list(lines)}</div>`;
    const slide = ({ title, when, lines }) =>
      html`<div class="slide"><h3 class="event">${title}</h3><p class="when">${when}</p>${lines.map((one) => html`<p>${line(one)}</p>`)}</div>`;
    const step = (name, place, words) =>
      html`<button class=${name} type="button" ?disabled=${place < 0 || place > last} @click=${() => this.show(place)}>${words}</button>`;
    const source = ({ text, link }, index) => html`<li id="s${index + 1}">${link ? html`<a href=${link}>${text}</a>` : text}</li>`;
    return html`<article>
      <h1>${title}</h1>
      <p>${summary}</p>
      <div class="parties">${parties.map(party)}</div>
      <section>
        <h2>Events</h2>
        <div class="strip snap">${events.map(slide)}</div>
        <p class="steps">${step("previous", this.place - 1, "Previous event")}${step("next", this.place + 1, "Next event")}</p>
      </section>
      ${sections.map(({ title, lines }) => html`<section><h2>${title}</h2>${list(lines)}</section>`)}
      <section><h2>Sources</h2><ol>${sources.map(source)}</ol></section>
    </article>`;
  }
}

customElements.define("plain-card", PlainCard);
