// The draft that changes go into: choosing it, its review, and its publication.
import { ask, documentPath, get, send } from './api.js';
import { button, dialog, difference, find, make, time } from './dom.js';
import { isPreview } from './preview.js';

const CHOSEN = 'career-guide-draft';
let who = null;
let page = null;
let draft = null;

export const drafts = {
  /** Reads the drafts and goes on with the one of this tab. */
  async start(access, around) {
    who = access;
    page = around;
    await choose(sessionStorage.getItem(CHOSEN));
  },

  id: () => draft?.id ?? null,

  /** Goes on with another draft, or with a new one. */
  choose: id => choose(id),

  may: role => who.roles.includes(role),

  /** Whether changes can be made: the draft is being worked on, or there is none yet. */
  isOpen: () => drafts.may('editor') && (!draft || draft.state === 'open'),

  /** What the draft does with a document; undefined if it leaves it as it is. */
  changeOf: ({ type, slug }) => draft?.documents.find(one => one.type === type && one.slug === slug),

  /** Returns the draft; creates one if there is none. */
  async ensure(title) {
    if (!draft) {
      await choose((await send('POST', 'drafts', { title, note: '' })).id);
    }
    return draft.id;
  },

  /** Reads the state of the draft again. */
  async refresh() {
    if (draft) {
      draft = await get('drafts/' + draft.id);
      show();
    }
  },
};

async function choose(id) {
  draft = id ? await get('drafts/' + id).catch(() => null) : null;
  if (draft?.state === 'published') {
    draft = null;
  }
  draft ? sessionStorage.setItem(CHOSEN, draft.id) : sessionStorage.removeItem(CHOSEN);
  const all = (await get('drafts?limit=100')).items.filter(one => one.state !== 'published' && one.id !== draft?.id);
  if (draft) {
    all.unshift(draft);
  }
  find('draft').replaceChildren(make('option', { value: '' }, 'a new draft'),
    ...all.map(one => make('option', { value: one.id, selected: one.id === draft?.id }, `${one.title} (${one.state})`)));
  show();
}

find('draft').addEventListener('change', async event => {
  const id = event.target.value;
  await page.saved().catch(() => {});
  await choose(id);
  await page.reload();
});

function show() {
  find('draft-chosen').textContent = draft ? `${draft.title} (${draft.state})` : 'a new draft';
  find('draft-state').textContent = !draft ? 'It is begun with your first change.'
    : draft.state === 'scheduled' ? `Will be published at ${time(draft.publishAt)}.`
      : `${{ open: 'Being worked on', submitted: 'Waits for a review', approved: 'Approved' }[draft.state]}, begun by ${draft.author} at version ${draft.baseVersion}.`
        + (draft.note ? ` Note: “${draft.note}”` : '')
        + (draft.comment ? ` ${draft.reviewedBy ?? 'Review'}: “${draft.comment}”` : '');
  find('draft-documents').replaceChildren(...(draft?.documents ?? []).map(one => make('li', {},
    button(one.slug, () => page.openDocument(one)), ` ${one.type}${one.operation === 'withdraw' ? ', withdrawn' : ''}`)));
  find('draft-actions').replaceChildren(...actions());
  showLinks();
}

/** Lists the preview links that lead to the draft. That of the frame on this page ends with the page, and is left out. */
async function showLinks() {
  const shown = draft?.id;
  const { items } = shown && drafts.may('editor') ? await get(`drafts/${shown}/links`).catch(() => ({ items: [] })) : { items: [] };
  if (shown !== draft?.id) {
    return;
  }
  const good = items.filter(one => !one.revokedAt && Date.parse(one.expiresAt) > Date.now() && !isPreview(one));
  find('links').hidden = good.length === 0;
  find('draft-links').replaceChildren(...good.map(one => {
    const until = time(one.expiresAt);
    return make('li', {}, `Until ${until}, made by ${one.createdBy} `,
      button('Show', () => showLink(one), { 'aria-label': `Show the link until ${until}` }), ' ',
      button('Revoke', () => revoke(one), { 'aria-label': `Revoke the link until ${until}` }));
  }));
}

/** What the person may do with the draft in its state; the server refuses the rest. */
function actions() {
  if (!draft) {
    return drafts.may('editor') ? [button('Begin with a title…', begin)] : [];
  }
  const all = [];
  const state = draft.state;
  const reviewer = drafts.may('reviewer');
  if (state === 'open' && drafts.may('editor')) {
    all.push(button('Submit for review', () => move('Submit for review', 'submit', 'Submit')));
  }
  if (state === 'submitted' && reviewer) {
    all.push(button('Approve', () => move('Approve', 'approve', 'Approve')));
  }
  if (state !== 'open' && reviewer) {
    all.push(button('Send back', () => move('Send back', 'return', 'Send back')));
  }
  if (state !== 'scheduled' && drafts.may('publisher')) {
    all.push(button('Publish…', publish, { class: 'main' }));
  }
  if (state === 'open' && drafts.may('editor')) {
    all.push(button('Take over what is live', rebase));
  }
  if (drafts.may('editor')) {
    all.push(button('Preview link', link));
  }
  if (state !== 'scheduled' && drafts.may('editor')) {
    all.push(button('Discard', discard));
  }
  return all;
}

/** Creates a draft with a title and a note for those who review it. */
async function begin() {
  await page.saved();
  const title = make('input', { id: 'new-title', maxlength: 200, required: true });
  const note = make('textarea', { id: 'new-note', rows: 3, maxlength: 500 });
  let created = null;
  await dialog('New draft', [make('label', { for: 'new-title' }, 'Title'), title, make('label', { for: 'new-note' }, 'Note'), note], 'Begin', async () => {
    created = await send('POST', 'drafts', { title: title.value, note: note.value });
  });
  if (created) {
    await choose(created.id);
    await page.reload();
  }
}

/** A step of the review, after the differences were shown. */
async function move(title, step, label) {
  await page.saved();
  const comment = make('textarea', { id: 'comment', rows: 3 });
  const asked = step === 'submit' ? [] : [make('label', { for: 'comment' }, 'Comment'), comment];
  const done = await dialog(title, [...asked, ...await differences()], label, async () => {
    draft = await send('POST', `drafts/${draft.id}/${step}`, comment.value ? { comment: comment.value } : {});
  });
  if (done) {
    await choose(draft.id);
  }
}

async function publish() {
  await page.saved();
  const at = make('input', { id: 'publish-at', type: 'datetime-local' });
  const done = await dialog('Publish', [...await differences(), make('label', { for: 'publish-at' }, 'At (empty for now)'), at], 'Publish', async () => {
    draft = await send('POST', `drafts/${draft.id}/publish`, at.value ? { at: new Date(at.value).toISOString() } : {});
  });
  if (done) {
    const published = draft;
    await choose(draft.id);
    await page.reload();
    find('draft-state').textContent = published.version ? `Published as version ${published.version}.` : `Will be published at ${time(published.publishAt)}.`;
  }
}

/** What the draft changes, document by document. */
async function differences() {
  if (!draft.documents.length) {
    return [make('p', {}, 'The draft changes nothing yet.')];
  }
  const text = path => ask(path, { accept: 'application/yaml' }).then(answer => answer.text()).catch(() => '');
  return Promise.all(draft.documents.map(async one => {
    const [before, after] = await Promise.all([text(documentPath(one)),
      one.operation === 'withdraw' ? '' : text(documentPath(one, draft.id))]);
    return make('section', {}, make('h3', {}, `${one.type}: ${one.slug}`), one.operation === 'withdraw'
      ? make('p', {}, 'Withdrawn: ' + one.reason) : before === after ? make('p', {}, 'No difference.') : difference(before, after));
  }));
}

async function rebase() {
  await page.saved();
  await dialog('Take over what is live', [make('p', {}, 'Takes over what others have published since the draft was begun, where it does not collide with the draft.')],
    'Take over', async () => {
      await send('POST', `drafts/${draft.id}/rebase`, {});
      await drafts.refresh();
      await page.reload();
    });
}

async function link() {
  const made = await send('POST', `drafts/${draft.id}/links`, {});
  showLinks();
  await showLink(made);
}

async function showLink(one) {
  const path = page.path();
  const url = path ? new URL(`${path}?draft=${encodeURIComponent(one.draft)}`, document.baseURI).href : one.url;
  const address = make('input', { id: 'link', readonly: true, value: url });
  await dialog('Preview link', [make('label', { for: 'link' }, (path ? 'Shows the open document in the draft' : 'Shows the front door with the draft') + ' to whoever has it, until ' + time(one.expiresAt)), address],
    'Copy', () => navigator.clipboard.writeText(address.value));
}

addEventListener('preview-linked', () => showLinks());

async function revoke(one) {
  const done = await dialog('Revoke the preview link', [make('p', {}, `Whoever has the link that ${one.createdBy} made no longer sees the draft.`)],
    'Revoke', () => send('DELETE', `drafts/${draft.id}/links/${one.id}`));
  if (done) {
    await showLinks();
    find(find('links').hidden ? 'draft-title' : 'links-title').focus();
  }
}

async function discard() {
  const done = await dialog('Discard', [make('p', {}, `“${draft.title}” and all that is in it will be gone.`)], 'Discard',
    () => send('DELETE', 'drafts/' + draft.id));
  if (done) {
    await choose(null);
    await page.reload();
  }
}

