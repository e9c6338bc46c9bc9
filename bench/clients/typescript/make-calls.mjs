// Writes a TypeScript program that makes every call, so that the compiler checks path, parameters and answer of each.
//   node make-calls.mjs CALLS.JSON CALLS.TS
import { readFileSync, writeFileSync } from 'node:fs';

const [input, output] = process.argv.slice(2);
const lines = JSON.parse(readFileSync(input, 'utf8')).map((call) => {
  const params = {};
  for (const { name, in: place, value } of call.parameters) {
    if (value !== null) {
      params[place] = { ...params[place], [name]: value };
    }
  }
  const given = Object.keys(params).length === 0 ? '' : `params: ${JSON.stringify(params)}, `;
  const parseAs = call.mediaType === 'application/json' ? '' : ", parseAs: 'text' as const";
  return `  await check(${JSON.stringify(call.operation)}, client.GET(${JSON.stringify(call.path)}, { ${given}headers: { Accept: ${
    JSON.stringify(call.mediaType)} }${parseAs} }));`;
});
writeFileSync(output, `import createClient from 'openapi-fetch';
import type { paths } from './schema.js';
import { check, finish } from './check.js';

const client = createClient<paths>({ baseUrl: process.argv[2]!, querySerializer: { array: { style: 'form', explode: false } } });

${lines.join('\n')}
finish();
`);
