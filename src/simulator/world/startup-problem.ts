// Why terminal or page could not start, in one line for the person who started it.
import { ConfigError } from '../../config';
import { NoSkillPackageError, SkillPackageError } from '../alexa/package-files';
import { readSystemError } from './system-error';

/** Null for what is no known obstacle: a fault of this program, which deserves its stack. */
export function startupProblem(error: unknown): string | null {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof NoSkillPackageError)
    return `${error.message} Start in the project's folder, with npm start or npm run talk.`;
  if (error instanceof SkillPackageError) return error.message;
  const { code, port } = readSystemError(error);
  if (code === 'EADDRINUSE')
    return `Port ${port ?? ''} of 127.0.0.1 is taken: end what uses it, or set SIMULATOR_PORT.`;
  if (code === 'EACCES') return `Port ${port ?? ''} may not be used: set SIMULATOR_PORT to one above 1023.`;
  return null;
}
