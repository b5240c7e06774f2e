// Which of Spotify's shapes of JSON the stand-in speaks.
import type { WireShape } from '../../contract';
import { act, house } from '../store';

const titles: Readonly<Record<WireShape, string>> = {
  new: 'Since February 2026',
  both: 'During the change',
  old: 'Before February 2026',
};

const meanings: Readonly<Record<WireShape, string>> = {
  new: 'The names and members of today.',
  both: 'Old names and new ones side by side.',
  old: 'The old names only, as an app sees them that Spotify has not moved yet.',
};

export function ShapeChoice({ shape }: { readonly shape: WireShape }) {
  return (
    <fieldset class="switches">
      <legend>Shape of Spotify’s answers</legend>
      {(house.value?.shapes ?? []).map(known => (
        <label key={known.shape} class="choice choice-tall">
          <input
            type="radio"
            name="shape"
            checked={known.shape === shape}
            onChange={() => void act('shape', { shape: known.shape })}
          />
          <span>
            {titles[known.shape]}
            <span class="soft small">{meanings[known.shape]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
