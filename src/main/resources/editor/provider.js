// Signing in at an OpenID Connect provider: authorization code with PKCE (RFC 7636). The token stays in this tab, as a key does.
import { find } from './dom.js';

const KEPT = 'career-guide-sign-in';
const { provider, client } = find('sign-in').dataset;

/** Whether the server names a provider and what this page is called there. */
export const hasProvider = Boolean(provider && client);

const encode = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const random = () => encode(crypto.getRandomValues(new Uint8Array(32)));
const page = () => new URL('editor', document.baseURI).href;

async function endpoints() {
  const answer = await fetch(provider.replace(/\/$/, '') + '/.well-known/openid-configuration', { credentials: 'omit' });
  return answer.json();
}

/** Leads to the provider, which leads back to this page. */
export async function leave() {
  const kept = { verifier: random(), state: random(), hash: location.hash };
  const challenge = encode(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(kept.verifier)));
  const { authorization_endpoint: endpoint } = await endpoints();
  sessionStorage.setItem(KEPT, JSON.stringify(kept));
  location.assign(endpoint + (endpoint.includes('?') ? '&' : '?') + new URLSearchParams({
    response_type: 'code', client_id: client, redirect_uri: page(), scope: 'openid profile', state: kept.state,
    code_challenge: challenge, code_challenge_method: 'S256',
  }));
}

/** The token of a reader whom the provider has led back; null of any other. */
export async function arrive() {
  const sent = new URLSearchParams(location.search);
  const kept = JSON.parse(sessionStorage.getItem(KEPT));
  sessionStorage.removeItem(KEPT);
  if (!sent.has('state')) {
    return null;
  }
  history.replaceState(null, '', page() + (kept?.hash ?? ''));
  if (sent.get('state') !== kept?.state || !sent.has('code')) {
    throw new Error(sent.get('error_description') ?? 'The provider has not signed you in. Try again.');
  }
  const { token_endpoint: endpoint } = await endpoints();
  const answer = await fetch(endpoint, {
    method: 'POST', credentials: 'omit', body: new URLSearchParams({
      grant_type: 'authorization_code', code: sent.get('code'), redirect_uri: page(), client_id: client, code_verifier: kept.verifier,
    }),
  });
  if (!answer.ok) {
    throw new Error(`The provider has answered ${answer.status} instead of a token.`);
  }
  return (await answer.json()).access_token;
}
