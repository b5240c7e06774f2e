// The glass of a device: the skill's document; without one a card, the skill's name, or the home screen.
import type { ScreenRow } from '../../contract';
import { state, turns } from '../store';
import { skillTitle } from '../phone/skill-title';
import { AplScreen } from './apl-screen';
import { CardScreen, HomeScreen, SkillScreen } from './own-screens';
import { onScreen } from './shown-card';

export function ScreenGlass({ screen }: { readonly screen: ScreenRow }) {
  const now = state.value;
  if (now === null) return null;
  const shown = now.screen;
  const own = onScreen(turns.value, now);
  return (
    <div class="glass" role="group" aria-label="The device's screen">
      {shown === null && own.kind === 'home' && (
        <HomeScreen locale={now.locale} opening={`open ${now.invocationName}`} />
      )}
      {shown === null && own.kind === 'skill' && <SkillScreen skill={skillTitle(now.invocationName)} />}
      {shown === null && own.kind === 'card' && <CardScreen card={own.card} />}
      <AplScreen shown={shown} screen={screen} />
      <span class="light" />
    </div>
  );
}
