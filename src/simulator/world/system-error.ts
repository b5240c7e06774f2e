// What Node says of a failed system call, read without trusting the shape of what was thrown.

export interface SystemError {
  /** Such as `ENOENT` or `EADDRINUSE`; null for anything that is no system error. */
  readonly code: string | null;
  readonly port: number | null;
}

export function readSystemError(thrown: unknown): SystemError {
  if (typeof thrown !== 'object' || thrown === null) return { code: null, port: null };
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null;
  const port = 'port' in thrown && typeof thrown.port === 'number' ? thrown.port : null;
  return { code, port };
}
