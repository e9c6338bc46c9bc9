/*
 * <career-interests>: a questionnaire about interests. The answers stay in the browser: the element loads the questions, adds up the
 * points itself, and sends nothing. What is between the tags is shown until the questions are there, and where they cannot be.
 * Attributes: slug (of the questionnaire; "interests" by default), theme (light, dark, auto), api (the server's address), results
 * (address of the page to which the results are handed when the reader follows the link; the server's own by default), untitled (for pages that have the title themselves).
 * Custom properties: --career-font, --career-ink, --career-soft, --career-paper, --career-line, --career-link, --career-accent.
 * Event: career-interests:result, with detail.interests such as "R:8,I:17,A:5,S:12,E:4,C:14".
 * Text is only ever set as text, never as markup.
 */
(() => {
  'use strict';
  if (customElements.get('career-interests')) return;

  const script = document.currentScript
    || [...document.scripts].find((one) => /\/embed\/career-interests\.js(\?|$)/.test(one.src));
  const HOME = script ? script.src.replace(/\/embed\/career-interests\.js.*$/, '') : location.origin;
  const TIMEOUT = 20000;
  const LIGHT = '--i:#18212f;--o:#526071;--p:#fff;--l:#8a8577;--k:#0b5d80;--a:#0b7285;color-scheme:light';
  const DARK = '--i:#e8ebf0;--o:#a9b4c2;--p:#1a2028;--l:#76828f;--k:#7cc7e8;--a:#3fb6c9;color-scheme:dark';
  const CSS = `
:host{display:block;${LIGHT}}
:host([hidden]){display:none}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){${DARK}}}
:host([theme=dark]){${DARK}}
*{box-sizing:border-box}
.root{font:1rem/1.5 var(--career-font,system-ui,sans-serif);color:var(--career-ink,var(--i));background:var(--career-paper,var(--p));border:1px solid var(--career-line,var(--l));border-top:4px solid var(--career-accent,var(--a));border-radius:.6rem;padding:1rem;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.2;margin:0 0 .5rem}p{margin:0 0 .75rem}
a{color:var(--career-link,var(--k))}
.soft{color:var(--career-soft,var(--o));font-size:.9rem}
ol{list-style:none;margin:0;padding:0}
fieldset{border:0;border-top:1px solid var(--career-line,var(--l));margin:0;padding:.75rem 0}
legend{float:left;width:100%;font-weight:600;padding:0;margin:0 0 .35rem}
.answers{clear:both;display:flex;flex-wrap:wrap;gap:.4rem}.answers label{flex:1 1 auto}
label{display:flex;align-items:center;gap:.4rem;min-height:2.75rem;padding:.3rem .6rem;border:1px solid var(--career-line,var(--l));border-radius:.5rem;cursor:pointer}
label:has(:checked){border-color:var(--career-accent,var(--a));box-shadow:inset 0 0 0 1px var(--career-accent,var(--a))}
label:focus-within,button:focus-visible,a:focus-visible,h2:focus-visible{outline:3px solid var(--career-link,var(--k));outline-offset:2px}
input{accent-color:var(--career-accent,var(--a));margin:0;width:1.1rem;height:1.1rem;flex:none}
button{font:inherit;font-weight:600;color:inherit;background:none;border:1px solid var(--career-soft,var(--o));border-radius:.5rem;padding:.55rem 1rem;min-height:2.75rem;cursor:pointer}
.bar{display:grid;grid-template-columns:8.5rem 1fr 4.5rem;gap:.25rem .75rem;align-items:center;margin:0 0 .25rem}
meter{width:100%;height:1.1rem}
.bar .n{font-variant-numeric:tabular-nums;text-align:right}
.bar .m{grid-column:1/-1;margin:0 0 .5rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:1rem 0 .5rem}
@media (max-width:30rem){.bar{grid-template-columns:1fr 4.5rem}.bar meter{grid-column:1/-1;grid-row:2}}
`;
  let sheet;

  const make = (name, attributes, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) if (value != null) element.setAttribute(key, value);
    element.append(...content.flat(3).filter((one) => one != null && one !== false));
    return element;
  };
  const link = (url, text, more) => {
    let safe = null;
    try {
      if (/^https?:$/.test(new URL(url).protocol)) safe = url;
    } catch { /* an address that is none leads nowhere */ }
    return make('a', { href: safe, ...more }, text);
  };

  class CareerInterests extends HTMLElement {
    static observedAttributes = ['slug', 'api'];

    #root = this.attachShadow({ mode: 'open' });
    #loading;
    #asked;
    #data;

    connectedCallback() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS);
      }
      this.#root.adoptedStyleSheets = [sheet];
      this.#load();
    }

    disconnectedCallback() {
      this.#asked = null;
      if (this.#loading) this.#loading.abort();
    }

    attributeChangedCallback() {
      if (this.isConnected) queueMicrotask(() => this.#load());
    }

    get #home() {
      return (this.getAttribute('api') || HOME).replace(/\/+$/, '');
    }

    async #load() {
      const url = this.#home + '/api/v1/questionnaires/' + encodeURIComponent(this.getAttribute('slug') || 'interests');
      if (url === this.#asked) return;
      this.#asked = url;
      if (this.#loading) this.#loading.abort();
      const loading = this.#loading = new AbortController();
      const timer = setTimeout(() => loading.abort(), TIMEOUT);
      this.#show(make('p', { role: 'status' }, 'Loading the questions…'), make('slot'));
      try {
        const answer = await fetch(url, { signal: loading.signal, credentials: 'omit', headers: { Accept: 'application/json' } });
        const data = await answer.json();
        if (this.#asked !== url) return;
        if (!answer.ok) throw new Error(data.detail || 'The server answered ' + answer.status + '.');
        this.#data = data;
        this.#ask();
        this.dispatchEvent(new CustomEvent('career-interests:load', { bubbles: true, composed: true, detail: { contentVersion: data.contentVersion } }));
      } catch (problem) {
        if (this.#asked === url) {
          this.#asked = null;
          const again = make('button', { type: 'button' }, 'Try again');
          again.addEventListener('click', () => this.#load());
          this.#show(make('p', { role: 'alert' }, 'The questions cannot be shown. ',
            problem instanceof TypeError || problem.name !== 'Error' ? 'The server cannot be reached.' : problem.message),
          make('p', null, again), make('slot'));
        }
      } finally {
        clearTimeout(timer);
      }
    }

    #ask() {
      const data = this.#data;
      const count = data.activities.length;
      const progress = make('p', { class: 'soft', role: 'status' });
      const form = make('form', { novalidate: '' }, make('ol', null, data.activities.map((activity) => make('li', null,
        make('fieldset', null, make('legend', null, `${activity.number}. ${activity.text}`),
          make('div', { class: 'answers' }, data.answers.map((one) => make('label', null,
            make('input', { type: 'radio', name: 'a' + activity.number, value: one.points, 'data-code': activity.code }), one.text))))))),
      make('div', { class: 'actions' }, make('button', { type: 'submit' }, 'See my result'), progress));
      const tell = (text) => { progress.textContent = text; };
      const chosen = () => [...form.querySelectorAll('input:checked')];
      tell(`0 of ${count} answered`);
      form.addEventListener('change', () => tell(`${chosen().length} of ${count} answered`));
      form.addEventListener('submit', (event) => {
        // Nothing is sent anywhere.
        event.preventDefault();
        if (chosen().length < count) {
          const open = data.activities.find((activity) => !form.querySelector(`input[name=a${activity.number}]:checked`));
          tell(`${chosen().length} of ${count} answered. Number ${open.number} is the first without an answer.`);
          form.querySelector(`input[name=a${open.number}]`).focus();
          return;
        }
        const points = new Map(data.areas.map((area) => [area.code, 0]));
        for (const one of chosen()) points.set(one.dataset.code, points.get(one.dataset.code) + Number(one.value));
        this.#result(points, form);
      });
      this.#show(...(this.hasAttribute('untitled') ? [] : [make('h2', { part: 'title' }, data.title)]), make('p', null, data.instructions),
        make('p', { class: 'soft' }, 'Your answers stay in this browser. They are not sent and not stored.'), form);
    }

    #result(points, form) {
      const data = this.#data;
      const interests = [...points].map(([code, sum]) => `${code}:${sum}`).join(',');
      const sorted = [...data.areas].sort((a, b) => points.get(b.code) - points.get(a.code));
      const equal = new Set(points.values()).size === 1;
      const again = make('button', { type: 'button' }, 'Change my answers');
      const heading = make('h2', { part: 'title', tabindex: -1 }, 'Your result');
      again.addEventListener('click', () => {
        this.#show(...this.#questions);
        form.querySelector('input:checked').focus();
      });
      const results = (this.getAttribute('results') || this.#home + '/matches') + '?interests=' + interests;
      this.#questions = [...this.#root.firstElementChild.childNodes];
      this.#show(heading, sorted.map((area) => make('div', { class: 'bar' },
        make('strong', null, area.interest.title),
        make('meter', { min: 0, max: area.mostPoints, value: points.get(area.code), 'aria-label': area.interest.title }),
        make('span', { class: 'n' }, `${points.get(area.code)} of ${area.mostPoints}`),
        make('p', { class: 'm soft' }, area.meaning))),
      make('p', null, data.interpretation),
      equal ? make('p', null, 'All areas have the same points, so that no roles stand out. Look at the answers again.')
        : make('p', null, link(results, 'See roles that match', { part: 'matches', rel: 'noreferrer' }),
          make('span', { class: 'soft' }, ' The link hands the six results on, and none of your answers.')),
      make('div', { class: 'actions' }, again));
      heading.focus();
      this.dispatchEvent(new CustomEvent('career-interests:result', { bubbles: true, composed: true, detail: { interests } }));
    }

    #questions = [];

    #show(...content) {
      this.#root.replaceChildren(make('div', { class: 'root' }, content));
    }
  }
  customElements.define('career-interests', CareerInterests);
})();
