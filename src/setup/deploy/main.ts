// `npm run deploy`.
import { runTool } from '../outside/run-tool';
import { deploy } from './deploy';

void runTool(deploy);
