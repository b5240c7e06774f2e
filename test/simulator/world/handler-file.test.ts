import { handlerFile } from '../../../src/simulator/world/handler-file';
import { projectRoot } from '../../contract/project-files';

describe('the file that answers', () => {
  test.each([
    ['LaunchRequest', 'launch.ts'],
    ['ListPlaylistsIntent', 'list-playlists.ts'],
    ['AMAZON.NextIntent', 'next.ts'],
    ['SessionEndedRequest', 'session-ended.ts'],
  ])('%s is %s', (name, file) => expect(handlerFile(name, projectRoot)).toBe(`src/skill/handlers/${file}`));

  test.each(['AMAZON.CancelIntent', 'NoSuchIntent', '../launch'])('is not guessed for %s', name =>
    expect(handlerFile(name, projectRoot)).toBeNull(),
  );
});
