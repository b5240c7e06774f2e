// Makes Lambda's runtime client in tools/lambda: it comes as sources and is compiled once, which takes a minute or two.
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian';
import { lambdaNodeFolder, lambdaPackage, runtimeClient } from './lambda-paths';
import { isFinished, markFinished } from './package-state';
import { missing, npm, ready, runs, troubleOf, type Prepared, type Wishes } from './prepared';

/** What its build needs, and the package of Debian that has it. */
const builders: Readonly<Record<string, string>> = {
  'c++': 'g++',
  cmake: 'cmake',
  make: 'make',
  python3: 'python3',
  xz: 'xz-utils',
};

export function prepareLambda({ install, say }: Wishes): Prepared {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    return missing("Lambda's runtime client is made for Linux only", 'run it on Linux, as the checks of a push do');
  }
  if (isFinished(lambdaPackage)) return ready;
  const absent = Object.keys(builders).filter(program => !runs(program));
  const packages = absent.map(program => builders[program] ?? program);
  if (absent.length > 0) {
    const mend = `sudo apt-get install -y ${packages.join(' ')} (or --install)`;
    const why = `Lambda's runtime client has to be compiled, and there is no ${absent.join(', ')}`;
    if (!install) return missing(why, mend);
    const trouble = installFromDebian(packages);
    if (trouble !== null) return missing(`${why}: ${trouble}`, mend);
  }
  say("Making Lambda's runtime client in tools/lambda, once: a minute or two …");
  const trouble = makeRuntimeClient();
  if (trouble !== null)
    return missing(`Lambda's runtime client was not made: ${trouble}`, 'look at what is said there');
  markFinished(lambdaPackage);
  return ready;
}

/** By its own two scripts, for the headers of a Node that lies here: no other source of headers is needed. */
function makeRuntimeClient(): string | null {
  const nodeFolder = lambdaNodeFolder('22');
  const environment = {
    PATH: [join(nodeFolder, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
    npm_config_nodedir: nodeFolder,
  };
  const script = (name: string) => ({ program: join(runtimeClient, 'scripts', name), args: [], folder: runtimeClient });
  return (
    troubleOf({ ...npm(['ci', '--loglevel=error']), folder: lambdaPackage }) ??
    troubleOf({ ...script('preinstall.sh'), environment }) ??
    troubleOf({ ...script('postinstall.sh'), environment })
  );
}
