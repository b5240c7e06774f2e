// The frame of the accounts pages: one plain look of the stand-in's own, no script, nothing loaded from anywhere.
import { createHash } from 'node:crypto';
import type { Answer } from '../http/exchange';
import { html, type Markup } from './html';

const style = `
:root { color-scheme: light dark; --paper: #f4efe6; --sheet: #fffdf8; --ink: #2a2420; --soft: #6a5f56; --line: #ddd2c2; --mark: #a33b20; --on-mark: #fff; }
@media (prefers-color-scheme: dark) { :root { --paper: #1d1a17; --sheet: #292420; --ink: #f3ece2; --soft: #b9aca0; --line: #453d36; --mark: #f0916f; --on-mark: #2a120a; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; display: flex; flex-direction: column; align-items: center; padding: 1rem; }
.notice { width: 100%; max-width: 28rem; margin: 0 0 1rem; padding: .6rem .9rem; border: 2px dashed var(--mark); border-radius: .6rem; font-size: .9375rem; }
main { width: 100%; max-width: 28rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 1rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }
p { margin: 0 0 1rem; }
ul { margin: 0 0 1.25rem; padding-left: 1.25rem; }
li { margin: .35rem 0; }
.soft { color: var(--soft); }
form { margin: 0; }
.choices { display: grid; gap: .75rem; }
button { font: inherit; min-height: 3rem; width: 100%; padding: .6rem 1rem; border-radius: .75rem; border: 2px solid var(--mark); background: transparent; color: inherit; cursor: pointer; text-align: left; }
button.main { background: var(--mark); color: var(--on-mark); text-align: center; font-weight: 600; }
button.other { text-align: center; }
button.link { border: 0; min-height: 2.75rem; padding: .25rem 0; text-align: left; text-decoration: underline; color: var(--soft); }
button strong { display: block; }
button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
code { overflow-wrap: anywhere; }
`;

/** Built outside the template: the policy's hash covers every blank between the tags. */
const styleTag: Markup = { markup: `<style>${style}</style>` };
const styleHash = createHash('sha256').update(style).digest('base64');

interface Page {
  readonly title: string;
  readonly body: Markup;
  readonly status?: number;
  /** Where a form of this page may end up after redirects; browsers check that too. */
  readonly formTarget?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A whole page, with headers that keep it out of frames and caches and let it load nothing. */
export function page({ title, body, status = 200, formTarget, headers = {} }: Page): Answer {
  const formAction = formTarget === undefined ? "'self'" : `'self' ${new URL(formTarget).origin}`;
  const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`;
  const whole = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Spotify stand-in</title>
        ${styleTag}
      </head>
      <body>
        <aside class="notice" aria-label="What this page is">
          <strong>This is a stand-in, not Spotify.</strong> It runs on this computer for development. Everyone in it is
          invented, and nothing you do here reaches a real account.
        </aside>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body: whole.markup,
  };
}
