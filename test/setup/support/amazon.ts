// What ask-cli answers to the few commands that are used, for one skill. Refusals read as ask-cli 2.30.7 prints them.
import { readFileSync, statSync } from 'node:fs';
import type { Command, Ended } from '../../../src/setup/outside/command';

export interface Amazon {
  /** The account link as it was sent; null when there is none. */
  link: Readonly<Record<string, unknown>> | null;
  /** What the link's file looked like while ask-cli read it. */
  linkFiles: { readonly path: string; readonly mode: number }[];
  status: object;
  invocation: object;
  run(command: Command): Partial<Ended>;
}

/** `[Error]` as `ask smapi` prints it when Amazon answers with this status. */
export function refusal(status: number): Partial<Ended> {
  const message = `Call to service failed: The request to https://api.amazonalexa.com/v1/skills/x failed. Client Error: AxiosError: Request failed with status code ${status}`;
  return { code: 1, errors: `[Error]: ${JSON.stringify({ message, stack: message, detail: {} }, null, 2)}\n` };
}

export const noNetwork: Partial<Ended> = {
  code: 1,
  errors: '[Error]: {\n  "message": "Call to service failed: getaddrinfo ENOTFOUND api.amazonalexa.com"\n}\n',
};

export function pretendAmazon(skillId: string): Amazon {
  const built = { lastUpdateRequest: { status: 'SUCCEEDED' } };
  return {
    link: null,
    linkFiles: [],
    status: { manifest: built, interactionModel: { 'en-US': built, 'en-GB': built } },
    invocation: {
      status: 'SUCCESSFUL',
      result: { skillExecutionInfo: { invocationResponse: { body: { response: { card: { type: 'LinkAccount' } } } } } },
    },
    run({ args }) {
      const option = (name: string) => args[args.indexOf(name) + 1];
      const [, command] = args.slice(args.indexOf('smapi'));
      if (args.includes('--skill-id') && option('--skill-id') !== skillId) return refusal(404);
      switch (args.includes('smapi') ? command : '') {
        case 'update-account-linking-info': {
          const path = option('--account-linking-request')?.replace(/^file:/, '') ?? '';
          this.linkFiles.push({ path, mode: statSync(path).mode & 0o777 });
          const sent = JSON.parse(readFileSync(path, 'utf8')) as { accountLinkingRequest: Record<string, unknown> };
          this.link = sent.accountLinkingRequest;
          return { output: 'Command executed successfully!\n' };
        }
        case 'get-account-linking-info': {
          if (this.link === null) return refusal(404);
          const hidden = ['clientSecret', 'skipOnEnablement', 'reciprocalAccessTokenUrl'];
          const shown = Object.entries(this.link).filter(([name]) => !hidden.includes(name));
          return { output: JSON.stringify({ accountLinkingResponse: Object.fromEntries(shown) }, null, 2) };
        }
        case 'get-skill-status':
          return { output: JSON.stringify(this.status) };
        case 'invoke-skill-end-point':
          return { output: JSON.stringify(this.invocation) };
        default:
          return {};
      }
    },
  };
}
