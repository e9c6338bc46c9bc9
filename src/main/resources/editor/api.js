// Requests to the API with the key of this tab.

const KEY = 'career-guide-key';
const ROOT = 'api/v1/';

/** A problem that the API answered, or null as its status where it did not answer. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail ?? 'The server cannot be reached.');
    this.status = status;
    this.body = body ?? {};
  }
}

export const key = {
  get: () => sessionStorage.getItem(KEY),
  set: value => value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY),
};

/** Asks for a path below the root of the API, and throws a Problem unless the answer is good. */
export async function ask(path, { method = 'GET', body, type = 'application/json', accept = 'application/json', headers = {} } = {}) {
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
    throw new Problem(answer.status, await answer.json().catch(() => ({ detail: `The server answered ${answer.status}.` })));
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
