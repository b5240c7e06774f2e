// `npm run doctor`.
import { runTool } from '../outside/run-tool';
import { doctor } from './doctor';

void runTool(doctor);
