// Podcast episodes and their shows as Spotify's JSON.
import type { Episode, Show } from '../catalogue/music';
import { images, markets } from './item-json';
import { linksTo } from './links';
import { lostIn2026, type WireContext } from './wire-context';

const spoken = { explicit: false, is_externally_hosted: false, languages: ['en'] };

/** As it stands in a playlist, with its show. */
export function episodeJson(episode: Episode, wire: WireContext): object {
  return { ...simplifiedEpisodeJson(episode, wire), show: showJson(episode.show, wire) };
}

/** As it stands in a search result. */
export function simplifiedEpisodeJson(episode: Episode, wire: WireContext): object {
  const about = `${episode.title}. An episode of ${episode.show.name}.`;
  return {
    ...linksTo('episode', episode.id, wire.api),
    ...spoken,
    audio_preview_url: null,
    description: about,
    duration_ms: episode.durationMs,
    html_description: `<p>${about.replace('&', '&amp;')}</p>`,
    id: episode.id,
    images: images(episode.show.id),
    is_playable: true,
    language: 'en',
    name: episode.title,
    release_date: episode.released,
    release_date_precision: 'day',
    type: 'episode',
  };
}

export function showJson(show: Show, wire: WireContext): object {
  return {
    ...linksTo('show', show.id, wire.api),
    ...spoken,
    copyrights: [],
    description: show.description,
    html_description: `<p>${show.description.replace('&', '&amp;')}</p>`,
    id: show.id,
    images: images(show.id),
    media_type: 'audio',
    name: show.name,
    total_episodes: show.episodeCount,
    type: 'show',
    ...lostIn2026(wire.shape, { available_markets: markets, publisher: show.publisher }),
  };
}
