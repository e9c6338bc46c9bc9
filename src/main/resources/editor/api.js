// Requests to the API with the key of this tab.

const KEY = 'career-guide-signed-in';
const ROOT = 'api/v1/';

/** A problem that the API answered, or null as its status where it did not answer. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? 'The server cannot be reached.');
    this.status = status;
    this.body = body ?? {};
  }
}

/** How this tab is signed in: a key, or a token with what the provider sent beside it. It is gone with the tab. */
export const key = {
  all: () => JSON.parse(sessionStorage.getItem(KEY)),
  get: () => key.all()?.token,
  set: all => all?.token ? sessionStorage.setItem(KEY, JSON.stringify(all)) : sessionStorage.removeItem(KEY),
  /** Replaces a token that is about to expire. Set by the module that knows the provider. */
  renew: async () => {},
};

/** Forgets the key and tells the page that it is signed out. Returns the Problem for the caller to throw. */
function signedOut(body) {
  // What the API says of it is for programs.
  body = { ...body, detail: key.get() ? 'This key or token is not valid here: it is incomplete, has expired or was revoked.' : body.detail };
  key.set(null);
  dispatchEvent(new CustomEvent('signed-out', { detail: body.detail }));
  return new Problem(401, body);
}

/** Asks for a path below the root of the API, and throws a Problem unless the answer is good. */
export async function ask(path, { method = 'GET', body, type = 'application/json', accept = 'application/json', headers = {} } = {}) {
  await key.renew();
  if (!key.get()) {
    throw signedOut({ detail: 'You are not signed in.' });
  }
  let answer;
  try {
    answer = await fetch(ROOT + path, {
      method, cache: 'no-store', credentials: 'omit',
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      headers: {
        Accept: accept, Authorization: 'Bearer ' + key.get(), 'Career-Guide-Client': 'editor',
        ...(body === undefined ? {} : { 'Content-Type': type }), ...headers,
      },
    });
  } catch {
    throw new Problem(null);
  }
  if (!answer.ok) {
    const body = await answer.json().catch(() => ({ detail: `The server answered ${answer.status}.` }));
    throw answer.status === 401 ? signedOut(body) : new Problem(answer.status, body);
  }
  return answer;
}

/** The JSON that the API answers. */
export async function get(path) {
  return (await ask(path)).json();
}

/** Sends JSON, and returns what the API answers. */
export async function send(method, path, body, headers) {
  const answer = await ask(path, { method, body, headers });
  return answer.status === 204 ? null : answer.json();
}

/** Sends a request that goes on when the page is left. What it answers is not awaited. */
export function sendOnLeaving(method, path) {
  if (key.get()) {
    fetch(ROOT + path, { method, keepalive: true, credentials: 'omit', headers: { Authorization: 'Bearer ' + key.get(), 'Career-Guide-Client': 'editor' } })
      .catch(() => {});
  }
}

/** Documents of a type with words in their title or slug. */
export async function search(type, words, limit = 20) {
  const query = new URLSearchParams({ type, limit });
  if (words) {
    query.set('q', words);
  }
  return (await get('documents?' + query)).items;
}

/** The path of a document, as it is live or in a draft. */
export function documentPath(document, draft) {
  return `${draft ? `drafts/${draft}/` : ''}documents/${document.type}/${document.slug}`;
}
