// All of Amazon that a deploy speaks to, on loopback and empty at the start, and the settings that lead ask-cli there.
import { randomBytes } from 'node:crypto';
import { emptyCloud, type Cloud } from './cloud';
import { answerCloudFormation } from './cloudformation';
import type { Json, Skill } from './developer-account';
import { startDeveloperServices } from './developer-services';
import { answerIam } from './iam';
import { answerLambda } from './lambda-service';
import { answerS3 } from './s3';
import { startService, type Answer, type Asked } from './service';
import { signedFor } from './signature';

/** Made afresh each time: what is secret must turn up nowhere. */
export interface Credentials {
  readonly vendorId: string;
  readonly refreshToken: string;
  readonly awsKeyId: string;
  readonly awsSecretKey: string;
}

export interface Amazon {
  readonly cloud: Cloud;
  readonly skills: ReadonlyMap<string, Skill>;
  /** Every account link as it was sent. */
  readonly sentLinks: readonly Json[];
  /** What was asked that Amazon does not offer. */
  readonly surprises: () => readonly string[];
  /** What leads ask-cli here. */
  readonly endpoints: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  /** Answers the next account link so, while it waits; null again: as always. */
  whileLinking: ((request: Json) => Promise<Answer | null>) | null;
  /** Why the models of packages cannot be built from now on; null: they can. */
  whyNoModels: string | null;
  addSkill(id: string): Skill;
  stop(): Promise<void>;
}

export async function startAmazon(): Promise<Amazon> {
  const cloud = emptyCloud();
  const sentLinks: Json[] = [];
  const credentials = {
    vendorId: 'MREHEARSAL0000',
    refreshToken: `Atzr|${randomBytes(16).toString('hex')}`,
    awsKeyId: 'AKREHEARSAL',
    awsSecretKey: randomBytes(16).toString('hex'),
  };
  const signer = { accessKeyId: credentials.awsKeyId, region: 'us-east-1' };
  const developer = await startDeveloperServices({
    refreshToken: credentials.refreshToken,
    vendorId: credentials.vendorId,
    functions: cloud.functions,
    whyNoModels: () => amazon.whyNoModels,
    whileLinking: async request => {
      sentLinks.push(request);
      return (await amazon.whileLinking?.(request)) ?? null;
    },
  });
  const start = (name: string, answer: (cloud: Cloud, asked: Asked) => Answer | null) =>
    startService(
      name,
      signedFor(name, signer, asked => answer(cloud, asked)),
    );
  const s3 = await start('s3', answerS3);
  const cloudFormation = await start('cloudformation', answerCloudFormation);
  const iam = await start('iam', answerIam);
  const lambda = await start('lambda', answerLambda);
  const services = [...developer.services, s3, cloudFormation, iam, lambda];
  const amazon: Amazon = {
    cloud,
    skills: developer.skills,
    sentLinks,
    surprises: () => services.flatMap(service => service.surprises),
    whileLinking: null,
    whyNoModels: null,
    endpoints: {
      ASK_SMAPI_SERVER_BASE_URL: developer.url,
      ASK_LWA_TOKEN_HOST: developer.url,
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.url,
      AWS_ENDPOINT_URL_IAM: iam.url,
      AWS_ENDPOINT_URL_LAMBDA: lambda.url,
    },
    credentials,
    addSkill: id => developer.addSkill(id),
    async stop() {
      await Promise.all(services.map(service => service.stop()));
    },
  };
  return amazon;
}
