// `npm run ask:install`: the project's own ask-cli, installed anew into tools/ask.
import { runTool } from '../outside/run-tool';
import { installAsk } from './get-ask';

void runTool(async (_words, outside) => {
  const version = await installAsk(outside);
  outside.say(`✓ ask-cli ${version} is in tools/ask: npm run ask -- --help`);
  return 0;
});
