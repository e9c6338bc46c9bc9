// A list of objects in the form: a line for each item, and fields only for the item that is open. A role names hundreds of tools.
import { button, make } from './dom.js';

const { JSONEditor } = window;

export class ListEditor extends JSONEditor.AbstractEditor {
  build() {
    this.summary = make('summary', {});
    this.items = make('ol', {});
    this.details = make('details', { class: 'list', ontoggle: () => this.toggled() }, this.summary,
      make('p', {}, this.schema.description ?? ''), this.items, button(`Add ${this.schema.items.title.toLowerCase()}`, () => this.add()));
    this.container.append(this.details);
    this.container.list = this;
  }

  setValue(value) {
    this.replace(value ?? []);
  }

  toggled() {
    if (!this.details.open) {
      this.close();
    }
    if (this.items.children.length !== (this.details.open ? this.value.length : 0)) {
      this.show();
    }
  }

  /** Takes another list over and shows it. */
  replace(value) {
    this.close();
    this.value = value;
    this.show();
    this.onChange(true);
  }

  show() {
    this.summary.textContent = `${this.getTitle()} (${this.value.length})`;
    this.items.replaceChildren(...(this.details.open ? this.value : []).map((item, i) => make('li', {},
      button('', () => this.opened?.index === i ? this.close() : this.open(i), { class: 'item', 'aria-expanded': 'false' }))));
    this.value.forEach((item, i) => this.nameItem(i));
    this.shown();
  }

  /** What stands for an item, or for the whole list where its items are not shown. */
  lineOf(index) {
    return this.items.children[index]?.firstChild ?? this.summary;
  }

  nameItem(index) {
    const { properties } = this.schema.items;
    const plain = Object.entries(this.value[index]).filter(([, value]) => typeof value !== 'object');
    const first = plain.find(([name]) => name === 'title') ?? plain.find(([name]) => properties[name]?.['x-refers'] && name !== 'source') ?? plain[0];
    const others = plain.filter(one => one !== first).map(([name, value]) => `${name} ${value}`).join(', ');
    if (this.items.children[index]) {
      this.lineOf(index).replaceChildren(String(first?.[1] || 'New'), ' ', make('small', {}, others));
    }
  }

  /** Shows the fields of an item. */
  async open(index) {
    this.close();
    const fields = make('div', {});
    const editor = new JSONEditor(fields, {
      ...this.jsoneditor.options, schema: { ...this.schema.items, options: { disable_collapse: true } }, startval: this.value[index], form_name_root: `${this.path}.${index}`,
    });
    this.opened = { index, editor, fields };
    this.items.children[index].append(fields);
    this.lineOf(index).setAttribute('aria-expanded', 'true');
    await new Promise(resolve => editor.on('ready', resolve));
    this.opened.before = JSON.stringify(editor.getValue());
    editor.on('change', () => this.take());
    fields.append(button('Remove', () => this.remove(index)),
      ...(index > 0 ? [button('Move up', () => this.move(index, index - 1))] : []),
      ...(index < this.value.length - 1 ? [button('Move down', () => this.move(index, index + 1))] : []));
    this.shown();
  }

  /** Takes over what was typed into the open item. */
  take() {
    const { index, editor, before } = this.opened ?? {};
    const now = before && JSON.stringify(editor.getValue());
    if (now !== before) {
      this.opened.before = now;
      this.value = this.value.map((item, i) => i === index ? JSON.parse(now) : item);
      this.nameItem(index);
      this.onChange(true);
    }
    this.shown();
  }

  close() {
    if (this.opened) {
      this.take();
      this.opened.editor.destroy();
      this.opened.fields.remove();
      this.lineOf(this.opened.index).setAttribute('aria-expanded', 'false');
      this.opened = null;
    }
  }

  async reveal(index) {
    this.details.open = true;
    this.show();
    if (index < this.value.length) {
      await this.open(index);
    }
  }

  async add() {
    this.close();
    this.replace([...this.value, {}]);
    await this.reveal(this.value.length - 1);
    this.opened.fields.querySelector('input, select, textarea')?.focus();
  }

  remove(index) {
    this.close();
    this.replace(this.value.filter((item, i) => i !== index));
    this.lineOf(Math.min(index, this.value.length - 1)).focus();
  }

  move(from, to) {
    this.close();
    const value = [...this.value];
    value.splice(to, 0, ...value.splice(from, 1));
    this.replace(value);
    this.lineOf(to).focus();
  }

  /** Tells the form that there are other fields now. */
  shown() {
    this.details.dispatchEvent(new Event('shown', { bubbles: true }));
  }

  destroy() {
    this.close();
    super.destroy();
  }
}
