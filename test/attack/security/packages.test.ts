// What is installed is what the lock file says, bit for bit: no package from an address of its own, none without a checksum, and
// none that runs a program of its own while it is installed but those that are known.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFiles, projectRoot } from '../../contract/project-files';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** What runs a program while it is installed -> why it may. All are for developers: nothing of them is shipped. */
const installScripts: Readonly<Record<string, string>> = {
  esbuild: 'chooses the program for this machine',
  'unrs-resolver': 'looks whether the program for this machine is there; jest resolves modules with it',
  '@parcel/watcher': 'builds itself only where no ready program fits',
  'classic-level':
    'builds itself only where no ready program fits; the table that tests use in place of DynamoDB is kept in it',
};

const folders = projectFiles()
  .filter(path => path === 'package-lock.json' || path.endsWith('/package-lock.json'))
  .map(path => path.replace(/package-lock\.json$/, ''));

describe.each(folders)('the lock file in ./%s', folder => {
  const { lockfileVersion, packages } = JSON.parse(read(`${folder}package-lock.json`)) as {
    readonly lockfileVersion: number;
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  const manifest = JSON.parse(read(`${folder}package.json`)) as Manifest;

  test('is of the version that holds a checksum for every package, and every package has one', () => {
    expect(lockfileVersion).toBe(3);
    expect(locked.length).toBeGreaterThan(0);
    expect(
      locked.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  test('names no address, no repository and no folder: all come from the registry that is asked', () => {
    expect(locked.filter(([, { resolved, link }]) => resolved !== undefined || link === true)).toEqual([]);
    expect(read(`${folder}.npmrc`)).toContain('omit-lockfile-registry-resolved=true');
  });

  test('says the same as the manifest, which names every package by one exact version', () => {
    const { dependencies = {}, devDependencies = {}, overrides = {} } = manifest;
    const wanted = { ...dependencies, ...devDependencies };
    const versions = Object.values({ ...wanted, ...overrides });
    expect(versions.filter(version => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
    const different = Object.entries(wanted).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(different).toEqual([]);
  });

  test('runs no program while it is installed but those that are known', () => {
    if (/^ignore-scripts=true$/m.test(read(`${folder}.npmrc`))) return;
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(running.map(([path]) => path.split('node_modules/').at(-1)).sort()).toEqual(
      Object.keys(installScripts).sort(),
    );
    expect(running.filter(([, { dev, optional }]) => dev !== true && optional !== true)).toEqual([]);
    const own = ['preinstall', 'install', 'postinstall', 'prepare'].filter(
      name => manifest.scripts?.[name] !== undefined,
    );
    expect(own).toEqual([]);
  });
});

test('there are lock files to look at', () => {
  expect(folders).toEqual(expect.arrayContaining(['']));
});

test('nothing is installed past the lock file where it counts', () => {
  const commands = ['.ci/run', '.github/workflows/ci.yml'].map(read).join('\n');
  expect(commands).toMatch(/npm ci$/m);
  expect(commands).not.toMatch(/npm (?:i|install|update|add)\b|npx (?:-y|--yes)|curl [^\n]*\| *(?:ba)?sh/);
});

test('the list of licences names every package of which a file is in the bundle, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-packages-'));
  const run = (...script: readonly string[]) =>
    spawnSync(process.execPath, script, { cwd: projectRoot, env: {}, encoding: 'utf8' }).stdout;
  try {
    const metafile = join(folder, 'meta.json');
    run('scripts/build.mjs', join(folder, 'index.js'), metafile);
    const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { readonly inputs: object };
    const packed = Object.keys(inputs).flatMap(file => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
    const listed = run('scripts/licences.mjs', '--shipped').match(/[^\t]+(?=@[^@]+\n)/g) ?? [];
    expect(packed).not.toEqual([]);
    expect([...listed].sort()).toEqual([...new Set(packed)].sort());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
