// Goes through the login and consent pages as a person in a browser would, over real HTTP: follows redirects, keeps
// cookies, submits the forms it finds. Knows no server; only pages on this machine are visited.
import { createCookieJar, type CookieJar } from './cookie-jar';
import { addressOf, maskedParameters, type RecordStep } from './exchange-steps';
import { readForms, htmlText } from './html-forms';
import { submitForm, type Submission, type Visitor } from './submit-form';

export interface Visit {
  readonly visitor: Visitor;
  /** Where the pages are to lead in the end. */
  readonly redirectUri: string;
  readonly record: RecordStep;
  /** How long one page may take, milliseconds. */
  readonly pageWithinMs: number;
}

export type VisitEnd =
  /** The redirect address was called. */
  { readonly kind: 'arrived' } | { readonly kind: 'stuck'; readonly message: string };

const mostPages = 12;

/** True for an address on this machine, where a program may log in for a person. */
export function isOnThisMachine(url: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);
}

/** Visits pages from `url` on until the redirect address was called. Never rejects. */
export async function visitPages(url: string, visit: Visit): Promise<VisitEnd> {
  const jar = createCookieJar();
  let next: Submission = { url: new URL(url), method: 'GET', form: null };
  let loggedIn = false;
  for (let pages = 0; pages < mostPages; pages++) {
    const atRedirect = addressOf(next.url) === visit.redirectUri;
    if (!atRedirect && !isOnThisMachine(next.url.href)) return stuck('The pages lead away from this machine.');
    const page = await load(next, jar, visit);
    if (page === null) return stuck(`${addressOf(next.url)} gave no answer.`);
    if (atRedirect) return { kind: 'arrived' };
    if (page.location !== null) {
      next = { url: page.location, method: 'GET', form: null };
      continue;
    }
    const submitted = submitForm(readForms(page.html), next.url, { ...visit.visitor, loggedIn });
    if (submitted === null) {
      return stuck(
        `Nothing on the page suits ${JSON.stringify(visit.visitor.login)}: ${htmlText(page.main).slice(0, 200)}`,
      );
    }
    loggedIn ||= submitted.login;
    next = submitted.submission;
  }
  return stuck(`There were more than ${mostPages} pages.`);
}

function stuck(message: string): VisitEnd {
  return { kind: 'stuck', message };
}

interface LoadedPage {
  readonly location: URL | null;
  readonly html: string;
  readonly main: string;
}

async function load(page: Submission, jar: CookieJar, visit: Visit): Promise<LoadedPage | null> {
  const cookie = jar.header(page.url);
  try {
    const response = await fetch(page.url, {
      method: page.method,
      headers: {
        accept: 'text/html',
        ...(cookie === null ? {} : { cookie }),
        ...(page.form === null ? {} : { origin: page.url.origin }),
      },
      ...(page.form === null ? {} : { body: page.form }),
      redirect: 'manual',
      signal: AbortSignal.timeout(visit.pageWithinMs),
    });
    const html = await response.text();
    jar.keep(page.url, response.headers.getSetCookie());
    // The redirect and the first page are written down by Alexa's own side; here is what lies between.
    if (addressOf(page.url) !== visit.redirectUri) {
      visit.record({
        name: page.form === null ? 'page' : 'form',
        from: 'listener',
        method: page.method,
        url: addressOf(page.url),
        parameters: maskedParameters(page.form ?? page.url.searchParams),
        status: response.status,
      });
    }
    const location = response.headers.get('location');
    const redirected = response.status >= 300 && response.status < 400 && location !== null;
    const main = /<(main|body)\b[^>]*>([\s\S]*)<\/\1\s*>/i.exec(html)?.[2] ?? html;
    return { location: redirected ? new URL(location, page.url) : null, html, main };
  } catch {
    return null;
  }
}
