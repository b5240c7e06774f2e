// The pages of the redirect endpoint. They hold fixed sentences only: nothing that came with the request is shown.
import type { LinkResult } from './link-result';

/** What the listener sees after login: linked, or why not. */
export function linkPage(result: LinkResult): string {
  return result.kind === 'linked'
    ? page('Your account is linked', 'You can close this page and go on talking to Alexa.')
    : page('Your account is not linked', `${result.message} You can close this page.`);
}

export function plainPage(sentence: string): string {
  return page('Simulated Alexa', sentence);
}

function page(title: string, sentence: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; }
body { background: light-dark(#f4efe6, #171412); color: light-dark(#2a2420, #f3ece2); }
main { max-width: 28rem; margin: 1rem; padding: 1.75rem; border-radius: 1rem; }
main { background: light-dark(#fffdf8, #221e1a); border: 1px solid light-dark(#ddd2c2, #453d36); }
h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
p { margin: 0; }
small { display: block; margin-top: 1.5rem; color: light-dark(#655a50, #b9aca0); }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
<small>This is the simulated Alexa on your own machine, not Amazon.</small>
</main>
</body>
</html>
`;
}
