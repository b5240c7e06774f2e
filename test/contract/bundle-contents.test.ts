// What is inside the shipped file, and how much of it: each kilobyte is read and compiled before the first listener is answered.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from './project-files';
import { useShipped } from './support/shipped';

const shipped = useShipped();
const kilobytes = (bytes: number) => bytes / 1024;

/** What was reached, and a tenth more. The packages are the part that is trimmed; the rest is what the skill does. */
const mostKilobytes = { packages: 44, whole: 175, compressed: 60 } as const;

describe('the shipped file', () => {
  test('is as small as it was made', () => {
    const file = readFileSync(shipped.bundle);
    const [output] = Object.values(shipped.metafile.outputs);
    const inputs = Object.entries(output?.inputs ?? {}).filter(([path]) => path.includes('node_modules/'));
    const packages = inputs.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
    const sizes = { packages, whole: file.length, compressed: gzipSync(file, { level: 9 }).length };
    for (const [what, most] of Object.entries(mostKilobytes)) {
      const size = kilobytes(sizes[what as keyof typeof sizes]);
      if (size > most) throw new Error(`${what}: ${size.toFixed(1)} KB, more than ${most} KB: what has come in?`);
    }
  });

  test('holds nothing of what its packages bring along in vain', () => {
    const inside = Object.keys(shipped.metafile.inputs).join('\n');
    expect(inside).toContain('axios/lib/core/Axios.js');
    for (const name of ['mime-db', 'mime-types', 'form-data', 'follow-redirects', 'proxy-from-env', 'debug']) {
      expect(inside).not.toContain(`node_modules/${name}/`);
    }
    expect(inside).not.toMatch(/node_modules\/[^/]*(?:proxy|agent)[^/]*\//);
    expect(inside).not.toMatch(/ask-sdk-model\/(?!index\.js$)/m);
    expect(readFileSync(shipped.bundle, 'utf8')).not.toContain('LwaServiceClient');
  });

  test('wakes nothing of Node’s own fetch when it is loaded', () => {
    const script = `
      const heavy = ['internal/deps/undici/undici', 'internal/webstreams/readablestream', 'zlib'];
      const before = new Set(process.moduleLoadList);
      require(process.argv[1]);
      const woken = process.moduleLoadList.filter(name => !before.has(name) && heavy.some(one => name.endsWith(' ' + one)));
      console.log(JSON.stringify(woken));`;
    const { stdout } = spawnSync(process.execPath, ['-e', script, shipped.bundle], { env: {}, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([]);
  });
});

describe('the sources', () => {
  const sources = () =>
    Object.keys(shipped.metafile.inputs)
      .filter(path => path.startsWith('src/'))
      .map(path => readFileSync(join(projectRoot, path), 'utf8'));

  test('take from a package only what the shipped file still holds of it', () => {
    const imports = /^import (?!type )(.+) from '((?:axios|ask-sdk).*)';$/gm;
    const values = sources().flatMap(source => [...source.matchAll(imports)].map(([, names, from]) => [from, names]));
    expect(values.sort()).toEqual([
      ['ask-sdk-core', '{ SkillBuilders }'],
      ['axios', '{ Axios }'],
    ]);
  });

  test('ask the SDK for no part that the shipped file does without', () => {
    const asked = sources().filter(source => /responseBuilder|serviceClientFactory|withApiClient/.test(source));
    expect(asked).toEqual([]);
  });
});

describe('what is left out of a package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-left-out-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const buildWith = (files: Readonly<Record<string, string>>, entries: string) => {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    const script = `
      import { build } from 'esbuild';
      import { leaveOut } from '${projectRoot}/scripts/bundle/leave-out.mjs';
      const { outputFiles } = await build({
        entryPoints: ['${folder}/main.js'], bundle: true, write: false, format: 'cjs', logLevel: 'error',
        plugins: [leaveOut(${entries})],
      }).catch(() => process.exit(1));
      process.stdout.write(outputFiles[0].text);`;
    const arguments_ = ['--input-type=module', '-e', script];
    return spawnSync(process.execPath, arguments_, { cwd: projectRoot, env: {}, encoding: 'utf8' });
  };
  const main = "import { heavy } from './node_modules/pack/heavy.js'; console.log(heavy);";
  const entry = "[{ file: 'pack/heavy.js', has: 'export const heavy', instead: 'export const heavy = null;' }]";

  test('is replaced', () => {
    const files = { 'main.js': main, 'node_modules/pack/heavy.js': "export const heavy = 'much';" };
    const { status, stdout } = buildWith(files, entry);
    expect(status).toBe(0);
    expect(stdout).toContain('heavy = null');
    expect(stdout).not.toContain('much');
  });

  test('fails the build when it is not what it was', () => {
    const files = { 'main.js': main, 'node_modules/pack/heavy.js': "const heavy = 'changed'; export { heavy };" };
    const { status, stderr } = buildWith(files, entry);
    expect(status).toBe(1);
    expect(stderr).toContain('pack/heavy.js no longer holds: export const heavy. A package has changed');
  });

  test('fails the build when it is no longer there', () => {
    const { status, stderr } = buildWith({ 'main.js': 'console.log(1);' }, entry);
    expect(status).toBe(1);
    expect(stderr).toContain('pack/heavy.js is no longer loaded. A package has changed');
  });
});

describe('beside the shipped file', () => {
  const notices = () => readFileSync(join(shipped.folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');

  test('lies the licence of each package that is in it, in full', () => {
    for (const name of ['axios', 'ask-sdk-core', 'ask-sdk-runtime', 'ask-sdk-model']) {
      const { version } = JSON.parse(readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8')) as {
        version: string;
      };
      expect(notices()).toContain(`${name} ${version} (`);
    }
    expect(notices()).toContain('Permission is hereby granted, free of charge');
    expect(notices()).toContain('END OF TERMS AND CONDITIONS');
  });

  test('lies no licence twice, and none of a package that is not in it', () => {
    expect(notices().match(/TERMS AND CONDITIONS FOR USE/g)).toHaveLength(1);
    expect(notices()).not.toContain('form-data');
  });

  test('lies nothing, and nothing is built, where a package brings no licence along', () => {
    const bare = mkdtempSync(join(tmpdir(), 'record-keeper-bare-'));
    mkdirSync(join(bare, 'node_modules/bare'), { recursive: true });
    writeFileSync(join(bare, 'node_modules/bare/package.json'), '{"name":"bare","version":"1.0.0"}');
    const script = `
      import { noticesOf } from '${projectRoot}/scripts/bundle/notices.mjs';
      noticesOf({ inputs: { 'node_modules/bare/index.js': {} } }, '${bare}');`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    rmSync(bare, { recursive: true, force: true });
    expect(status).toBe(1);
    expect(stderr).toContain('bare is in the bundle, and its package holds no text of its licence.');
  });

  test('lies no package.json: with one, ask-cli would install packages', () => {
    expect(readdirSync(shipped.folder).sort()).toEqual(['THIRD-PARTY-LICENSES.txt', 'index.js', 'meta.json']);
  });
});
