// node fuzz.mjs BASE_URL OPENAPI.YAML REQUESTS SEED
import { readFileSync } from 'node:fs';
import http from 'node:http';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

const [home, contract, requests, seed] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const CONNECTIONS = 8;
const LONGEST_MINUTES = 30;
const DOCUMENT = parse(readFileSync(contract, 'utf8'));

// Random choices, the same for the same seed.
let state = seed >>> 0;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const below = (end) => Math.floor(random() * end);
const between = (least, most) => least + below(most - least + 1);
const chance = (probability) => random() < probability;
const pick = (values) => values[below(values.length)];
const some = (values, count) => [...values].sort(() => random() - 0.5).slice(0, count);

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats(ajv);
// Without `fields`, an answer has all that the complete view requires.
const complete = structuredClone(DOCUMENT);
for (const name of Object.keys(complete.components.schemas)) {
  if (name.startsWith('Partial') && complete.components.schemas[name.slice(7)]) {
    complete.components.schemas[name] = { $ref: `#/components/schemas/${name.slice(7)}` };
  }
}
ajv.addSchema({ $id: 'contract', components: DOCUMENT.components });
ajv.addSchema({ $id: 'complete', components: complete.components });
const validators = new Map();
function validator(document, schema) {
  const key = document + JSON.stringify(schema);
  if (!validators.has(key)) {
    const text = JSON.stringify(schema).replaceAll('"#/', `"${document}#/`);
    validators.set(key, ajv.compile(JSON.parse(text)));
  }
  return validators.get(key);
}

const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
function send(method, path, headers) {
  return new Promise((resolve, reject) => {
    const request = http.request(home + path, { method, headers, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers,
        body: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}

// What the server has, for values that name content.
const COLLECTIONS = ['guides', 'roles', 'responsibilities', 'skills', 'tools', 'certifications', 'career-paths', 'case-studies',
  'comparisons', 'sources', 'job-families', 'interests', 'questionnaires'];
const known = {};
for (const collection of COLLECTIONS) {
  const answer = await send('GET', `/api/v1/${collection}?limit=100`, {});
  known[collection] = JSON.parse(answer.body).items.map((item) => item.slug);
}
known.problems = JSON.parse((await send('GET', '/problems', { accept: 'application/json' })).body).items.map((item) => item.slug);
const tokens = [];
const cursors = new Map();

const FILTERS = { role: 'roles', roles: 'roles', from: 'roles', to: 'roles', skill: 'skills', tool: 'tools', hotTechnology: 'tools',
  certification: 'certifications' };
const INTERESTS = ['R', 'I', 'A', 'S', 'E', 'C'];
// The names in lists of names with numbers.
const PROFILES = {
  interests: () => INTERESTS,
  values: () => ['achievement', 'working-conditions', 'recognition', 'relationships', 'support', 'independence'],
  skills: () => known.skills.slice(0, between(1, 5)),
};
const WORDS = ['medical', 'coding', 'biller', 'rn vs lpn', 'medcal coder', 'cpc', 'Ärzte', '日本語', '💉', "o'neil", '"', '%', '_', '\\',
  'a', '*', '()', '-', '+', '&', '=', '#', '?', 'x'.repeat(50), 'audit claims denial', '   coder  '];
const digits = (count) => Array.from({ length: count }, () => below(10)).join('');
const slug = () => 'abcdefghij'[below(10)] + Array.from({ length: between(1, 20) }, () => pick([...'abcdefgh-0123'])).join('') + 'z';

function matching(name, pattern) {
  if (FILTERS[name]) {
    return chance(0.9) ? pick(known[FILTERS[name]]) : slug();
  }
  if (name === 'onetSoc') {
    return pick(['43-3021.00', '29-2072.00', `${digits(2)}-${digits(4)}.${digits(2)}`]);
  }
  if (name === 'soc') {
    return pick(['43-3021', '29-2072', `${digits(2)}-${digits(4)}`]);
  }
  const samples = {
    interest: INTERESTS, accent: ['0b7285', '#0b7285', 'fff', '#FFF'], lang: ['en', 'en-US', 'de', 'zh-Hans-CN'],
  };
  const value = samples[name] ? pick(samples[name]) : slug();
  return new RegExp(pattern, 'u').test(value) ? value : undefined;
}

function validItem(name, schema) {
  if (schema.enum) {
    return pick(schema.enum);
  }
  if (schema.type === 'boolean') {
    return chance(0.5);
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    return validNumber(schema);
  }
  return schema.pattern ? matching(name, schema.pattern) : slug();
}

function validNumber(schema) {
  const least = schema.minimum ?? 0;
  const most = Math.min(schema.maximum ?? 1000, 1e9);
  const value = pick([least, most, between(least, most), between(least, Math.min(most, least + 50))]);
  return schema.type === 'number' && value < most && chance(0.3) ? value + pick([0.5, 0.25]) : value;
}

function validArray(name, schema) {
  if (PROFILES[name]) {
    const names = some(PROFILES[name](), schema.maxItems);
    return names.map((one, index) => `${one}:${(index % 6) + between(0, 9) / 10}`);
  }
  const least = schema.minItems ?? 1;
  const most = Math.min(schema.maxItems ?? 4, schema.items.enum?.length ?? 4);
  const count = between(least, most);
  if (schema.items.enum) {
    const names = new Map(some(schema.items.enum, schema.items.enum.length).map((value) => [String(value).replace(/^-/, ''), value]));
    return (name === 'sort' ? [...names.values()] : some(schema.items.enum, count)).slice(0, count);
  }
  if (name === 'roles') {
    return some(known.roles, count);
  }
  return [...new Set(Array.from({ length: count }, () => validItem(name, schema.items)))];
}

/** A value that the schema allows; undefined to leave the parameter out. */
function valid(operation, parameter) {
  const { name, schema } = parameter;
  if (name === 'cursor') {
    return undefined;
  }
  if (name === 'since') {
    return tokens.length > 0 && chance(0.8) ? pick(tokens) : undefined;
  }
  if (name === 'url') {
    return pick([parameter.example, `${home}/api/v1/comparisons/${pick(known.comparisons)}`,
      `${home}/embed/compare?roles=${some(known.roles, 2)}`, `${home}/api/v1/compare.html?roles=${some(known.roles, 3)}`]);
  }
  // The one version of a server that has just started.
  if (name === 'version' || ['from', 'to'].includes(name) && schema.type === 'integer') {
    return 1;
  }
  if (schema.type === 'array') {
    return validArray(name, schema);
  }
  if (schema.enum) {
    return pick(schema.enum);
  }
  if (schema.type === 'boolean') {
    return chance(0.5);
  }
  if (schema.type === 'integer' || schema.type === 'number') {
    return validNumber(schema);
  }
  if (schema.pattern) {
    return matching(name, schema.pattern);
  }
  // Searches need a letter or a digit, says their description.
  const text = pick(operation.path.endsWith('/roles') ? WORDS : WORDS.filter((word) => /[\p{L}\p{N}]/u.test(word)));
  return [...text].slice(0, schema.maxLength ?? 1000).join('');
}

/** A value that the schema forbids, with the reason; undefined if there is none. */
function invalid(parameter) {
  const { name, schema } = parameter;
  const wrong = [['empty', '']];
  if (schema.type === 'array') {
    if (schema.items.enum) {
      wrong.push(['unknown item', pick(['nope', 'No', 'x'.repeat(30)])], ['unknown item', `${schema.items.enum[0]},nope`],
        ['empty item', `${schema.items.enum[0]},`], ['empty item', `,${schema.items.enum[0]}`]);
    }
    if (schema.items.pattern) {
      wrong.push(['malformed item', pick(['No Slug', 'ümlaut', '-', '1', 'a--B'])], ['empty item', `${validItem(name, schema.items)},`]);
    }
    if (schema.uniqueItems) {
      const item = validItem(name, schema.items);
      wrong.push(['repeated item', `${item},${item}`]);
    }
    if (schema.maxItems && !schema.items.enum) {
      wrong.push(['too many items', some(known.roles.concat(Array.from({ length: 8 }, slug)), schema.maxItems + 1).join(',')]);
    }
    if (schema.minItems > 1) {
      wrong.push(['too few items', pick(known.roles)]);
    }
  } else if (schema.enum) {
    wrong.push(['unknown value', pick(['nope', schema.enum[0] + 'x', schema.enum[0].toUpperCase()])]);
  } else if (schema.type === 'boolean') {
    wrong.push(['no boolean', pick(['yes', '1', 'TRUE', 'truefalse'])]);
  } else if (schema.type === 'integer') {
    wrong.push(['no integer', pick(['x', '1.5', '1e1', '--1', '0x10', 'NaN', ' 5', '1 '])]);
    if (schema.minimum !== undefined) {
      wrong.push(['too small', schema.minimum - 1], ['too small', -999999999999]);
    }
    if (schema.maximum !== undefined) {
      wrong.push(['too large', schema.maximum + 1], ['too large', '99999999999999999999']);
    }
  } else if (schema.type === 'number') {
    wrong.push(['no number', pick(['x', '1,5', 'NaN', 'Infinity', '1.2.3'])], ['too small', schema.minimum - 1],
      ['too large', schema.maximum + 1]);
  } else if (schema.pattern) {
    const malformed = ['No Slug!', 'ümlaut', '@@', '#12345', '?', ' '].filter((value) => !new RegExp(schema.pattern, 'u').test(value));
    if (malformed.length > 0) {
      wrong.push(['malformed', pick(malformed)]);
    }
  }
  if (schema.maxLength) {
    wrong.push(['too long', 'é'.repeat(schema.maxLength + 1)]);
  }
  return pick(wrong);
}

const text = (value) => (Array.isArray(value) ? value.map((item) => encodeURIComponent(item)).join(',') : encodeURIComponent(value));

// What needs a key is answered 401 whatever else is wrong.
const OPERATIONS = Object.entries(DOCUMENT.paths).filter(([, item]) => item.get && !item.get.security).map(([path, item]) => ({ path, ...item.get, parameters: item.get.parameters ?? [] }));
const mismatches = new Map();
const counts = {};

function mismatch(operation, what, request, detail) {
  const key = `${operation.operationId}: ${what}`;
  const seen = mismatches.get(key) ?? { times: 0, example: request, detail };
  seen.times++;
  mismatches.set(key, seen);
}

function filledPath(operation) {
  let real = true;
  const path = operation.path.replace(/\{([a-z]+)\}/g, (all, name) => {
    const parameter = operation.parameters.find((one) => one.name === name);
    const collection = operation.path.split('/').slice(0, -1).reverse().find((part) => known[part]) ?? 'roles';
    if (name !== 'slug') {
      return parameter.example;
    }
    real = chance(0.9);
    // The example of a type of documents is that of roles.
    if (real && operation.path.includes('{type}')) {
      return pick(known.roles);
    }
    return real ? pick(known[operation.path.startsWith('/problems') ? 'problems' : operation.path.match(/^\/api\/v1\/([a-z-]+)/)?.[1] ?? collection]
      ?? known.comparisons) : slug();
  });
  return { path, real };
}

/** Values that fit together: a least number is not above the greatest, a page expands what it may, a profile has a part, the order of fit has an interest, and routes lead elsewhere. */
function consistent(operation, values) {
  for (const figure of ['MedianWage', 'ProjectedChange']) {
    if (values['min' + figure] > values['max' + figure]) {
      delete values['min' + figure];
    }
  }
  // The description of limit bounds what one page may expand.
  const expanded = values.expand === undefined ? 0 : Array.isArray(values.expand) ? values.expand.length : 1;
  if (values.limit * expanded > 200) {
    values.limit = Math.floor(200 / expanded);
  }
  if (Array.isArray(values.sort) && !values.interest) {
    values.sort = values.sort.filter((key) => !/^-?fit$/.test(key));
    if (values.sort.length === 0) {
      delete values.sort;
    }
  }
  if (/\/matches(\.\w+)?$/.test(operation.path) && !Object.keys(PROFILES).some((part) => part in values)) {
    values.interests = valid(operation, operation.parameters.find((one) => one.name === 'interests'));
  }
  // A draft needs a key, and places are those that wages were imported for.
  delete values.draft;
  delete values.place;
  if (typeof values.from === 'string') {
    [values.from, values.to] = some(known.roles, 2);
  }
  return values;
}

const FORMS = { 'text/html': 'html', 'text/markdown': 'md' };
const MALFORMED = 'nonsense;;';
const ACCEPTS = [undefined, undefined, '*/*', 'application/json', 'application/json;q=0.5, text/html', 'text/html', 'text/csv', 'text/markdown',
  'application/ld+json', 'text/*', 'application/problem+json', 'image/png', 'application/x-ndjson', 'text/javascript', MALFORMED, 'application/json;q=0'];

async function once() {
  const operation = pick(OPERATIONS);
  const { path, real } = filledPath(operation);
  const query = operation.parameters.filter((parameter) => parameter.in === 'query');
  const values = {};
  for (const parameter of query) {
    if (parameter.required || chance(0.2)) {
      const value = valid(operation, parameter);
      if (value !== undefined) {
        values[parameter.name] = value;
      }
    }
  }
  consistent(operation, values);
  const pairs = Object.entries(values).map(([name, value]) => [name, text(value)]);
  let wrong;
  const kind = random();
  let method = 'GET';
  if (kind < 0.35 && query.length > 0) {
    const parameter = pick(query);
    const index = pairs.findIndex(([name]) => name === parameter.name);
    const [reason, value] = invalid(parameter);
    if (chance(0.1) && index >= 0) {
      pairs.push(pairs[index]);
      wrong = { name: parameter.name, reason: 'given twice' };
    } else if (chance(0.05) && parameter.required && index >= 0) {
      pairs.splice(index, 1);
      wrong = { name: parameter.name, reason: 'left out' };
    } else {
      wrong = { name: parameter.name, reason };
      pairs.splice(index >= 0 ? index : pairs.length, index >= 0 ? 1 : 0, [parameter.name, encodeURIComponent(value)]);
    }
    // oEmbed has statuses of its own for an address and a format that it does not serve.
    if (operation.path === '/oembed' && ['url', 'format'].includes(parameter.name) && !['empty', 'left out', 'given twice'].includes(wrong.reason)) {
      wrong = undefined;
    }
  } else if (kind < 0.4) {
    method = pick(['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']);
  } else if (kind < 0.45 && operation.path.startsWith('/api/v1') && !/\.(html|csv|md|jsonld|svg|png)$/.test(operation.path)) {
    wrong = { name: 'lmit', reason: 'unknown parameter', unknown: true };
    pairs.push(['lmit', '3']);
  }
  const address = path + (pairs.length > 0 ? '?' + pairs.map((pair) => pair.join('=')).join('&') : '');
  const headers = {};
  const accept = chance(0.6) ? pick([undefined, '*/*', 'application/json, */*;q=0.1']) : pick(ACCEPTS);
  if (accept !== undefined) {
    headers.accept = accept;
  }
  const answer = await send(method, address, headers);
  const request = { method, address, accept, real, wrong, partial: pairs.some(([name]) => name === 'fields') };
  check(operation, request, answer);
  if (method === 'GET' && answer.status === 200 && answer.headers.etag && chance(0.05)) {
    const repeated = await send(method, address, { ...headers, 'if-none-match': answer.headers.etag });
    if (repeated.status !== 304) {
      mismatch(operation, `If-None-Match answered ${repeated.status} instead of 304`, `GET ${address}`, answer.headers.etag);
    } else {
      check(operation, request, repeated);
    }
  }
}

function check(operation, request, answer) {
  const shown = `${request.method} ${request.address} Accept: ${request.accept ?? '(none)'}`;
  const fail = (what, detail) => mismatch(operation, what, shown, detail ?? answer.body.slice(0, 300));
  counts[answer.status] = (counts[answer.status] ?? 0) + 1;
  if (answer.status >= 500 && answer.status !== 501) {
    return fail(`status ${answer.status}`);
  }
  if (!['GET', 'HEAD'].includes(request.method)) {
    // Without a key no write is let in.
    const known = DOCUMENT.paths[operation.path][request.method.toLowerCase()];
    const expected = request.method === 'OPTIONS' ? 204 : known ? 401 : 405;
    if (answer.status !== expected || !known && !answer.headers.allow) {
      fail(`${request.method} answered ${answer.status}, Allow: ${answer.headers.allow}`);
    }
    return;
  }
  const stated = operation.responses[String(answer.status)];
  const documented = stated?.$ref ? DOCUMENT.components.responses[stated.$ref.split('/').at(-1)] : stated;
  if (!documented) {
    return fail(`status ${answer.status} is not documented`);
  }
  // An Accept header that leaves out every form may be refused before the parameters are read, and so
  // may a slug that nothing has. Pages ignore unknown parameters. A 304 repeats a request that was checked.
  const page = (answer.headers['content-type'] ?? '').startsWith('text/html');
  if (request.wrong && ![304, 400, 406].includes(answer.status) && !(request.wrong.unknown && page) &&
    !(answer.status === 404 && !request.real)) {
    fail(`${request.wrong.reason} of ${request.wrong.name} answered ${answer.status} instead of 400`);
  }
  if (!request.wrong && answer.status === 400 && request.accept !== MALFORMED) {
    fail('valid parameters answered 400');
  }
  if (request.real && answer.status === 404 && operation.path !== '/oembed') {
    fail('existing slug answered 404');
  }
  if (request.method === 'HEAD' || !documented.content) {
    if (answer.body !== '') {
      fail(`${request.method} ${answer.status} has a body`);
    }
    return;
  }
  const mediaType = (answer.headers['content-type'] ?? '').split(';')[0].trim();
  const content = documented.content[mediaType];
  if (!content) {
    // Forms for people are documented by the operations of their suffixes.
    if (answer.status === 200 && DOCUMENT.paths[`${operation.path}.${FORMS[mediaType]}`]) {
      return;
    }
    return fail(`${answer.status} as ${mediaType} is not documented`);
  }
  if (mediaType.endsWith('/json') || mediaType.endsWith('+json')) {
    const body = JSON.parse(answer.body);
    const validate = validator(request.partial ? 'contract' : 'complete', content.schema);
    if (!validate(body)) {
      const [error] = validate.errors;
      fail(`${answer.status} does not fit its schema: ${error.instancePath.replace(/\/\d+/g, '/#')} ${error.message}`,
        JSON.stringify(error).slice(0, 300));
    }
    if (request.wrong && answer.status === 400 && request.accept !== MALFORMED && !body.errors?.some((error) => error.name === request.wrong.name)) {
      fail(`${request.wrong.reason} of ${request.wrong.name} is not named in errors`);
    }
    if (answer.status === 200 && body.token) {
      tokens.push(body.token);
    }
  } else if (mediaType === 'application/x-ndjson' && answer.status === 200) {
    const lines = answer.body.trimEnd().split('\n');
    for (const [number, line] of lines.entries()) {
      const schema = number === 0 ? 'SnapshotHead' : number === lines.length - 1 ? 'SnapshotEnd' : 'SnapshotDocument';
      const validate = validator('contract', { $ref: `#/components/schemas/${schema}` });
      if (!validate(JSON.parse(line))) {
        return fail(`line does not fit ${schema}`, JSON.stringify(validate.errors).slice(0, 300));
      }
    }
  }
}

const end = Date.now() + LONGEST_MINUTES * 60000;
let started = 0;
async function worker() {
  while (started < requests && Date.now() < end) {
    started++;
    await once();
  }
}
const begin = Date.now();
await Promise.all(Array.from({ length: CONNECTIONS }, worker));
agent.destroy();
console.log(`${started} requests in ${Math.round((Date.now() - begin) / 1000)} s, seed ${seed}, by status: ${JSON.stringify(counts)}`);
const found = [...mismatches.entries()].sort(([, one], [, other]) => other.times - one.times);
console.log(`${found.length} kinds of mismatch`);
for (const [what, { times, example, detail }] of found) {
  console.log(`\n${times} × ${what}\n  ${example}\n  ${detail}`);
}
process.exitCode = found.length === 0 && started >= requests ? 0 : 1;
