// `npm run link-setup`.
import { runTool } from '../outside/run-tool';
import { linkSetup } from './link-setup';

void runTool(linkSetup);
