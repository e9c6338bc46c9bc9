import { isDeepStrictEqual } from 'node:util';

interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

const failures: string[] = [];
const operations = new Set<string>();
let calls = 0;

/** Compares what the client returns with what the server sends. */
export async function check(operation: string, call: Promise<Answer>): Promise<void> {
  const { data, error, response } = await call;
  calls++;
  operations.add(operation);
  if (!response.ok || error !== undefined) {
    failures.push(`${operation}: ${response.status} ${response.url} ${JSON.stringify(error)}`);
    return;
  }
  const raw = await fetch(response.url, { headers: { Accept: response.headers.get('content-type')!.split(';')[0]! } });
  const sent: unknown = typeof data === 'string' ? await raw.text() : await raw.json();
  if (!isDeepStrictEqual(data, sent)) {
    failures.push(`${operation}: ${response.url} differs from the raw answer`);
  }
}

export function finish(): void {
  console.log(`TypeScript: ${calls} calls of ${operations.size} operations, ${failures.length} failures`);
  failures.forEach((failure) => console.error(failure));
  process.exitCode = failures.length === 0 ? 0 : 1;
}
