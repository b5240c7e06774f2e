import own from '../../../package.json';
import tool from '../../../tools/ask/package.json';
import lock from '../../../tools/ask/package-lock.json';

const versionsOf = (name: string) =>
  Object.entries(lock.packages as Readonly<Record<string, { readonly version?: string }>>)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version);

describe('the tool package tools/ask', () => {
  test('locks the last ask-cli, with the last antlr4ts that is whole and no other', () => {
    expect(tool.dependencies).toEqual({ 'ask-cli': '2.30.7' });
    expect(versionsOf('ask-cli')).toEqual(['2.30.7']);
    expect(versionsOf('antlr4ts')).toEqual([tool.overrides.antlr4ts]);
  });

  test('is no part of what the project itself installs', () => {
    const names = Object.keys({ ...own.dependencies, ...own.devDependencies });
    expect(names.filter(name => name.startsWith('ask-cli'))).toEqual([]);
    expect(own).not.toHaveProperty('workspaces');
  });
});
