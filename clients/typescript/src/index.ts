import createClient, { type ClientOptions, type Middleware } from 'openapi-fetch';

import type { paths } from './schema.js';

export type * from './schema.js';

/** Answers that are kept, by their URL. A Map will do; anything that outlives a page will do better. */
export interface AnswerStore {
  get(url: string): StoredAnswer | undefined;
  set(url: string, answer: StoredAnswer): unknown;
}

/** An answer with the tag by which the server knows it again. */
export interface StoredAnswer {
  etag: string;
  body: string;
  contentType: string;
}

export interface CareerGuideOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Address of the server, such as https://guide.example.org. */
  baseUrl: string;
  /** Where answers are kept; in memory by default, nowhere if null. */
  store?: AnswerStore | null;
}

/** Asks with the tag of the answer that is kept, and gives that answer back where the server has no other. */
export function etagCache(store: AnswerStore = new Map()): Middleware {
  return {
    onRequest({ request }) {
      const kept = request.method === 'GET' ? store.get(request.url) : undefined;
      if (kept) request.headers.set('If-None-Match', kept.etag);
      return request;
    },
    async onResponse({ request, response }) {
      const kept = store.get(request.url);
      if (response.status === 304 && kept) {
        return new Response(kept.body, { status: 200, headers: { 'Content-Type': kept.contentType, ETag: kept.etag } });
      }
      const etag = response.headers.get('ETag');
      if (request.method === 'GET' && response.status === 200 && etag) {
        const body = await response.clone().text();
        store.set(request.url, { etag, body, contentType: response.headers.get('Content-Type') ?? 'application/json' });
      }
      return undefined;
    },
  };
}

/** A client whose paths, parameters and answers have the types of the contract. Lists of values are separated by commas. */
export function createCareerGuide({ baseUrl, store, ...options }: CareerGuideOptions) {
  const client = createClient<paths>({
    querySerializer: { array: { style: 'form', explode: false } },
    ...options,
    baseUrl: baseUrl.replace(/\/+$/, ''),
  });
  if (store !== null) client.use(etagCache(store));
  return client;
}

export type CareerGuide = ReturnType<typeof createCareerGuide>;

interface Page<Item> {
  items?: Item[];
  page: { next?: string };
}

/** All items of a list, page after page: give it the first page, and how to ask for others. */
export async function* itemsOf<Item>(first: Page<Item>, fetchPage: typeof fetch = fetch): AsyncGenerator<Item, void, undefined> {
  let page: Page<Item> = first;
  for (;;) {
    yield* page.items ?? [];
    if (!page.page.next) return;
    const answer = await fetchPage(page.page.next, { headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`The server answered ${answer.status} to ${page.page.next}.`);
    page = (await answer.json()) as Page<Item>;
  }
}
