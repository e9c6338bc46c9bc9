/*
 * <career-comparison slug="medical-billing-vs-medical-coding">, or roles="a,b": a comparison of roles on any page.
 * <career-role slug="medical-coding">: a role. Both show a card; with view="full", everything.
 * What is between the tags, such as a link, is shown until the content is there, and where it cannot be.
 * Attributes and properties: slug or roles; view (card, full), criteria, place (of wages), version, theme (light, dark, auto),
 * accent (a colour), lang (of numbers), api (the server's address). Method: retry(). Nothing is written on the element itself.
 * Custom properties: --career-font, --career-ink, --career-soft, --career-paper, --career-line, --career-wash, --career-link,
 * --career-accent, --career-series-1 to --career-series-6. Parts: title, chart, table, credits.
 * Text is only ever set as text, never as markup.
 */
(() => {
  'use strict';
  if (customElements.get('career-comparison')) return;

  // The server writes its address here, so that copies of this file also find it.
  const HOME = '/*home*/';
  const SVG = 'http://www.w3.org/2000/svg';
  const TIMEOUT = 20000;
  const MOST_BARS = 8;
  const SKILLS = 3;
  // Of more roles than these, less is shown, and smaller.
  const FEW = 2;
  const LONGEST_SUMMARY = 160;
  const MISSING = {
    'not-collected': 'Not collected', suppressed: 'Held back by the publisher', 'not-applicable': 'Not applicable',
    'same-figure': 'The same figure',
  };
  const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

  const LIGHT = '--i:#18212f;--o:#526071;--p:#fff;--l:#dcd8cf;--w:#f1eee7;--k:#0b5d80;--a:#0b7285;'
    + '--1:#0b7285;--2:#b34d08;--3:#6d3fc0;--4:#2b7a3d;--5:#b4246f;--6:#7d6100;color-scheme:light';
  const DARK = '--i:#e8ebf0;--o:#a9b4c2;--p:#1a2028;--l:#323b47;--w:#202833;--k:#7cc7e8;--a:#3fb6c9;'
    + '--1:#3fb6c9;--2:#f0944d;--3:#b59af0;--4:#6cc283;--5:#ee82b6;--6:#d6b648;color-scheme:dark';
  const CSS_TEXT = `
:host{display:block;container-type:inline-size;${LIGHT}}
.wait{min-height:17rem}.wait i{display:block;height:1rem;margin:.6rem 0;border-radius:.3rem;background:var(--career-wash,var(--w))}.wait i:nth-child(even){width:70%}
:host([hidden]){display:none}
@media (prefers-color-scheme:dark){:host(:not([theme=light])){${DARK}}}
:host([theme=dark]){${DARK}}
*{box-sizing:border-box}
.root{font:1rem/1.5 var(--career-font,system-ui,sans-serif);color:var(--career-ink,var(--i));background:var(--career-paper,var(--p));border:1px solid var(--career-line,var(--l));border-top:4px solid var(--career-accent,var(--a));border-radius:.6rem;padding:1rem;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.2;margin:0 0 .5rem}h3{font-size:1.05rem;margin:1.25rem 0 .25rem}
p{margin:0 0 .5rem}td a{display:inline-block;min-height:24px;padding:0}td li a{color:inherit}a{padding-block:4.5px}a,::slotted(a){color:var(--career-link,var(--k))}
.soft,small,caption{color:var(--career-soft,var(--o))}small,caption,.soft{font-size:.85rem}
.s1{--s:var(--career-series-1,var(--1))}.s2{--s:var(--career-series-2,var(--2))}.s3{--s:var(--career-series-3,var(--3))}
.s4{--s:var(--career-series-4,var(--4))}.s5{--s:var(--career-series-5,var(--5))}.s6{--s:var(--career-series-6,var(--6))}
svg{display:block;overflow:visible}.track{fill:var(--career-wash,var(--w))}.fill{fill:var(--s)}.range .fill{opacity:.55}
.open{stroke:var(--s);stroke-width:14;stroke-dasharray:4 4;opacity:.4}
.mark{stroke:var(--career-ink,var(--i));stroke-width:3}text{fill:var(--career-ink,var(--i));font-size:12px}
.range p,.axis{display:flex;justify-content:space-between;flex-wrap:wrap;gap:0 1rem;margin:.5rem 0 0}
.legend{list-style:none;padding:0;margin:0 0 .5rem;display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.legend li::before{content:"";display:inline-block;width:.8em;height:.8em;border-radius:.2em;background:var(--s);margin-inline-end:.4em}
.scroll{overflow-x:auto;margin-top:1rem}.scroll:focus-visible{outline:3px solid var(--career-link,var(--k))}
table{border-collapse:collapse;width:100%;font-size:.92rem}caption{text-align:start;padding:0 0 .5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem;border-top:1px solid var(--career-line,var(--l));min-width:8rem}
thead th{border-bottom:3px solid var(--s)}tbody th{background:var(--career-wash,var(--w));min-width:7rem}
td ul{list-style:none;margin:0;padding:0}.missing{font-style:italic;color:var(--career-soft,var(--o))}
.tag{font-size:.75rem;border:1px solid;border-radius:1em;padding:0 .4em;white-space:nowrap}
.error{border-inline-start:4px solid #c92a2a;padding-inline-start:.75rem}button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:.4rem;padding:.2rem .7rem;cursor:pointer}
.small{font-size:14px;line-height:19px;padding:13px 15px 14px;border-radius:8px}.small p{margin:8px 0 0}.small .lead{margin:0;font-size:14px}
.small h2{font-size:18px;line-height:24px;margin:0 0 4px;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.small footer{font-size:12px;line-height:17px;margin-top:8px}.card{margin-top:4px}.card table{table-layout:fixed;font-size:14px}
.card td,.card th{min-width:0;padding:4px 12px 4px 0;hyphens:auto;overflow-wrap:break-word}.card thead td,.card thead th{border-top:0;border-bottom-width:2px}
.card thead td,.card tbody th{width:104px;font-size:13px;background:none;color:var(--career-soft,var(--o))}.card thead a{color:inherit}.card li:not(:last-child)::after{content:","}
.card .dense{font-size:13px;line-height:17px}.card .dense thead td,.card .dense tbody th{width:84px;font-size:12px}.card .c5{min-width:700px}.card .c6{min-width:800px}
@container (max-width:400px){.card table{font-size:13px;line-height:17px}.card thead td,.card tbody th,.card .dense thead td,.card .dense tbody th{width:78px;font-size:12px}.card td,.card th{padding-right:8px}.card .c3{min-width:500px}.card .c4{min-width:560px}.small .wait{min-height:25rem}}
@container (max-width:34rem){.two,.two tbody,.two tr,.two th,.two td{display:block}.two thead{display:none}
.two td[data-role]::before{content:attr(data-role);display:block;font-size:.8rem;font-weight:700;color:var(--s)}}`;
  let sheet;

  /** An element with attributes and children; strings become text. */
  const make = (name, attributes, ...children) => {
    const element = name === 'svg' || attributes && attributes.svg
      ? document.createElementNS(SVG, name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (key !== 'svg' && value != null) element.setAttribute(key, value);
    }
    element.append(...children.flat(Infinity).filter((child) => child != null));
    return element;
  };
  const text = (value) => make('bdi', null, String(value));
  /** The text with soft hyphens in its long words, so that narrow cells do not break them anywhere. */
  const breakable = (value) => String(value).replace(/[a-z]{13,}/gi, (word) => {
    const at = (word.length >> 1) - 2;
    const cut = at + 1 + word.slice(at).search(/[aeiou][b-df-hj-np-tv-z][aeiouy]/i);
    return cut > at ? word.slice(0, cut) + '\u00AD' + word.slice(cut) : word;
  }).replace(/\//g, '/\u200B');
  const link = (url, label) => {
    try {
      const safe = new URL(url, document.baseURI);
      if (/^https?:$/.test(safe.protocol)) {
        return make('a', { href: safe.href, target: '_blank', rel: 'noopener' }, text(label));
      }
    } catch { /* Not an address: the words alone are shown. */ }
    return text(label);
  };

  let locale = 'en-US';
  const number = (value, unit) => {
    const money = /^([A-Z]{3})\/(\w+)$/.exec(unit || '');
    if (money) {
      try {
        return new Intl.NumberFormat(locale, {
          style: 'currency', currency: money[1], minimumFractionDigits: value % 1 ? 2 : 0, maximumFractionDigits: 2,
        }).format(value);
      } catch { return value + ' ' + unit; }
    }
    return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value).replace('-', '−')
      + (unit === 'percent' ? ' %' : '');
  };
  /** A date or span as people read it: May 2025, 2024 to 2034. */
  const date = (value) => {
    const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(value || '');
    return !parts ? (value || '').replace('/', ' to ')
      : `${MONTHS[parts[2] - 1]} ${parts[3] ? Number(parts[3]) + ', ' : ''}${parts[1]}`;
  };
  const atLeast = (figure) => (figure.atLeast ? 'at least ' : '');
  const shown = (figure) => {
    if (figure.missing) return MISSING[figure.missing] || figure.missing;
    if (figure.value == null || locale === 'en-US') return figure.text;
    const period = /\/(\w+)$/.exec(figure.unit || '');
    return atLeast(figure) + number(figure.value, figure.unit)
      + (period ? (period[1] === 'hour' ? ' an hour' : ' a ' + period[1]) : figure.unit === 'zone' ? ' of 5' : figure.unit === 'score' ? ' of 7' : '');
  };
  const compared = (figure) => {
    if (!figure.difference) return '';
    const unit = figure.unit === 'percent' ? ' points' : '';
    return ' (' + (figure.difference < 0 ? '−' : '+')
      + number(Math.abs(figure.difference), unit ? '' : figure.unit) + unit
      + (figure.ratio ? ', ×' + figure.ratio.toFixed(2) : '') + ')';
  };

  const named = (item) => (item.url ? link(/\/(roles|comparisons)\/[^/]+$/.test(item.url) ? item.url + '.html' : item.url, item.title)
    : text(item.title));
  /** The curated criteria, in the form of rows. */
  const written = (data) => (data.criteria || []).map((criterion) => ({
    title: criterion.title, kind: 'written', cells: criterion.values.map((value) => ({ role: value.role.slug, items: value.items })),
  }));
  const row = (data, criterion) => data.rows.find((one) => one.criterion === criterion);
  const percent = (part, whole) => (100 * part / whole).toFixed(2) + '%';

  const wageChart = (data) => {
    const wages = row(data, 'wages');
    const of = (name, i) => (wages.measures.find((one) => one.name === name) || { values: [] }).values[i] || {};
    const bars = wages ? data.roles.map((role, i) => ({
      role, i, low: of('percentile10', i), median: of('median', i), high: of('percentile90', i),
    })) : [];
    const unit = (bars.map((bar) => bar.median.unit || bar.low.unit || bar.high.unit).find(Boolean)) || '';
    const known = bars.filter((bar) => [bar.median, bar.low, bar.high].some((one) => one.value != null));
    if (!known.length) return null;
    const inUnit = (bar) => [bar.median, bar.low, bar.high].some((one) => one.unit === unit);
    const max = 1.08 * Math.max(...known.filter(inUnit).flatMap((bar) => [bar.low, bar.median, bar.high].map((one) => one.value || 0)));
    return make('section', { part: 'chart' }, make('h3', null, 'What it pays'), known.map((bar) => {
      const words = (figure) => (figure.value == null ? 'unknown' : atLeast(figure) + number(figure.value, figure.unit));
      const own = bar.median.unit || bar.low.unit || bar.high.unit;
      const label = `${words(bar.low)} to ${words(bar.high)} ${/hour$/.test(own) ? 'an hour' : 'a year'}, median ${words(bar.median)}`;
      const ends = bar.low.value != null && bar.high.value != null;
      return make('div', { class: 'range s' + (bar.i + 1) },
        make('p', null, make('strong', null, text(bar.role.title)), make('span', null, label, inUnit(bar) ? '' : '; not drawn, since the unit of pay differs')),
        inUnit(bar) ? make('svg', { role: 'img', 'aria-label': `${bar.role.title}: 10th percentile, 90th percentile and median: ${label}`, width: '100%', height: 24 },
          make('rect', { svg: 1, class: 'track', width: '100%', height: 6, y: 9, rx: 3 }),
          ends ? make('rect', {
            svg: 1, class: 'fill', x: percent(bar.low.value, max), width: percent(bar.high.value - bar.low.value, max), y: 5, height: 14, rx: bar.high.atLeast ? 0 : 7,
          }) : null,
          ends && bar.high.atLeast ? make('line', { svg: 1, class: 'open', x1: percent(bar.high.value, max), x2: '100%', y1: 12, y2: 12 }) : null,
          bar.median.value != null && !bar.median.atLeast ? make('line', {
            svg: 1, class: 'mark', x1: percent(bar.median.value, max), x2: percent(bar.median.value, max), y1: 1, y2: 23,
          }) : null) : null);
    }), known.some((bar) => bar.high.atLeast) ? make('p', { class: 'soft' }, 'A dashed end stands for wages of which only a lower bound is known.') : null);
  };

  const skillChart = (data) => {
    const most = (item) => Math.max(...item.values.map((value) => value.importance || 0));
    const items = ['skills', 'knowledge'].flatMap((name) => (row(data, name) || {}).items || [])
      .filter((item) => item.values.some((value) => value.importance != null));
    if (!items.length) return null;
    const gaps = items.some((item) => item.gap);
    const shownItems = items.sort((a, b) => (gaps ? (b.gap ?? -1) - (a.gap ?? -1) : 0) || most(b) - most(a)).slice(0, MOST_BARS);
    return make('section', { part: 'chart' }, make('h3', null, 'What it asks for'),
      make('p', { class: 'soft' }, `Importance from 1 to 5, the ${gaps ? 'largest gap' : 'most important'} first.`),
      make('ul', { class: 'legend' }, data.roles.map((role, i) => make('li', { class: 's' + (i + 1) }, text(role.title)))),
      shownItems.map((item) => {
        const value = (i) => (item.values[i].importance == null ? 'not rated' : String(item.values[i].importance));
        return make('div', null, make('p', null, text(item.title)),
          make('svg', {
            role: 'img', width: '100%', height: 16 * data.roles.length,
            'aria-label': item.title + ': ' + data.roles.map((role, i) => role.title + ' ' + value(i)).join(', '),
          }, data.roles.map((role, i) => {
            const width = percent((item.values[i].importance || 0) * 0.88, 5);
            return [make('rect', { svg: 1, class: 'fill s' + (i + 1), y: 16 * i, height: 12, width, rx: 3 }),
              make('text', { svg: 1, x: width, dx: 6, y: 16 * i + 10 }, value(i))];
          })));
      }));
  };

  const lines = (one, cell, i) => {
    if (one.kind === 'text') return [[text(cell.text)]];
    if (one.kind === 'written') return cell.items.map((item) => [item.url ? named({ url: item.url, title: item.text }) : text(item.text)]);
    if (one.kind === 'number') {
      return one.measures.map((measure) => [text(measure.title), ': ', make('strong', null, text(shown(measure.values[i]))),
        make('small', null, compared(measure.values[i]))]);
    }
    const rated = (item) => {
      const value = one.kind === 'rated' && one.items.find((other) => other.title === item.title).values[i];
      return value && value.importance != null ? `: importance ${value.importance} of 5` : '';
    };
    return [...cell.only.map((item) => [named(item), rated(item)]),
      ...(one.some || []).filter((item) => item.roles.includes(cell.role)).map((item) => [named(item), rated(item)]),
      ...one.shared.map((item) => [named(item), rated(item), ' ', make('span', { class: 'tag' }, 'in all')])];
  };
  const sources = (one, cell, i) => {
    const places = new Map((cell.sources || []).map((source) => [source.url, { source, when: new Set() }]));
    for (const measure of one.measures || []) {
      const figure = measure.values[i];
      if (figure.source && places.has(figure.source.url)) {
        places.get(figure.source.url).when.add([figure.place && figure.place.name, date(figure.date), figure.via && 'for ' + figure.via.title].filter(Boolean).join(', '));
      }
    }
    return [...places.values()].map(({ source, when }) => make('p', { class: 'soft' }, link(source.url, source.title),
      when.size ? ', ' + [...when].join('; ') : ''));
  };
  const notes = (one, i) => [...new Set((one.measures || []).map((measure) => measure.values[i].explanation).filter(Boolean))]
    .map((note) => make('p', { class: 'soft' }, note));
  const table = (data, rows) => make('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': data.title + ', table' },
    make('table', { part: 'table', class: data.roles.length === 2 ? 'two' : null },
      make('caption', null, 'Side by side, with the source of every figure'),
      make('thead', null, make('tr', null, make('td'), data.roles.map((role, i) => make('th', { scope: 'col', class: 's' + (i + 1) },
        link(role.url + '.html', role.title))))),
      make('tbody', null, rows.map((one) => make('tr', null, make('th', { scope: 'row' }, text(one.title)),
        one.cells.map((cell, i) => make('td', { class: 's' + (i + 1), 'data-role': data.roles[i].title }, cell.missing
          ? make('span', { class: 'missing' }, MISSING[cell.missing] || cell.missing)
          : [make('ul', null, lines(one, cell, i).map((line) => make('li', null, line))), notes(one, i), sources(one, cell, i)])))))));
  const verdict = (data) => (data.verdict ? make('section', null, make('h3', null, 'Verdict'),
    data.verdict.choices.map((choice) => [make('p', null, make('strong', null, 'Choose ', text(choice.role.title), ' if')),
      make('ul', null, choice.chooseIf.map((reason) => make('li', null, text(reason))))])) : null);
  const credits = (data) => make('footer', { part: 'credits', class: 'soft' }, make('p', null, text(data.attribution.text), ' Words under ',
    link(data.attribution.licence.url, data.attribution.licence.name), `. Version ${data.contentVersion} of the content.`));

  /** The rows of a card: for each role the lines of a comparison's answer. */
  const comparedCard = (data) => {
    const figure = (criterion, name, title) => {
      const found = row(data, criterion);
      const measure = found && found.measures.find((one) => one.name === name);
      return measure && [title, measure.values.map((value) => [shown(value)]), found];
    };
    const skills = row(data, 'skills');
    const best = (i) => skills.items.filter((item) => item.values[i].listed)
      .sort((a, b) => (b.values[i].importance || 0) - (a.values[i].importance || 0)).slice(0, data.roles.length > FEW ? SKILLS - 1 : SKILLS).map((item) => item.title);
    return [figure('wages', 'median', 'Median pay'), figure('outlook', 'changePercent', 'Outlook'),
      figure('education', 'entryEducation', 'Education'),
      skills && ['Top skills', skills.cells.map((cell, i) => (cell.missing ? [MISSING[cell.missing]] : best(i))), skills]].filter(Boolean);
  };
  const origin = (figure) => (figure && figure.source ? [figure] : []);
  const whence = (found) => [...(found.measures || []).flatMap((one) => one.values.flatMap(origin)),
    ...(found.items || []).flatMap((one) => one.values.flatMap(origin))];
  /** The rows of the card of a role. */
  const roleCard = (data) => {
    const reason = (name) => [MISSING[(data.missing || {})[name]] || MISSING['not-collected']];
    const [wages, outlook] = [(data.wages || [])[0], (data.outlook || [])[0]];
    const skills = (data.skills || []).filter((skill) => skill.kind === 'skill')
      .sort((a, b) => (b.importance || 0) - (a.importance || 0)).slice(0, SKILLS);
    return [['Median pay', [wages && wages.median ? [wages.median.text] : reason('wages')], wages],
      ['Outlook', [outlook && outlook.text ? [outlook.text.changePercent] : reason('outlook')], outlook],
      ['Education', [data.education && data.education.entryEducation ? [data.education.entryEducation] : reason('education')], data.education],
      ['Top skills', [skills.length ? skills.map((skill) => skill.title) : reason('skills')], skills[0]]];
  };
  const card = (data, roles, rows, all) => {
    const credits = new Map();
    for (const figure of rows.flatMap(([, , found]) => (found ? (found.kind ? whence(found) : origin(found)) : []))) {
      const when = [figure.place && figure.place.name, date(figure.date)].filter(Boolean).join(', ');
      credits.set(figure.source.url, { source: figure.source, when: (credits.get(figure.source.url) || { when: new Set() }).when.add(when) });
    }
    return [make('div', { class: 'scroll card' }, make('table', { part: 'table', class: 'c' + roles.length + (roles.length > FEW ? ' dense' : '') },
      roles.length > 1 ? make('thead', null, make('tr', null, make('td'), roles.map((role, i) => make('th', { scope: 'col', class: 's' + (i + 1) },
        link(role.url + '.html', breakable(role.title)))))) : null,
      make('tbody', null, rows.map(([title, cells]) => make('tr', null, make('th', { scope: 'row' }, title),
        cells.map((lines) => make('td', null, make('ul', null, lines.map((one) => make('li', null, text(breakable(one)))))))))))),
    make('p', null, link(all, roles.length > 1 ? 'See the whole comparison' : 'See all about this role')),
    make('footer', { part: 'credits', class: 'soft' }, credits.size ? 'Sources: ' : '', [...credits.values()].map(({ source, when }, i) => [i ? '; ' : '',
      link(source.url + '.html', source.title), ' (' + [...when].join('; ') + ')']), '. Career guide, ' + data.attribution.licence.name + '.')];
  };

  class CareerElement extends HTMLElement {
    static observedAttributes = ['slug', 'roles', 'view', 'criteria', 'place', 'version', 'accent', 'lang', 'api'];

    #root = this.attachShadow({ mode: 'open' });
    #loading;
    #asked;
    #data;
    #drawn = false;

    connectedCallback() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(CSS_TEXT);
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

    /** Asks again. */
    retry() {
      this.#asked = null;
      return this.#load();
    }

    get #home() { return (this.getAttribute('api') || HOME).replace(/\/+$/, ''); }

    #url(suffix) {
      const slug = this.getAttribute('slug');
      const url = new URL(this.#home + '/api/v1/' + (this.kind === 'role' ? 'roles/' + encodeURIComponent(slug)
        : slug ? 'comparisons/' + encodeURIComponent(slug) : 'compare') + suffix);
      if (!slug) url.searchParams.set('roles', this.getAttribute('roles') || '');
      for (const name of this.kind === 'role' ? ['place', 'version'] : ['criteria', 'place', 'version']) {
        if (this.getAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      }
      return url.href;
    }

    async #load() {
      let url;
      try {
        url = this.#url('');
      } catch {
        this.#fail('The address of the server is not one.');
        return;
      }
      if (url === this.#asked) {
        if (this.#drawn) this.#draw();
        return;
      }
      this.#asked = url;
      this.#drawn = false;
      if (this.#loading) this.#loading.abort();
      const loading = this.#loading = new AbortController();
      if (!this.getAttribute('slug') && (this.kind === 'role' || !this.getAttribute('roles'))) {
        this.#fail(this.kind === 'role' ? 'No slug says which role to show.' : 'Neither slug nor roles says what to compare.');
        return;
      }
      const timer = setTimeout(() => loading.abort(), TIMEOUT);
      const blocked = [];
      const watch = (event) => {
        if (event.effectiveDirective === 'connect-src') blocked.push(event.blockedURI);
      };
      document.addEventListener('securitypolicyviolation', watch);
      this.#show(make('slot'), make('div', { role: 'status', 'aria-busy': 'true', 'aria-label': 'Loading', class: 'wait' }, [1, 2, 3, 4, 5, 6].map(() => make('i'))));
      try {
        const answer = await fetch(url, { signal: loading.signal, credentials: 'omit', headers: { Accept: 'application/json' } });
        const data = await answer.json();
        if (this.#asked !== url) return;
        if (!answer.ok) throw new Error(data.detail || 'The server answered ' + answer.status + '.');
        this.#data = data;
        this.#drawn = true;
        this.#draw();
        this.dispatchEvent(new CustomEvent(this.localName + ':load', { bubbles: true, composed: true, detail: { contentVersion: data.contentVersion } }));
      } catch (problem) {
        await new Promise((done) => setTimeout(done));
        if (this.#asked === url) {
          this.#fail(blocked.length ? 'The content security policy of this page lacks connect-src ' + new URL(this.#home).origin + '.'
            : problem instanceof TypeError || problem.name !== 'Error' ? 'The server cannot be reached.' : problem.message);
        }
      } finally {
        clearTimeout(timer);
        document.removeEventListener('securitypolicyviolation', watch);
      }
    }

    #draw() {
      const data = this.#data;
      try {
        locale = this.getAttribute('lang') ? Intl.getCanonicalLocales(this.getAttribute('lang'))[0] : 'en-US';
      } catch { locale = 'en-US'; }
      const title = make('h2', { part: 'title' }, text(data.title));
      if (this.kind === 'role') {
        const brief = data.summary.length > LONGEST_SUMMARY ? data.summary.slice(0, data.summary.lastIndexOf(' ', LONGEST_SUMMARY)) + '…' : data.summary;
        this.#show(title, make('p', { class: 'soft lead' }, text(brief)), card(data, [data], roleCard(data), this.#url('.html')));
      } else if (this.getAttribute('view') === 'full') {
        this.#show(title, data.summary ? make('p', { class: 'soft' }, text(data.summary)) : null,
          wageChart(data), skillChart(data),
          table(data, this.getAttribute('criteria') ? data.rows : [...written(data), ...data.rows]),
          this.getAttribute('criteria') ? null : verdict(data), credits(data));
      } else {
        const rows = comparedCard(data);
        this.#show(title, rows.length ? card(data, data.roles, rows, this.#url('.html')) : [table(data, data.rows), credits(data)]);
      }
      locale = 'en-US';
    }

    #fail(reason) {
      this.#asked = null;
      this.#drawn = false;
      const again = make('button', { type: 'button' }, 'Try again');
      again.addEventListener('click', () => this.retry());
      this.#show(make('p', { role: 'alert', class: 'error' }, 'The comparison cannot be shown. '.replace('comparison', this.kind), text(reason)), again, make('slot'));
      this.dispatchEvent(new CustomEvent(this.localName + ':error', { bubbles: true, composed: true, detail: { reason } }));
    }

    #show(...content) {
      const accent = this.getAttribute('accent');
      const root = make('div', { class: this.kind === 'comparison' && this.getAttribute('view') === 'full' ? 'root' : 'root small' }, content);
      if (accent && CSS.supports('color', accent)) root.style.setProperty('--career-accent', accent);
      else if (accent) console.warn('career guide: “' + accent + '” is not a CSS colour.');
      this.#root.replaceChildren(root);
    }
  }
  for (const name of [...CareerElement.observedAttributes.filter((one) => one !== 'lang'), 'theme']) {
    Object.defineProperty(CareerElement.prototype, name, {
      get() { return this.getAttribute(name); },
      set(value) {
        if (value == null) this.removeAttribute(name); else this.setAttribute(name, value);
      },
    });
  }
  customElements.define('career-comparison', class extends CareerElement { kind = 'comparison'; });
  customElements.define('career-role', class extends CareerElement { kind = 'role'; });

  // Frames of the same server say how high they are.
  addEventListener('message', (event) => {
    if (event.data && event.data.type === 'career-guide:height' && event.data.height > 0 && event.data.height < 100000) {
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow === event.source && frame.src.startsWith(HOME + '/embed/')) frame.style.height = event.data.height + 'px';
      }
    }
  });
})();
