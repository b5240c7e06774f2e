// What the listener sees on the way: who are you, do you agree, and what went wrong.
import type { Listener } from '../catalogue/music';
import type { Answer } from '../http/exchange';
import type { AuthorizationRequest } from './authorization-request';
import { html, type Markup } from './html';
import { page } from './page';
import { scopeTexts } from './scopes';

interface PageContext {
  readonly formToken: string;
  /** The query of /authorize as it came, so that every form leads back to the same request. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Choose a listener: one button each, no password. */
export function loginPage(listeners: readonly Listener[], context: PageContext): Answer {
  const choices = listeners.map(({ person, playlists }) => {
    const count = playlists.length === 0 ? 'no playlists yet' : `${playlists.length} playlists`;
    return html`<button type="submit" name="login" value="${person.id}">
      <strong>${person.name ?? person.id}</strong> <span class="soft">${count}</span>
    </button>`;
  });
  return page({
    title: 'Who is listening?',
    headers: context.headers,
    body: html`<p>Choose one of the invented listeners to sign in as.</p>
      ${form('/authorize/login', context, html`<div class="choices">${choices}</div>`)}`,
  });
}

/** What the app may read, in plain words; Accept or Cancel. */
export function consentPage(listener: Listener, request: AuthorizationRequest, context: PageContext): Answer {
  const scopes = request.scopes.map(scope => html`<li>${scopeTexts[scope] ?? scope}</li>`);
  const asks =
    scopes.length === 0
      ? html`<p>It asks for nothing beyond what is public.</p>`
      : html`<p>It asks to:</p>
          <ul>
            ${scopes}
          </ul>`;
  const name = listener.person.name ?? listener.person.id;
  return page({
    title: 'Let this app read your music?',
    formTarget: request.redirectUri,
    headers: context.headers,
    body: html`<p>
        An app on <strong>${new URL(request.redirectUri).host}</strong> wants to connect to the account of
        <strong>${name}</strong>.
      </p>
      ${asks}
      ${form(
        '/authorize/consent',
        context,
        html`<div class="choices">
          <button class="main" type="submit" name="decision" value="accept">Accept</button>
          <button class="other" type="submit" name="decision" value="cancel">Cancel</button>
        </div>`,
      )}
      ${form('/authorize/logout', context, html`<button class="link" type="submit">Not ${name}? Choose someone else</button>`)}`,
  });
}

/** Spotify shows such a page, and does not redirect, when the request itself is wrong. */
export function refusedPage(reason: string): Answer {
  return page({
    status: 400,
    title: 'This link does not work',
    body: html`<p><code>${reason}</code></p>
      <p class="soft">
        The app that sent you here asked for something the accounts server does not accept. Nothing was shared.
      </p>`,
  });
}

export function stalePage(headers: Readonly<Record<string, string>>): Answer {
  return page({
    status: 403,
    title: 'This page has gone stale',
    headers,
    body: html`<p>The form you sent was not made for this browser. Go back to the app and open its link again.</p>`,
  });
}

export function welcomePage(listeners: readonly Listener[]): Answer {
  const names = listeners.map(
    ({ person }) => html`<li>${person.name ?? person.id} <span class="soft">(${person.id})</span></li>`,
  );
  return page({
    title: 'The Spotify stand-in is running',
    body: html`<p>
        It answers at <code>/v1</code>, <code>/authorize</code> and <code>/api/token</code>. Its listeners:
      </p>
      <ul>
        ${names}
      </ul>`,
  });
}

function form(action: string, { formToken, query }: PageContext, content: Markup): Markup {
  return html`<form method="post" action="${action}?${query}">
    <input type="hidden" name="form_token" value="${formToken}" />${content}
  </form>`;
}
