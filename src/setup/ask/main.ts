// `npm run ask -- …`: the project's ask-cli with these arguments, as if it were installed on this machine.
import { runTool } from '../outside/run-tool';
import { getAsk } from './get-ask';
import { runAsk } from './run-ask';

void runTool(async (args, outside) => {
  const ask = await getAsk(outside);
  const { code } = await runAsk(outside, ask, { args, folder: outside.projectFolder, terminal: 'handed-over' });
  return code;
});
