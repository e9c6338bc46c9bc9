import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';

import { renderToString } from 'react-dom/server';

import { Comparison } from '../example/Comparison.js';
import { createCareerGuide, itemsOf } from '../src/index.js';

// A server that answers as the real one does: what it is asked, and how often it sent a body.
const asked: string[] = [];
let bodies = 0;
const compared = {
  title: 'A vs. B',
  url: 'http://localhost/api/v1/compare?roles=a,b',
  roles: [{ slug: 'a', title: 'A', url: 'x' }, { slug: 'b', title: 'B', url: 'x' }],
  rows: [{
    criterion: 'wages', kind: 'number', title: 'Wages', summary: '', same: false, cells: [],
    measures: [{ name: 'median', title: 'Median wage', same: false, values: [{ role: 'a', text: '$48,500 a year' }, { role: 'b', text: 'Not collected' }] }],
  }],
  contentVersion: 1,
  attribution: { text: 'Career guide.', licence: { name: 'Apache License 2.0', url: 'x' } },
};
const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  asked.push(decodeURIComponent(url.pathname + url.search));
  const etag = 'W/"1"';
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ETag: etag }).end();
    return;
  }
  bodies++;
  const cursor = url.searchParams.get('cursor');
  const body = url.pathname.endsWith('/compare') ? compared : {
    items: [{ slug: cursor ? 'b' : 'a' }],
    page: cursor ? { limit: 1 } : { limit: 1, next: `${home}/api/v1/roles?cursor=x` },
  };
  response.writeHead(200, { 'Content-Type': 'application/json', ETag: etag }).end(JSON.stringify(body));
});
let home = '';

before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => {
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  resolve();
})));
after(() => server.close());

test('sends lists as one value separated by commas', async () => {
  await createCareerGuide({ baseUrl: home }).GET('/api/v1/roles', { params: { query: { fields: ['slug', 'title'] } } });
  assert.equal(asked.at(-1), '/api/v1/roles?fields=slug,title');
});

test('asks again with the tag of what it has, and gives that back', async () => {
  const guide = createCareerGuide({ baseUrl: `${home}/` });
  const ask = () => guide.GET('/api/v1/compare', { params: { query: { roles: ['a', 'b'] } } });
  const first = await ask();
  const sent = bodies;
  const second = await ask();
  assert.equal(bodies, sent);
  assert.deepEqual(second.data, first.data);
});

test('follows a list to its end', async () => {
  const { data } = await createCareerGuide({ baseUrl: home }).GET('/api/v1/roles', { params: { query: { limit: 1 } } });
  assert.ok(data);
  const slugs: unknown[] = [];
  for await (const role of itemsOf(data)) slugs.push(role.slug);
  assert.deepEqual(slugs, ['a', 'b']);
});

test('the React example renders what the client answers', async () => {
  const { data } = await createCareerGuide({ baseUrl: home }).GET('/api/v1/compare', { params: { query: { roles: ['a', 'b'] } } });
  const markup = renderToString(<Comparison compared={data as Parameters<typeof Comparison>[0]['compared']} server={home} />);
  assert.match(markup, /\$48,500 a year/);
  assert.match(markup, /<career-comparison roles="a,b" api="http:\/\/127\.0\.0\.1:\d+" view="card">/);
});
