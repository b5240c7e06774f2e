// What the packages bring along and the skill never uses: file by file, what stands in its place in the shipped file.
// `has` is a text that must be in the original: where it is not, the package has changed and the build fails (leave-out.mjs).

const unused = what => `export default () => { throw new Error('${what} is not in this bundle'); };`;

export const leftOut = [
  {
    file: 'axios/index.js',
    has: 'const {\n  Axios,',
    instead: "export { default as Axios } from './lib/core/Axios.js';",
    why: 'connection.ts uses the class Axios alone; the ready-made instance drags in forms, cookies and cancel tokens.',
  },
  ...['http', 'xhr'].map(name => ({
    file: `axios/lib/adapters/${name}.js`,
    has: 'export default is',
    instead: 'export default null;',
    why: 'src/spotify/adapter.ts is the way to the network; these load proxies, redirects, forms and 130 KB of file types.',
  })),
  {
    file: 'axios/lib/adapters/fetch.js',
    has: 'export const getFetch',
    instead: 'export const getFetch = () => null;',
    why: 'the same; and by reading Request and Response while loading it wakes all of Node’s own fetch.',
  },
  {
    file: 'axios/lib/defaults/index.js',
    has: 'export default defaults;',
    instead: 'export default {};',
    why: 'a class Axios made with its own settings takes none of them; they drag in forms and a copy of form-data.',
  },
  {
    file: 'axios/lib/utils.js',
    has: "const FormDataCtor = typeof G.FormData !== 'undefined' ? G.FormData : undefined;",
    swap: 'const FormDataCtor = undefined;',
    why: 'the read alone makes Node load all of its fetch, about 25 ms. A GET has no form.',
  },
  {
    file: 'axios/lib/helpers/buildURL.js',
    has: 'export default function buildURL(',
    instead: unused('buildURL'),
    why: 'only getUri and parameters need it; endpoints write their own queries.',
  },
  {
    file: 'axios/lib/core/buildFullPath.js',
    has: 'export default function buildFullPath(',
    instead: unused('buildFullPath'),
    why: 'only getUri needs it.',
  },
  {
    file: 'ask-sdk-core/dist/index.js',
    has: 'Object.defineProperty(exports, "SkillBuilders"',
    instead: "exports.SkillBuilders = require('./skill/SkillBuilders').SkillBuilders;",
    why: 'the skill imports SkillBuilders and no other value; a test holds it to that.',
  },
  {
    file: 'ask-sdk-core/dist/response/ResponseFactory.js',
    has: 'exports.ResponseFactory = ResponseFactory;',
    instead: 'exports.ResponseFactory = { init: () => undefined };',
    why: 'answers are made in src/skill/to-response.ts; a test holds that nobody asks for the response builder.',
  },
  {
    file: 'ask-sdk-core/package.json',
    has: '"version":',
    json: ({ version }) => ({ version }),
    why: 'the SDK tells its version in each answer, and nothing else of it.',
  },
  {
    file: 'ask-sdk-model/index.js',
    has: 'services.ServiceClientFactory = ServiceClientFactory;',
    instead: 'exports.services = {};',
    why: 'types are all the skill needs of it; the clients of Amazon’s services are 60 KB.',
  },
];
