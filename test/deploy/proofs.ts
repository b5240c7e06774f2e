// The proofs by name: what each of them shows, and what has to be there before it can run.
import { prepareAsk } from './tools/ask-tools';
import { prepareLambda } from './tools/lambda-tools';
import type { Prepared, Wishes } from './tools/prepared';
import { prepareTemplateLinter } from './tools/template-linter';

export interface Proof {
  /** The folder of test/deploy/ that it lies in. */
  readonly name: string;
  readonly shows: string;
  readonly prepare: (wishes: Wishes) => Prepared;
}

export const proofs: readonly Proof[] = [
  {
    name: 'lambda',
    shows: "the shipped file under Lambda's own runtime client, on Node 22 and 24",
    prepare: prepareLambda,
  },
  {
    name: 'template',
    shows: 'the stack as CloudFormation would take it',
    prepare: prepareTemplateLinter,
  },
  {
    name: 'rehearsal',
    shows: 'a whole deploy and account link by the real ask-cli, against an Amazon on this machine',
    prepare: prepareAsk,
  },
];
