// The page for editors: who is signed in, which draft changes go into, and which document is open.
import { ask, documentPath, get, key, Problem, search, send } from './api.js';
import { button, dialog, explain, find, later, make, mistake, time } from './dom.js';
import { drafts } from './drafts.js';
import { close, fieldName, focusField, markFields, showForm } from './form.js';
import { showChanges, showHistory } from './history.js';
import { endPreview, hidePreview, pageOf, showPreview } from './preview.js';
import { arrive, leave, signOut } from './provider.js';

const TYPES = ['role', 'comparison', 'career-path', 'case-study', 'guide', 'skill', 'tool', 'certification', 'responsibility', 'occupation', 'place', 'place-wages', 'programme', 'crosswalk',
  'work-setting', 'interest', 'questionnaire', 'benefit', 'tip', 'organisation', 'source'];
const YAML = 'application/yaml';
const JSON_TYPE = 'application/json';
const COPY = 'career-guide-copy ';
const SAVED_AFTER = 700;
const AGAIN_AFTER = 5000;

/** The open document: its text as the server has it, and as it is here. */
let open = null;
let view = 'form';
/** The module that shows YAML, loaded when it is first shown. */
let source = null;
let saving = null;
/** Whether the page is left to sign in, and whether what was typed before comes back by itself. */
let leaving = false;
let resumed = false;

// --- Signing in

async function signIn() {
  const who = await get('access');
  find('who').textContent = `${who.name} (${who.roles.at(-1)})`;
  find('sign-in').hidden = true;
  find('desk').hidden = false;
  find('sign-out').hidden = false;
  await drafts.start(who, { reload, openDocument, saved: () => saved(), path: () => open && pageOf(open) });
  list();
  listCopies();
  await (open ? saved().catch(() => {}) : follow());
}

function refuse(problem) {
  find('sign-out').hidden = !key.get();
  find('sign-in-problem').replaceChildren(...explain(problem));
}

find('sign-in').querySelector('form').addEventListener('submit', async event => {
  event.preventDefault();
  key.set({ token: find('key').value.trim() });
  find('sign-in-problem').textContent = '';
  try {
    await signIn();
    find('key').value = '';
    find('words').focus();
  } catch (problem) {
    refuse(problem);
  }
});

find('at-provider')?.addEventListener('click', async () => {
  leaving = true;
  await leave(isUnsaved()).catch(problem => {
    leaving = false;
    refuse(problem);
  });
});

find('sign-out').addEventListener('click', async () => {
  await saved().catch(() => {});
  endPreview();
  await signOut();
});

addEventListener('signed-out', event => {
  find('sign-in-problem').textContent = event.detail + (open ? ' Sign in again: what you have written is kept.' : '');
  // Without taking the focus from who is typing.
  find('sign-in').hidden = false;
  find('dialog').close();
});

// --- Finding documents

/** Where there is one column, the draft and what finds documents stand above the document, and are folded while one is open. */
const narrow = matchMedia('(max-width: 48rem)');

function fold() {
  find('drafts').open = find('finder').open = !narrow.matches || !open;
}

narrow.addEventListener('change', fold);

find('type').append(...TYPES.map(type => make('option', { value: type }, type.replaceAll('-', ' '))));

async function list() {
  try {
    const type = find('type').value;
    const words = find('words').value;
    const items = await search(type, words.trim(), 20);
    if (type !== find('type').value || words !== find('words').value) {
      // The answer to what was typed since then is on its way, or was quicker.
      return;
    }
    find('documents').replaceChildren(...items.map(one => make('li', {}, button(one.title ?? one.slug,
      () => openDocument({ type: one.type, slug: one.slug })), ' ', make('small', {}, one.slug))));
    find('found').textContent = items.length === 0 ? 'Nothing is called so.' : items.length === 20 ? 'The first 20:' : '';
  } catch (problem) {
    find('found').textContent = problem.message;
  }
}

find('words').addEventListener('input', later(200, list));
find('type').addEventListener('change', list);
find('find').addEventListener('submit', event => event.preventDefault());
find('new').addEventListener('submit', event => {
  event.preventDefault();
  openDocument({ type: find('type').value, slug: find('new-slug').value.trim() });
});

// --- The open document

/** Opens a document; the address names it, so that it opens again after a reload. */
async function openDocument(document) {
  location.hash = `${document.type}/${document.slug}`;
  if (open?.type === document.type && open?.slug === document.slug) {
    await follow();
  }
}

addEventListener('hashchange', () => follow());

async function follow() {
  const [, type, slug] = location.hash.match(/^#([a-z-]+)\/([a-z0-9-]+)$/) ?? [];
  if (type && key.get()) {
    await saved().catch(() => {});
    await reload({ type, slug });
    find('title').focus();
  }
}

/** Reads a document, or the open one, as the draft has it. */
async function reload(document = open) {
  if (!document) {
    return;
  }
  open = { type: document.type, slug: document.slug, text: null, etag: null, draft: drafts.id(), form: view === 'yaml' ? YAML : JSON_TYPE };
  find('work').hidden = false;
  fold();
  find('title').textContent = `${open.type.replaceAll('-', ' ')}: ${open.slug}`;
  find('conflict').hidden = true;
  try {
    await read();
  } catch (problem) {
    if (open.form === JSON_TYPE && problem.status !== null) {
      // What is not YAML yet has no fields to show.
      view = 'yaml';
      return reload();
    }
    say(problem.message);
    return;
  }
  await show();
  offerCopy();
}

async function read() {
  try {
    const answer = await ask(documentPath(open, open.draft), { accept: open.form });
    open.text = await answer.text();
    open.etag = answer.headers.get('ETag');
    open.isNew = false;
    if (open.form === JSON_TYPE && !answer.headers.get('Content-Type').startsWith(JSON_TYPE)) {
      view = 'yaml';
      open.form = YAML;
    }
  } catch (problem) {
    if (problem.status !== 404 && problem.status !== 410) {
      throw problem;
    }
    open.isNew = true;
    open.etag = null;
    open.text = open.form === YAML ? `slug: ${open.slug}\ntitle: \n` : JSON.stringify({ slug: open.slug });
  }
  open.server = open.text;
  say(drafts.changeOf(open)?.operation === 'withdraw' ? 'Withdrawn in this draft' : open.isNew ? 'New: not saved yet' : open.draft ? 'As the draft has it' : 'As it is live');
}

async function show() {
  for (const pane of ['form', 'yaml', 'changes', 'history']) {
    find(pane).hidden = pane !== view;
    document.querySelector(`[data-view=${pane}]`).setAttribute('aria-pressed', pane === view);
  }
  if (view === 'form') {
    try {
      await showForm(open.type, JSON.parse(open.text), typed);
    } catch (problem) {
      close();
      find('form').replaceChildren(make('p', {}, 'The fields cannot be shown: ' + problem.message));
    }
  } else if (view === 'yaml') {
    source ??= await import('./source.js');
    source.showSource(open.type, open.text, typed);
  } else if (view === 'changes') {
    await showChanges(open, open.draft);
  } else {
    await showHistory(open, drafts.may('publisher'), () => reload());
  }
  const mistaken = await check();
  showActions();
  showPreview(open, open.draft, mistaken);
}

for (const choice of document.querySelectorAll('[data-view]')) {
  choice.addEventListener('click', async () => {
    await saved().catch(() => {});
    view = choice.dataset.view;
    if (find('conflict').hidden) {
      await reload();
    }
  });
}

// --- The document as a whole

/** Shows what may be done with the open document besides typing. */
function showActions() {
  const change = drafts.changeOf(open);
  find('document-actions').replaceChildren(...!drafts.isOpen() ? []
    : change ? [button('Take out of the draft', takeOut)] : open.isNew ? [] : [button('Withdraw…', withdraw)]);
}

async function withdraw() {
  const reason = make('input', { id: 'reason', maxlength: 500, required: true });
  const done = await dialog(`Withdraw “${open.slug}”`, [
    make('p', {}, 'Once the draft is published, its pages say that it was withdrawn, and why. History brings it back.'),
    make('label', { for: 'reason' }, 'Reason, for those who look for it'), reason], 'Withdraw', async () => {
    const draft = await drafts.ensure(`Withdrawal of ${open.slug}`);
    await send('DELETE', documentPath(open, draft), { reason: reason.value }, { 'If-Match': open.etag });
  });
  if (done) {
    await changed();
  }
}

async function takeOut() {
  await saved();
  const done = await dialog('Take out of the draft', [make('p', {}, `The draft then leaves “${open.slug}” as it is live. What was changed here is lost.`)],
    'Take out', () => send('DELETE', documentPath(open, open.draft) + '?revert=true', undefined,
      open.etag ? { 'If-Match': open.etag } : { 'If-None-Match': '*' }));
  if (done) {
    await changed();
  }
}

async function changed() {
  await drafts.refresh();
  await reload();
  find('title').focus();
}

// --- What is typed: kept in this browser at once, and in the draft as soon as nothing is typed for a moment

function copyName() {
  return `${COPY}${open.draft ?? 'new'} ${open.type}/${open.slug}`;
}

function typed(text) {
  open.text = text;
  localStorage.setItem(copyName(), JSON.stringify({ text, form: open.form, etag: open.etag, at: new Date().toISOString() }));
  say('Not saved yet');
  saveSoon();
}

const saveSoon = later(SAVED_AFTER, () => saved().catch(() => {}));

const isUnsaved = () => open !== null && open.text !== open.server;

/** Resolves once everything that was typed is in the draft. */
async function saved() {
  while (saving) {
    await saving;
  }
  if (isUnsaved() && find('conflict').hidden) {
    saving = save(open);
    try {
      await saving;
    } finally {
      saving = null;
    }
    return saved();
  }
}

async function save(document) {
  const text = document.text;
  try {
    if (!document.draft) {
      const former = copyName();
      document.draft = await drafts.ensure(`Changes of ${document.slug}`);
      localStorage.setItem(copyName(), localStorage.getItem(former));
      localStorage.removeItem(former);
    }
    say('Saving…');
    const answer = await ask(documentPath(document, document.draft), {
      method: 'PUT', body: text, type: document.form,
      headers: document.etag ? { 'If-Match': document.etag } : { 'If-None-Match': '*' },
    });
    document.etag = answer.headers.get('ETag') ?? (await answer.json()).etag;
    document.server = text;
    document.isNew = false;
    if (open === document && document.text === text) {
      localStorage.removeItem(copyName());
      listCopies();
      say('Saved in the draft at ' + time(new Date()));
      await drafts.refresh();
      const mistaken = await check();
      showActions();
      showPreview(document, document.draft, mistaken);
    }
  } catch (problem) {
    if (problem.status === 412) {
      const fields = (problem.body.errors ?? []).map(one => one.name.replace('/', ''));
      find('conflict-text').textContent = `${problem.message}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`;
      find('conflict').hidden = false;
      say('Not saved: somebody else has changed it');
    } else {
      say(`Not saved, but kept in this browser: ${problem.message}`);
      source?.markLines(problem.body?.errors ?? []);
      if (problem.status === null || problem.status >= 500) {
        setTimeout(() => saved().catch(() => {}), AGAIN_AFTER);
      }
    }
    throw problem;
  }
}

find('conflict-theirs').addEventListener('click', () => reload());
find('conflict-mine').addEventListener('click', async () => {
  const answer = await ask(documentPath(open, open.draft), { accept: open.form });
  open.etag = answer.headers.get('ETag');
  find('conflict').hidden = true;
  await saved().catch(() => {});
});

const copies = () => Object.keys(localStorage).filter(name => name.startsWith(COPY));

/** Lists the documents with text that was typed and not saved, whichever draft it was for. */
function listCopies() {
  find('unsaved').hidden = copies().length === 0;
  find('copies').replaceChildren(...copies().map(name => {
    const [draft, path] = name.slice(COPY.length).split(' ');
    const [type, slug] = path.split('/');
    return make('li', {}, button(slug, async () => {
      await drafts.choose(draft === 'new' ? null : draft);
      await openDocument({ type, slug });
    }), ` ${type}`);
  }));
}

/** Offers what was typed and not saved when the tab was closed or the connection lost. */
function offerCopy() {
  const name = [copyName(), ...copies()].find(one => one.endsWith(` ${open.type}/${open.slug}`) && localStorage.getItem(one));
  const copy = name && JSON.parse(localStorage.getItem(name));
  find('copy').hidden = !copy || copy.text === open.text;
  if (copy?.text === open.text && name === copyName()) {
    // It was saved, and the tab was closed before it knew.
    localStorage.removeItem(name);
    listCopies();
  } else if (copy) {
    find('copy-text').textContent = `There are changes of ${time(copy.at)} that were not saved.`;
  }
  find('copy-restore').onclick = async () => {
    find('copy').hidden = true;
    view = copy.form === YAML ? 'yaml' : 'form';
    if (open.form !== copy.form) {
      open.form = copy.form;
      await read();
    }
    open.text = copy.text;
    // What others have changed since then is not overwritten unseen.
    open.etag = copy.etag;
    await show();
    localStorage.removeItem(name);
    typed(copy.text);
  };
  find('copy-discard').onclick = () => {
    localStorage.removeItem(name);
    find('copy').hidden = true;
    listCopies();
  };
  if (resumed && !find('copy').hidden) {
    resumed = false;
    find('copy-restore').click();
  }
}

addEventListener('online', () => saved().catch(() => {}));
addEventListener('beforeunload', event => {
  if (isUnsaved() && !leaving) {
    event.preventDefault();
  }
});

function say(text) {
  find('saved').textContent = text;
}

// --- Mistakes

/** Shows the mistakes of the draft; returns whether the open document has any. */
async function check() {
  const document = open;
  const found = document.draft ? await get(`drafts/${document.draft}/check`).catch(problem => ({ mistakes: [], problem })) : { mistakes: [] };
  if (open !== document) {
    return false;
  }
  const here = found.mistakes.filter(one => one.type === document.type && one.slug === document.slug);
  const others = found.mistakes.length - here.length;
  const elsewhere = new Map(found.mistakes.filter(one => !here.includes(one)).map(one => [`${one.type}/${one.slug}`, one]));
  find('mistakes-title').textContent = found.problem instanceof Problem ? `Not checked: ${found.problem.message}`
    : (here.length === 0 ? 'No mistakes' : here.length === 1 ? 'One mistake' : `${here.length} mistakes`)
      + (others > 0 ? ` here, ${others} in other documents of the draft` : '');
  find('mistakes').querySelector('ol').replaceChildren(...here.map(one => make('li', {}, button(
    view === 'yaml' && one.line ? `Line ${one.line}` : fieldName(one.in) || 'Document', () => view === 'yaml' && one.line ? source.focusLine(one.line) : focusField(one.in)),
  ' ', mistake(one))), ...[...elsewhere.values()].map(one => make('li', {}, `In the ${one.type.replaceAll('-', ' ')} `, button(one.slug, () => openDocument(one)))));
  markFields(here);
  source?.markLines(here);
  return here.length > 0;
}

hidePreview();
try {
  resumed = await arrive();
  if (key.get()) {
    await signIn();
  } else {
    (find('at-provider') ?? find('key')).focus();
  }
} catch (problem) {
  refuse(problem);
}
