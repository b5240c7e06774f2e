// Why `ask deploy` failed -> what to do. Its output has been shown; here are the reasons that do not explain themselves.

const reasons: readonly (readonly [symptom: RegExp, mend: string])[] = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/,
    'Amazon was not reached. Check the network, then deploy again.',
  ],
  [
    /InvalidClientTokenId|UnrecognizedClient|ExpiredToken|SignatureDoesNotMatch|InvalidAccessKeyId|security token .* (invalid|expired)/,
    'AWS does not know these credentials (any more). Make a new access key: docs/deploy.md, step 2.',
  ],
  [
    /AccessDenied|not authorized to perform/,
    'The AWS user lacks a right that is named above. docs/deploy.md, step 2, lists what is needed.',
  ],
  [
    /\/auth\/o2\/token|invalid_grant|Token is invalid\/expired/,
    'Amazon does not take the sign-in of ask-cli any more. Sign in again: npm run ask -- configure',
  ],
  [
    /ROLLBACK_(COMPLETE|FAILED)/,
    'The stack could not be made and cannot be mended. Delete it in the CloudFormation console, then deploy again.',
  ],
  [
    /revision ?id|IAM role mismatch/i,
    'The function was changed by hand. To overwrite that: npm run deploy -- --ignore-hash',
  ],
  [
    /trigger setting for the Lambda/i,
    'The function does not let this skill in. Its Alexa trigger has to name the skill id; in the stack it does.',
  ],
  [
    /"InteractionModel\.|"Manifest"|Invalid(Intent|Slot|Model)|MissingSlot/,
    'Amazon refuses the skill package: the reason is above, under "errors". npm run lint:skill may know it too.',
  ],
];

/** The mend of the first reason that fits. Looks only at what came after ask-cli gave up: before, it talks of models too. */
export function mendOfFailure(printed: string): string {
  const error = printed.slice(Math.max(0, printed.search(/\[(Error|Fatal)\]/)));
  return reasons.find(([symptom]) => symptom.test(error))?.[1] ?? 'See above. npm run doctor looks at the whole way.';
}
