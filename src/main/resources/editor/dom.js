// Makes elements of text alone, so that no content becomes markup.

export const find = id => document.getElementById(id);

/** An element with attributes and listeners (on…), and with children that are elements or text. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('on')) {
      element.addEventListener(attribute.slice(2), value);
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(attribute, value === true ? '' : value);
    }
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function button(text, action, attributes = {}) {
  return make('button', { type: 'button', onclick: action, ...attributes }, text);
}

/** Returns a function that waits until it has not been called for a while. */
export function later(milliseconds, action) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}

export function time(instant) {
  return new Date(instant).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}

/** Asks in a dialog; `go` does what is wanted, and what it throws is shown. Resolves to whether it was done. */
export function dialog(title, body, label, go) {
  const element = find('dialog');
  find('dialog-title').textContent = title;
  find('dialog-body').replaceChildren(...body);
  find('dialog-problem').textContent = '';
  find('dialog-go').textContent = label;
  return new Promise(resolve => {
    let done = false;
    const form = element.querySelector('form');
    const submit = async event => {
      event.preventDefault();
      find('dialog-go').disabled = true;
      try {
        await go();
        done = true;
        element.close();
      } catch (problem) {
        find('dialog-problem').replaceChildren(...explain(problem));
      } finally {
        find('dialog-go').disabled = false;
      }
    };
    find('dialog-cancel').onclick = () => element.close();
    form.addEventListener('submit', submit);
    element.addEventListener('close', () => {
      form.removeEventListener('submit', submit);
      resolve(done);
    }, { once: true });
    element.showModal();
  });
}

/** What a problem says, with its single mistakes. */
export function explain(problem) {
  const mistakes = problem.body?.errors ?? [];
  const conflicts = problem.body?.conflicts ?? [];
  return [problem.message,
    mistakes.length > 0 ? make('ul', {}, ...mistakes.map(one => make('li', {}, [one.name, mistake(one)].filter(Boolean).join(': ')))) : null,
    conflicts.length > 0 ? make('ul', {}, ...conflicts.map(one => make('li', {},
      `${one.type} ${one.slug}: changed by ${one.actor ?? 'somebody'} in version ${one.version ?? '?'}`
        + (one.collisions?.length ? ` (both changed ${one.collisions.join(', ')})` : '')))) : null,
  ].filter(Boolean);
}

/** What is wrong and what is expected, as a sentence. */
export function mistake({ message, allowed }) {
  return `${message}${allowed?.length ? `; expected: ${allowed.join(', ')}` : ''}.`.replace(/([.!?])\.$/, '$1');
}

/** The lines of two texts that differ, with what is around them, as an element. */
export function difference(before, after) {
  const a = before.split('\n');
  const b = after.split('\n');
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) {
    begin++;
  }
  let end = 0;
  while (end < a.length - begin && end < b.length - begin && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end++;
  }
  const rows = lines(a.slice(begin, a.length - end), b.slice(begin, b.length - end));
  const around = (text, from, to) => text.slice(Math.max(0, from), to).map(line => [' ', line]);
  return diff([...around(a, begin - 3, begin), ...rows, ...around(a, a.length - end, a.length - end + 3)].map(([mark, line]) => mark + line));
}

/** A unified diff as an element: lines with their mark in front. */
export function diff(lines) {
  return make('pre', { class: 'diff', tabindex: 0, role: 'region', 'aria-label': 'Differences' }, ...lines.map(line =>
    make({ '+': 'ins', '-': 'del' }[line[0]] ?? 'span', {}, line + '\n')));
}

/** The longest common subsequence of lines decides what is marked; texts too long for it count as replaced. */
function lines(a, b) {
  if (a.length * b.length > 4e6) {
    return [...a.map(line => ['-', line]), ...b.map(line => ['+', line])];
  }
  const width = b.length + 1;
  const length = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] = a[i] === b[j] ? length[(i + 1) * width + j + 1] + 1
        : Math.max(length[(i + 1) * width + j], length[i * width + j + 1]);
    }
  }
  const rows = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      rows.push([' ', a[i++]]);
      j++;
    } else if (j >= b.length || i < a.length && length[(i + 1) * width + j] >= length[i * width + j + 1]) {
      rows.push(['-', a[i++]]);
    } else {
      rows.push(['+', b[j++]]);
    }
  }
  return rows;
}
