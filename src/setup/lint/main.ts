// `npm run lint:skill`: the rules of Amazon and of this house, before anything is uploaded.
import { goOnUnread } from '../outside/reader-gone';
import { run } from './run';

goOnUnread();
const { exitCode, output, errors } = run(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
