// The body of a request, of which no more is kept than may be.

/**
 * The body as text; null when it is larger. It is read to its end all the same: a connection that is closed in the middle
 * of a body loses the answer too, and nobody would learn why.
 */
export async function readBounded({ body }: Request, mostBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? null : Buffer.concat(chunks).toString('utf8');
}
