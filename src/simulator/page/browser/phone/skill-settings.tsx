// What the Alexa app knows of the skill: whether the account is linked, and the way to change that.
import type { PageState } from '../../contract';
import { paths } from '../../contract';
import { act } from '../store';

export function SkillSettings({ link, skill }: { readonly link: PageState['link']; readonly skill: string }) {
  return (
    <section class="skill-settings" aria-label="Skill settings">
      <img src="/icon.svg" alt="" width="32" height="32" />
      <p class="skill-settings-words">
        <strong>{skill}</strong>
        <span class="skill-settings-link" data-linked={link.linked}>
          {linkWords(link)}
        </span>
      </p>
      {link.linked ? (
        <button type="button" class="button" onClick={() => void act('unlink', {})}>
          Unlink
        </button>
      ) : (
        <a class="button" href={paths.link} target="_blank" rel="noopener" aria-label="Link the account">
          Link
        </a>
      )}
    </section>
  );
}

function linkWords({ linked, displayName }: PageState['link']): string {
  if (!linked) return 'Not linked';
  return displayName === null ? 'Linked' : `Linked as ${displayName}`;
}
