// How large something is as it travels: JSON without spaces, in bytes of UTF-8.

export function bytesOf(json: unknown): number {
  return new TextEncoder().encode(JSON.stringify(json)).length;
}

/** `24,310 bytes` */
export function byteWords(bytes: number): string {
  return bytes === 1 ? '1 byte' : `${bytes.toLocaleString('en')} bytes`;
}
