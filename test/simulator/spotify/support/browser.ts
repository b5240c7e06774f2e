// A browser as far as the login pages need one: it keeps its cookies, presses buttons, and does not follow redirects by itself.
export interface Shown {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** Where it redirects to; null when it shows a page. */
  readonly location: string | null;
  /** Labels of the buttons, in order. */
  readonly buttons: readonly string[];
}

export interface Browser {
  open(url: string): Promise<Shown>;
  /** Presses the button whose label begins so, on the page shown last. */
  press(label: string): Promise<Shown>;
  /** Opens, and follows redirects as long as they stay on this server. */
  follow(shown: Shown): Promise<Shown>;
  /** Fields that replace those of the next form: what a forger would do. */
  tamper(fields: Readonly<Record<string, string>>): void;
}

export function openBrowser(origin: string): Browser {
  const cookies = new Map<string, string>();
  let last = '';
  let forged: Readonly<Record<string, string>> = {};

  const load = async (url: string, form?: URLSearchParams): Promise<Shown> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(url, origin), {
      headers: cookie === '' ? {} : { cookie },
      redirect: 'manual',
      ...(form === undefined ? {} : { method: 'POST', body: form }),
    });
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    last = await response.text();
    const buttons = [...last.matchAll(/<button[^>]*>(.*?)<\/button>/gs)].map(found => textOf(found[1] ?? ''));
    const location = response.headers.get('location');
    return { status: response.status, html: last, headers: response.headers, location, buttons };
  };

  return {
    open: url => load(url),
    press(label) {
      for (const [, action = '', content = ''] of last.matchAll(
        /<form method="post" action="([^"]*)">(.*?)<\/form>/gs,
      )) {
        for (const [, attributes = '', inner = ''] of content.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)) {
          if (!textOf(inner).startsWith(label)) continue;
          const token = /name="form_token" value="([^"]*)"/.exec(content)?.[1] ?? '';
          const name = /name="([^"]*)"/.exec(attributes)?.[1];
          const value = /value="([^"]*)"/.exec(attributes)?.[1] ?? '';
          const fields = { form_token: token, ...(name === undefined ? {} : { [name]: value }), ...forged };
          return load(action.replaceAll('&amp;', '&'), new URLSearchParams(fields));
        }
      }
      throw new Error(`There is no button ${label}.`);
    },
    async follow(shown) {
      let now = shown;
      while (now.location !== null && new URL(now.location, origin).origin === origin) now = await load(now.location);
      return now;
    },
    tamper: fields => void (forged = fields),
  };
}

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}
