// What a draft changes in a document, and what became of the document before.
import { ask, documentPath, get, send } from './api.js';
import { button, dialog, diff, difference, find, make, time } from './dom.js';

const text = path => ask(path, { accept: 'application/yaml' }).then(answer => answer.text()).catch(() => '');

/** Shows what differs between the live document and that of the draft. */
export async function showChanges(document, draft) {
  const [before, after] = await Promise.all([text(documentPath(document)), text(documentPath(document, draft))]);
  find('changes').replaceChildren(draft && before !== after ? difference(before, after)
    : make('p', {}, 'The draft leaves the document as it is.'));
}

/** Shows the revisions of a document, each with its differences and the way back to it. */
export async function showHistory(document, mayRestore, restored) {
  try {
    const { items } = await get(`${documentPath(document)}/revisions?limit=50`);
    find('history').replaceChildren(make('ol', { class: 'revisions' }, ...items.map((one, i) => revision(document, one, i > 0 && mayRestore, restored))));
  } catch (problem) {
    find('history').replaceChildren(make('p', {}, problem.status === 404 ? 'It was never published.' : problem.message));
  }
}

function revision(document, one, restorable, restored) {
  const shown = make('div', {});
  return make('li', {}, make('p', {}, make('strong', {}, `Version ${one.version}`), ` ${time(one.time)}, ${one.actor} (${one.way})${one.note ? ': ' + one.note : ''}`),
    make('div', { class: 'actions' },
      button('What changed', async event => {
        const isOpen = event.target.getAttribute('aria-expanded') === 'true';
        event.target.setAttribute('aria-expanded', !isOpen);
        if (isOpen) {
          shown.replaceChildren();
          return;
        }
        const answer = await ask(`${documentPath(document)}/diff?to=${one.version}`, { accept: 'text/plain' });
        shown.replaceChildren(diff((await answer.text()).split('\n')));
      }, { 'aria-expanded': 'false' }),
      restorable ? button('Restore', () => restore(document, one, restored), { 'aria-label': `Restore version ${one.version}` }) : null),
    shown);
}

async function restore(document, one, restored) {
  const answer = await ask(`${documentPath(document)}/diff?from=${one.version}`, { accept: 'text/plain' }).catch(() => null);
  const since = answer ? [make('p', {}, 'These changes will be taken back:'), diff((await answer.text()).split('\n'))] : [];
  const done = await dialog(`Restore version ${one.version}`, since, 'Restore',
    () => send('POST', `versions/${one.version}/restore`, { type: document.type, slug: document.slug }));
  if (done) {
    restored();
  }
}
