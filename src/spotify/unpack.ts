// A body that was packed though nobody asked for it. Rare, so that what unpacks it is loaded only then.

/** Rejects with an error that has a code: zlib's, or ERR_BUFFER_TOO_LARGE as soon as more than `most` bytes come out. */
export async function unpack(body: Buffer, packing: string, most: number): Promise<Buffer> {
  if (packing.trim().toLowerCase() === 'identity') return body;
  const { brotliDecompressSync, gunzipSync, inflateSync } = await import('node:zlib');
  const limit = { maxOutputLength: most };
  switch (packing.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(body, limit);
    case 'deflate':
      return inflateSync(body, limit);
    case 'br':
      return brotliDecompressSync(body, limit);
    default:
      throw Object.assign(new Error('an unknown packing'), { code: 'Z_UNKNOWN_PACKING' });
  }
}
