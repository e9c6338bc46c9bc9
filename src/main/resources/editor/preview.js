// The document as its readers will see it, made by the pages of this server.
import { get, search, send, sendOnLeaving } from './api.js';
import { find, later, make } from './dom.js';

const FOLDERS = {
  role: 'roles', skill: 'skills', tool: 'tools', certification: 'certifications', 'career-path': 'career-paths', 'case-study': 'case-studies',
  comparison: 'comparisons', guide: 'guides', responsibility: 'responsibilities', source: 'sources', interest: 'interests',
};
const SOON = 60_000;
let form = 'page';
let shown = null;
/** The link of the frame, with its draft; null if there is none. */
let token = null;

export function hidePreview() {
  find('preview').hidden = true;
}

/** Shows a document, as it is live or in a draft. Of one with mistakes the draft shows nothing. */
export async function showPreview(document, draft, mistaken) {
  shown = { document, draft, mistaken };
  for (const choice of window.document.querySelectorAll('[data-preview]')) {
    choice.setAttribute('aria-pressed', choice.dataset.preview === form);
  }
  const compared = form === 'comparison' && document.type === 'role';
  find('other').hidden = find('other-label').hidden = !compared;
  const path = address(document);
  // Only previews of drafts may be shown in a frame, and what is made for frames.
  const linked = path && !draft && form === 'page';
  find('preview').hidden = !path || linked || mistaken;
  if (path && mistaken) {
    find('preview-note').textContent = 'The preview shows the document once it has no mistakes.';
    return;
  }
  find('preview-note').replaceChildren(linked ? make('a', { href: path, target: '_blank', rel: 'noopener' }, 'The page as it is live')
    : path ? '' : compared ? 'Choose the role to compare with.' : 'There is no such page of this document.');
  if (path && !linked) {
    const link = draft ? await preview(draft).catch(problem => {
      find('preview-note').textContent = 'The draft cannot be shown: ' + problem.message;
      return null;
    }) : null;
    if (!draft || link) {
      find('preview').src = path + (link ? (path.includes('?') ? '&' : '?') + 'draft=' + encodeURIComponent(link) : '');
    }
  }
}

/** The page of a document; null if documents of its type have none. */
export const pageOf = ({ type, slug }) => FOLDERS[type] ? `api/v1/${FOLDERS[type]}/${slug}.html` : null;

function address({ type, slug }) {
  const folder = FOLDERS[type];
  if (form === 'comparison') {
    const other = find('other').value.trim();
    return type === 'comparison' ? `embed/comparisons/${slug}` : type === 'role' && other ? `embed/compare?roles=${slug},${other}` : null;
  }
  if (!folder || form === 'card' && type !== 'role' && type !== 'guide') {
    return null;
  }
  return form === 'card' ? `embed/${folder}/${slug}` : pageOf({ type, slug });
}

/** A link for the frame, which cannot send the key. It is good as long as the page shows the draft, and a day at most. */
async function preview(draft) {
  if (token?.of !== draft || Date.parse(token.expiresAt) - Date.now() < SOON) {
    endPreview();
    token = { of: draft, ...await send('POST', `drafts/${draft}/links`, { days: 1 }) };
    dispatchEvent(new CustomEvent('preview-linked'));
  }
  return token.draft;
}

/** Whether a link is that of the frame. */
export const isPreview = link => link.id === token?.id;

/** Revokes the link of the frame. */
export function endPreview() {
  if (token) {
    sendOnLeaving('DELETE', `drafts/${token.of}/links/${token.id}`);
    token = null;
  }
}

const showAgain = () => showPreview(shown.document, shown.draft, shown.mistaken);

addEventListener('pagehide', endPreview);
addEventListener('pageshow', event => event.persisted && shown && showAgain());

for (const choice of document.querySelectorAll('[data-preview]')) {
  choice.addEventListener('click', async () => {
    form = choice.dataset.preview;
    if (form === 'comparison' && shown?.document.type === 'role' && !find('other').value) {
      const related = await get(`roles/${shown.document.slug}/related?limit=1`).catch(() => ({ items: [] }));
      find('other').value = related.items?.[0]?.slug ?? '';
    }
    showAgain();
  });
}

const suggest = later(150, async () => {
  const found = await search('role', find('other').value.trim()).catch(() => []);
  find('others').replaceChildren(...found.map(one => make('option', { value: one.slug }, one.title)));
});
find('other').addEventListener('input', suggest);
find('other').addEventListener('focus', suggest);
find('other').addEventListener('change', showAgain);
