// The form that json-editor makes of the JSON Schema of a type.
import { search } from './api.js';
import { find, later, make } from './dom.js';
import { ListEditor } from './list.js';

const { JSONEditor } = window;
const ORDER = ['title', 'slug', 'summary', 'description'];
const LONG = 300;
const schemas = new Map();
let editor = null;
let lists = 0;
let marked = [];

/** The schema of a type. */
export async function schemaOf(type) {
  if (!schemas.has(type)) {
    const answer = await fetch(`editor/schema/${type}.json`);
    schemas.set(type, await answer.json());
  }
  return schemas.get(type);
}

/** A property as people read it. */
const readable = name => name.replace(/([A-Z])/g, ' $1').toLowerCase().replace(/^./, first => first.toUpperCase());

/** The name of one value of a list, such as skill for skills. */
const singular = name => name.replace(/ies$/, 'y').replace(/eria$/, 'erion').replace(/([^s])s$/, '$1');

/** A field as the form names it: "Skills 2, Importance" for skills[1].importance. */
export const fieldName = name => name.split('.').map(part => part.replace(/\[(\d+)\]/g, (all, index) => ` ${Number(index) + 1}`))
  .map(readable).join(', ');

/** A schema as the form needs it: definitions put where they are used, names that people read, room for long texts. */
function prepared(schema, definitions, name) {
  if (schema.$ref) {
    const { $ref, ...rest } = schema;
    return prepared({ ...definitions[$ref.slice('#/$defs/'.length)], ...rest }, definitions, name);
  }
  const result = { ...schema };
  if (name) {
    result.title = readable(name);
  }
  if (schema.properties) {
    result.properties = Object.fromEntries(Object.entries(schema.properties)
      .map(([property, value]) => [property, prepared(value, definitions, property)]));
  }
  if (schema.items) {
    result.items = prepared(schema.items, definitions, singular(name ?? 'item'));
  }
  if (schema.additionalProperties?.$ref) {
    result.additionalProperties = prepared(schema.additionalProperties, definitions);
  }
  if (ORDER.includes(name)) {
    result.propertyOrder = ORDER.indexOf(name);
  }
  if (schema.type === 'string' && schema.maxLength > LONG) {
    result.format = 'textarea';
  }
  return result;
}

/** A slug of another document, picked from what a search finds. */
class ReferenceEditor extends JSONEditor.defaults.editors.string {
  build() {
    super.build();
    const type = this.schema['x-refers'];
    const list = make('datalist', { id: 'references-' + lists++ });
    this.control.append(list);
    this.input.setAttribute('list', list.id);
    this.input.setAttribute('autocomplete', 'off');
    const suggest = later(150, async () => {
      const found = await search(type, this.input.value.trim()).catch(() => []);
      list.replaceChildren(...found.map(one => make('option', { value: one.slug }, one.title)));
    });
    this.input.addEventListener('input', suggest);
    this.input.addEventListener('focus', suggest);
  }
}

// json-editor hides by attributes of style, which the policy of the page forbids.
const theme = JSONEditor.defaults.themes.html.prototype;
theme.visuallyHidden = element => element?.classList.add('unseen');
for (const [method, name] of [['getHiddenLabel', 'label'], ['getHiddenText', 'span']]) {
  theme[method] = text => make(name, { class: 'unseen' }, text);
}

theme.getOptInCheckbox = name => {
  const checkbox = make('input', { type: 'checkbox', id: name + '-opt-in', class: 'json-editor-opt-in' });
  const label = make('label', { for: checkbox.id, class: 'unseen' }, name + '-opt-in');
  return { checkbox, label, container: make('span', {}, checkbox, label) };
};

JSONEditor.defaults.languages.en.button_object_properties = 'More fields…';
JSONEditor.defaults.editors.reference = ReferenceEditor;
JSONEditor.defaults.editors.list = ListEditor;
JSONEditor.defaults.resolvers.unshift(schema => schema.type === 'array' && schema.items?.properties ? 'list' : undefined);
JSONEditor.defaults.resolvers.unshift(schema => schema['x-refers'] && schema.type === 'string' ? 'reference' : undefined);

/** Shows a document; `changed` is told of each change with its JSON. */
export async function showForm(type, value, changed) {
  const schema = await schemaOf(type);
  close();
  const definitions = schema.$defs ?? {};
  const { $defs, $schema, ...plain } = schema;
  editor = new JSONEditor(find('form'), {
    schema: { ...prepared(plain, definitions), title: type.replaceAll('-', ' ').replace(/^./, first => first.toUpperCase()), options: { disable_collapse: true } }, startval: value, theme: 'html', iconlib: null, ajax: false,
    show_errors: 'never', display_required_only: true, remove_empty_properties: true, disable_edit_json: true,
    array_controls_top: false, prompt_before_delete: false, keep_oneof_values: false,
  });
  await new Promise(resolve => editor.on('ready', resolve));
  label();
  marked = [];
  let shown = JSON.stringify(editor.getValue());
  editor.on('change', () => {
    label();
    const now = JSON.stringify(editor.getValue());
    if (now !== shown) {
      shown = now;
      changed(now);
    }
  });
  // json-editor takes a text over when its field is left; a keystroke must not wait for that.
  find('form').oninput = event => event.target.matches('input, textarea') && event.target.dispatchEvent(new Event('change'));
}

/** Names what json-editor leaves without a name. */
function label() {
  for (const field of find('form').querySelectorAll('input, select, textarea')) {
    const path = field.closest('[data-schemapath]')?.dataset.schemapath ?? '';
    if (!field.labels?.length && !field.hasAttribute('aria-label')) {
      field.setAttribute('aria-label', path.split('.').slice(1).join(' ') || 'Field');
    }
  }
}

// Fields of items appear and go.
find('form').addEventListener('shown', () => {
  label();
  mark();
});

/** Marks the fields with mistakes, which are named as the API names them, such as steps[0].from. */
export function markFields(mistakes) {
  marked = mistakes;
  mark();
}

function mark() {
  for (const field of find('form').querySelectorAll('[aria-invalid], .mistaken')) {
    field.removeAttribute('aria-invalid');
    field.classList.remove('mistaken');
  }
  for (const { in: name } of marked) {
    const field = place(name);
    field?.matches('input, textarea, select') ? field.setAttribute('aria-invalid', 'true') : field?.classList.add('mistaken');
  }
}

/** Takes the reader to a field, or as near to it as there is one. */
export async function focusField(name) {
  const names = path(name);
  for (let i = 1; i < names.length; i++) {
    const list = at(names.slice(0, i))?.list;
    if (list) {
      await list.reveal(Number(names[i]));
    }
  }
  (place(name) ?? find('form').querySelector('input, textarea, select'))?.focus();
}

const path = name => ['root', ...name.replaceAll('[', '.').replaceAll(']', '').split('.').filter(Boolean)];
const at = names => [...find('form').querySelectorAll('[data-schemapath]')].find(one => one.dataset.schemapath === names.join('.'));

/** The control of a field, or the line of the item that it is in. */
function place(name) {
  const names = path(name);
  for (let i = names.length; i > 1; i--) {
    const element = at(names.slice(0, i));
    const control = element?.list ? element.list.lineOf(Number(names[i])) : element?.querySelector('input, textarea, select');
    if (control) {
      return control;
    }
  }
  return null;
}

export function close() {
  editor?.destroy();
  editor = null;
  find('form').oninput = null;
}
