// node component.mjs DIR: puts the web component, as the server has it, and its types into a directory.
import { readFileSync, writeFileSync } from 'node:fs';

const [directory] = process.argv.slice(2);
const source = (name) => readFileSync(new URL(`../../src/main/resources/embed/${name}`, import.meta.url), 'utf8');
writeFileSync(`${directory}/component.d.ts`, source('v1.d.ts'));
// Only a server knows its address; here, the attribute `api` says it.
if (directory !== 'src') writeFileSync(`${directory}/component.js`, source('v1.js').replace('/*home*/', '') + source('v1-exports.js'));
