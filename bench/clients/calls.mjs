// Writes the calls that the clients make: every operation of the OpenAPI document with its example values; where it takes
// them, also with `fields` and with each value of `expand`.
//   node calls.mjs OPENAPI.YAML MODULES CALLS.JSON
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [contract, modules, output] = process.argv.slice(2);
const { parse } = createRequire(modules + '/')('yaml');
const document = parse(readFileSync(contract, 'utf8'));

const calls = [];
// Operations that need a key are compiled, not called.
for (const [path, item] of Object.entries(document.paths).filter(([, one]) => one.get && !one.get.security)) {
  const operation = item.get;
  const parameters = operation.parameters ?? [];
  const known = (name) => parameters.find((parameter) => parameter.name === name);
  const base = {};
  for (const parameter of parameters) {
    // A match needs a part of a profile, whichever.
    if (parameter.required || parameter.name === 'interests') {
      base[parameter.name] = parameter.example;
    }
  }
  const variants = [base];
  if (known('fields')) {
    variants.push({ ...base, fields: known('fields').schema.items.enum.slice(0, 2) });
    for (const name of known('fields').schema.items.enum) {
      variants.push({ ...base, fields: [name] });
    }
  }
  const expand = known('expand')?.schema;
  for (const value of expand?.items?.enum ?? expand?.enum ?? []) {
    variants.push({ ...base, expand: expand.items ? [value] : value });
  }
  const types = Object.keys(operation.responses['200'].content);
  for (const values of variants) {
    calls.push({
      operation: operation.operationId,
      path,
      tag: operation.tags[0],
      mediaType: types.includes('application/json') ? 'application/json' : types[0],
      parameters: parameters.map(({ name, in: place }) => ({ name, in: place, value: values[name] ?? null })),
    });
  }
}
writeFileSync(output, JSON.stringify(calls, null, 1));
console.log(`${calls.length} calls of ${new Set(calls.map((call) => call.operation)).size} operations`);
