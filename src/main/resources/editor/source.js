// The YAML of a document in CodeMirror, with marks at the lines of mistakes, and completion from the JSON Schema.
import { basicSetup } from 'codemirror';
import { indentWithTab } from '@codemirror/commands';
import { yaml, yamlLanguage } from '@codemirror/lang-yaml';
import { HighlightStyle, indentService, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { search } from './api.js';
import { find, mistake } from './dom.js';
import { schemaOf } from './form.js';

const source = find('source');
let type = null;
let changed = () => {};

const look = EditorView.theme({
  '&': { height: '65vh', backgroundColor: 'var(--card)', color: 'var(--ink)', border: '1px solid var(--soft)', borderRadius: '.4rem' },
  '&.cm-focused': { outline: '3px solid var(--link)', outlineOffset: '1px' },
  '.cm-scroller': { font: '.875rem/1.5 ui-monospace, monospace' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--wash)', color: 'var(--soft)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--link) 8%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--link) 30%, transparent)',
  },
  '.cm-tooltip, .cm-panels': { backgroundColor: 'var(--card)', color: 'var(--ink)', borderColor: 'var(--soft)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--link)', color: 'var(--paper)' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '.85' },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--link)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
]);

/** Lines below a field without a value belong to it. */
const indentation = indentService.of((context, position) => {
  const { text, from } = context.lineAt(position, -1);
  return /:\s*$/.test(text) ? context.column(from + text.search(/\S/)) + context.unit : undefined;
});

const nonce = EditorView.cspNonce.of(source.nonce);
const view = new EditorView({ parent: source, extensions: nonce });

/** Shows a text; `tell` is told of each change. */
export function showSource(documentType, text, tell) {
  type = documentType;
  changed = tell;
  view.setState(EditorState.create({
    doc: text, extensions: [
      basicSetup, lintGutter(), yaml(), yamlLanguage.data.of({ autocomplete: complete }), keymap.of([indentWithTab]), look, syntaxHighlighting(colours),
      indentation, EditorView.lineWrapping, nonce,
      EditorView.contentAttributes.of({ tabindex: 0, 'aria-label': 'YAML', 'aria-describedby': 'source-keys mistakes-title' }),
      EditorView.updateListener.of(update => update.docChanged && changed(update.state.doc.toString())),
    ],
  }));
}

/** Marks the lines with mistakes. */
export function markLines(mistakes) {
  const { doc } = view.state;
  const marks = mistakes.filter(one => one.line && one.line <= doc.lines).map(one => {
    const { from, to } = doc.line(one.line);
    return { from, to, severity: 'error', message: mistake(one) };
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

/** Takes the reader to a line. */
export function focusLine(line) {
  const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
  view.focus();
  view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
}

/** The fields around the end of a text, from the outermost to the one of its last line or null, by their indentation. */
function path(lines) {
  const names = [];
  // A field around is further to the left than this.
  let limit = Infinity;
  for (let i = lines.length - 1; i >= 0 && limit > 0; i--) {
    const [, space, dash, name] = lines[i].match(/^(\s*)(- +)?(?:([A-Za-z]\w*):(?:\s|$))?/);
    const column = space.length + (dash?.length ?? 0);
    if (i === lines.length - 1 || name && column < limit) {
      names.unshift(name ?? null);
      limit = dash ? space.length + 1 : column;
    } else if (dash && column === limit) {
      // The first field of the item that the last line is in. A list may begin in the column of its field.
      limit = space.length + 1;
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

/** What may stand where the cursor is: fields, values of a choice, or slugs of what is referred to. */
async function complete(context) {
  const schema = await schemaOf(type);
  const lines = context.state.sliceDoc(0, context.pos).split('\n');
  const line = lines.at(-1);
  const word = line.match(/[\w-]*$/)[0];
  const from = context.pos - word.length;
  const names = path(lines);
  const here = at(schema, names.filter(Boolean));
  const isValue = names.at(-1) || /^\s*- +[\w-]*$/.test(line) && !here.properties;
  if (isValue && here['x-refers']) {
    const found = await search(here['x-refers'], word);
    return { from, filter: false, options: found.map(one => ({ label: one.slug, detail: one.title })) };
  }
  if (isValue) {
    const values = here.enum ?? (here.type === 'boolean' ? ['true', 'false'] : []);
    return { from, validFor: /^[\w-]*$/, options: values.map(value => ({ label: value, type: 'enum' })) };
  }
  if (!word && !context.explicit) {
    return null;
  }
  const options = Object.entries(here.properties ?? {}).map(([name, property]) => {
    const { type: kind, description } = { ...resolve(schema, property), ...property };
    return { label: name, type: 'property', info: description, apply: name + (kind === 'array' || kind === 'object' ? ':' : ': ') };
  });
  return { from, validFor: /^\w*$/, options };
}
