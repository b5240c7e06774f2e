// Whether a request to AWS is signed for the right account, region and service. The signature itself is not computed again.
import type { Answer, Asked, Respond } from './service';

export interface Signer {
  readonly accessKeyId: string;
  readonly region: string;
}

/** Lets through what is signed; anything else is refused as AWS does. */
export function signedFor(service: string, { accessKeyId, region }: Signer, respond: Respond): Respond {
  const scope = new RegExp(`^AWS4-HMAC-SHA256 Credential=${accessKeyId}/\\d{8}/${region}/${service}/aws4_request, `);
  const refused: Answer = { status: 403, body: '<Error><Code>SignatureDoesNotMatch</Code></Error>' };
  return (asked: Asked) => (scope.test(asked.headers.authorization ?? '') ? respond(asked) : refused);
}
