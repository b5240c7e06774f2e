// S3 as far as ask-cli's stack deployer uses it: a bucket with versions, and objects in it. Source: docs.aws.amazon.com/AmazonS3
import { randomUUID } from 'node:crypto';
import type { Cloud } from './cloud';
import type { Answer, Asked } from './service';

const versioningOf = (status: string): string =>
  `<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${status}</VersioningConfiguration>`;

/** Addresses are /bucket and /bucket/key, as they are on a host without a name. */
export function answerS3(cloud: Cloud, { method, path, query, body }: Asked): Answer | null {
  const [, name = '', key = ''] = /^\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  const bucket = cloud.buckets.get(name);
  if (bucket === undefined) {
    if (method === 'HEAD') return { status: 404 };
    if (method !== 'PUT' || key !== '' || query.has('versioning')) return null;
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name)) throw new Error(`${name} is no name for a bucket`);
    cloud.buckets.set(name, { versioned: false, objects: new Map() });
    return { status: 200 };
  }
  if (key !== '') {
    if (method !== 'PUT') return null;
    const version = randomUUID();
    bucket.objects.set(`${key}?${version}`, body);
    return { status: 200, headers: { etag: '"1"', ...(bucket.versioned && { 'x-amz-version-id': version }) } };
  }
  if (method === 'HEAD') return { status: 200 };
  if (!query.has('versioning')) return null;
  if (method === 'GET') {
    return { status: 200, body: versioningOf(bucket.versioned ? '<Status>Enabled</Status>' : '') };
  }
  bucket.versioned = body.toString('utf8').includes('<Status>Enabled</Status>');
  return { status: 200 };
}
