// Signing in at an OpenID Connect provider: authorization code with PKCE (RFC 7636). Its tokens stay in this tab, as a key does.
import { key } from './api.js';
import { find } from './dom.js';

const AWAY = 'career-guide-away';
const RENEWED_BEFORE = 20_000;
const { provider, client, scope } = find('sign-in').dataset;
let renewing = null;

const page = () => new URL('editor', document.baseURI).href;
const encode = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const random = () => encode(crypto.getRandomValues(new Uint8Array(32)));

function refusal({ error, error_description: description }, otherwise) {
  return new Error(`The provider has not signed you in: ${description ?? error?.replaceAll('_', ' ') ?? otherwise}`);
}

async function ask(url, form) {
  let answer;
  try {
    answer = await fetch(url, { credentials: 'omit', ...(form && { method: 'POST', body: new URLSearchParams({ client_id: client, ...form }) }) });
  } catch {
    throw new Error(`The provider cannot be reached at ${new URL(url).origin}.`);
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw refusal(body, `it answered ${answer.status}.`);
  }
  return body;
}

const discover = () => ask(provider.replace(/\/$/, '') + '/.well-known/openid-configuration');

/** Keeps what the provider has answered; what it has not replaced stays good. */
function keep({ access_token: token, expires_in: seconds, ...answer }, former) {
  if (!token) {
    throw refusal({}, 'it answered without a token.');
  }
  key.set({
    token, refresh: answer.refresh_token ?? former?.refresh, id: answer.id_token ?? former?.id, until: seconds ? Date.now() + seconds * 1000 : null,
  });
}

/** Leads to the provider, which leads back to this page; `unsaved` tells whether something was typed and not saved. */
export async function leave(unsaved) {
  if (!crypto.subtle) {
    throw new Error('Signing in at the provider needs an address of this page that begins with https.');
  }
  const { authorization_endpoint: endpoint } = await discover();
  const away = { verifier: random(), state: random(), hash: location.hash, unsaved };
  const challenge = encode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(away.verifier)));
  sessionStorage.setItem(AWAY, JSON.stringify(away));
  go(endpoint, {
    response_type: 'code', client_id: client, redirect_uri: page(), scope, state: away.state, code_challenge: challenge, code_challenge_method: 'S256',
  });
}

/** Goes on with a reader whom the provider has led back; returns whether something was typed and not saved before. */
export async function arrive() {
  const answer = Object.fromEntries(new URLSearchParams(location.search));
  const away = JSON.parse(sessionStorage.getItem(AWAY));
  sessionStorage.removeItem(AWAY);
  if (!client || !answer.state) {
    return false;
  }
  history.replaceState(null, '', page() + (away?.hash ?? ''));
  if (answer.state !== away?.state) {
    throw new Error('This sign-in was not begun in this tab. Begin it again.');
  }
  if (!answer.code) {
    throw refusal(answer, 'it sent no code.');
  }
  const { token_endpoint: endpoint } = await discover();
  keep(await ask(endpoint, { grant_type: 'authorization_code', code: answer.code, redirect_uri: page(), code_verifier: away.verifier }));
  return away.unsaved;
}

async function renew(former) {
  try {
    const { token_endpoint: endpoint } = await discover();
    keep(await ask(endpoint, { grant_type: 'refresh_token', refresh_token: former.refresh }), former);
  } catch {
    // The server tells whether the token is still good.
  } finally {
    renewing = null;
  }
}

key.renew = async () => {
  const all = key.all();
  if (all?.refresh && all.until && Date.now() > all.until - RENEWED_BEFORE) {
    renewing ??= renew(all);
    await renewing;
  }
};

/** Signs out here, and at the provider where it has signed the reader in. */
export async function signOut() {
  const { id } = key.all() ?? {};
  sessionStorage.clear();
  const { end_session_endpoint: endpoint } = id ? await discover().catch(() => ({})) : {};
  if (endpoint) {
    go(endpoint, { client_id: client, id_token_hint: id, post_logout_redirect_uri: page() });
  } else {
    location.replace(page());
  }
}

function go(endpoint, parameters) {
  const url = new URL(endpoint);
  Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
  location.assign(url);
}
