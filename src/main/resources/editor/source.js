// The YAML of a document, with marks at the lines of mistakes and completion of fields and references.
import { search } from './api.js';
import { find, make } from './dom.js';
import { schemaOf } from './form.js';

const source = find('source');
const gutter = find('gutter');
const completions = find('completions');
let type = null;
let changed = () => {};
let marked = new Map();

/** Shows a text; `tell` is told of each change. */
export function showSource(documentType, text, tell) {
  type = documentType;
  changed = tell;
  source.value = text;
  markLines([]);
}

/** Marks the lines with mistakes. */
export function markLines(mistakes) {
  marked = new Map(mistakes.filter(one => one.line).map(one => [one.line, one.message]));
  number();
}

function number() {
  const count = source.value.split('\n').length;
  gutter.replaceChildren(...Array.from({ length: count }, (none, i) => make('span',
    { class: marked.has(i + 1) ? 'mistaken' : null, title: marked.get(i + 1) }, `${i + 1}\n`)));
  gutter.scrollTop = source.scrollTop;
}

/** Takes the reader to a line. */
export function focusLine(line) {
  const lines = source.value.split('\n');
  const begin = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  source.focus();
  source.setSelectionRange(begin, begin + (lines[line - 1] ?? '').length);
  source.scrollTop = (line - 4) * parseFloat(getComputedStyle(source).lineHeight);
}

/** The fields around the cursor, from the outermost to the one of its line, by their indentation. */
function path(lines) {
  const names = [];
  let indent = Infinity;
  for (let i = lines.length - 1; i >= 0; i--) {
    const [, space, dash, name] = lines[i].match(/^(\s*)(- )?(?:([A-Za-z]\w*):)?/);
    const at = space.length + (dash ? 2 : 0);
    if (i === lines.length - 1) {
      indent = at;
      names.unshift(name ?? null);
    } else if (name && at < indent) {
      names.unshift(name);
      indent = space.length;
    }
    if (dash && i === lines.length - 1) {
      indent = space.length;
    }
  }
  return names;
}

/** What the schema says at a path. */
function at(schema, names) {
  let here = schema;
  for (const name of names) {
    here = resolve(schema, here);
    here = here.items ? resolve(schema, here.items) : here;
    here = here.properties?.[name] ?? (typeof here.additionalProperties === 'object' ? here.additionalProperties : {});
  }
  here = resolve(schema, here);
  return here.items ? resolve(schema, here.items) : here;
}

function resolve(schema, here) {
  return here.$ref ? { ...schema.$defs[here.$ref.slice('#/$defs/'.length)] } : here;
}

/** What may stand where the cursor is: fields that begin so, values of a choice, or slugs of what is referred to. */
async function proposals(before) {
  const schema = await schemaOf(type);
  const lines = before.split('\n');
  const line = lines.at(-1);
  const names = path(lines);
  const word = line.match(/[A-Za-z0-9-]*$/)[0];
  const field = names.at(-1);
  const here = at(schema, names.filter(Boolean));
  if (field || /^\s*- [a-z0-9-]*$/.test(line) && !here.properties) {
    if (here['x-refers']) {
      return { word, found: (await search(here['x-refers'], word)).map(one => [one.slug, one.title]) };
    }
    return { word, found: (here.enum ?? []).filter(one => one.startsWith(word)).map(one => [one, '']) };
  }
  return {
    word, found: Object.entries(here.properties ?? {}).filter(([name]) => name.startsWith(word))
      .map(([name, property]) => [name + ': ', resolve(schema, property).description ?? '']),
  };
}

async function complete() {
  const begin = source.selectionStart;
  const { word, found } = await proposals(source.value.slice(0, begin)).catch(() => ({ found: [] }));
  completions.replaceChildren(...found.slice(0, 20).map(([value, note]) => make('li', { role: 'option', tabindex: -1, 'data-value': value,
    onclick: () => insert(begin - word.length, begin, value) }, value.trim(), make('small', {}, ' ' + note))));
  completions.hidden = found.length === 0;
  completions.firstElementChild?.focus();
}

function insert(begin, end, value) {
  source.focus();
  source.setRangeText(value, begin, end, 'end');
  dismiss();
  typed();
}

function dismiss() {
  completions.hidden = true;
  source.focus();
}

function typed() {
  number();
  changed(source.value);
}

source.addEventListener('input', typed);
source.addEventListener('scroll', () => {
  gutter.scrollTop = source.scrollTop;
});
source.addEventListener('keydown', event => {
  if (event.ctrlKey && event.code === 'Space') {
    event.preventDefault();
    complete();
  }
});
completions.addEventListener('keydown', event => {
  const current = document.activeElement;
  if (event.key === 'Enter') {
    current.click();
  } else if (event.key === 'ArrowDown') {
    current.nextElementSibling?.focus();
  } else if (event.key === 'ArrowUp') {
    current.previousElementSibling?.focus();
  } else if (event.key === 'Escape' || event.key === 'Tab') {
    dismiss();
  } else {
    return;
  }
  event.preventDefault();
});
