// Whether there is an ask-cli that starts. A fresh install from npm does not: the latest antlr4ts, which it asks for, is broken.
import { ok, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';

const install = 'npm run ask:install';

export function checkAskCli({ found }: Patient): Finding {
  switch (found.kind) {
    case 'works':
      return ok(`${found.version}, from ${found.ask.from}`);
    case 'missing':
      return wrong('not installed', `${install} (npm run deploy does it too)`);
    case 'broken': {
      const text = `the one from ${found.ask.from} does not start: ${found.why}`;
      return wrong(text, found.antlr4ts ? `${install}, which installs a good antlr4ts with it` : install);
    }
  }
}
