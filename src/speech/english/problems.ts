// English: what is said when something fails. Every sentence ends in what to do next; none tells an error's own text.
import type { Permission } from '../../music/music-error';
import type { Phrases } from '../phrases';
import { say, sentences, type Speech } from '../ssml';
import type { Amounts } from './amounts';

const permissionWords: Readonly<Record<Permission, string>> = {
  'private-playlists': 'read your private playlists',
  'collaborative-playlists': 'read the playlists you share with others',
  'liked-songs': 'read the songs you saved',
  'top-music': 'read your top songs and artists',
  'recently-played': 'read what you played lately',
  'now-playing': 'read what is playing now',
};

/** The card is named where Amazon's rules want it: on the home screen of the Alexa app. */
const card = (purpose: string) =>
  say`I've sent a card to the home screen of your Alexa app: open it to ${purpose} your Spotify account.`;

const tryLater = say`Spotify is not answering just now. Please try again in a minute.`;

export function problems({ count, list }: Amounts): Pick<Phrases, 'problem' | 'problemCard'> {
  return {
    problem: (kind, { permissions, retryAfterSeconds }) => {
      switch (kind) {
        case 'not-linked':
          return sentences(say`I read your Spotify playlists aloud and tell you what's in them.`, card('link'));
        case 'link-expired':
          return sentences(say`Your Spotify link has run out; Spotify ends it every six months.`, card('link'));
        case 'permission-missing':
          return sentences(permissionMissing(permissions), card('link'));
        case 'not-registered':
          return say`This skill's Spotify app does not know your account yet. Whoever set the skill up has to add you to it. I've sent the steps to your Alexa app.`;
        case 'owner-needs-premium':
          return say`Spotify has paused this skill's access. Whoever set it up needs an active Premium plan. I've sent the details to your Alexa app.`;
        case 'not-readable':
          return say`Spotify lets me read songs only in playlists that are yours or that you help to edit. Please try another one.`;
        case 'not-found':
          return say`That is no longer in your Spotify library. Please open me again and try another one.`;
        case 'wait':
          return say`Spotify asks me to wait a moment. Try again in ${wait(retryAfterSeconds ?? 30)}.`;
        case 'quota-spent':
          return say`Spotify's limit for this skill is used up. Please try again ${later(retryAfterSeconds)}.`;
        case 'unavailable':
        case 'too-late':
        case 'bad-answer':
          return tryLater;
        case 'bad-request':
        case 'our-fault':
          return say`Sorry, something went wrong on my side. Please try again.`;
      }
    },
    problemCard: kind =>
      kind === 'not-registered'
        ? {
            title: 'Your Spotify account is not on the list',
            text: [
              'For whoever set this skill up:',
              '1. Open the dashboard at developer.spotify.com and choose the app of this skill.',
              '2. Under User Management, add the name and the email address of this Spotify account.',
              '3. Open Record Keeper again; nothing has to be linked anew.',
            ].join('\n'),
          }
        : {
            title: 'Spotify has paused this skill',
            text: [
              'Spotify lets a skill like this work only while the owner of its Spotify app has an active Premium plan.',
              'For whoever set this skill up: renew Premium; it can take some hours until Spotify notices.',
            ].join('\n'),
          },
  };

  function permissionMissing(permissions: readonly Permission[]): Speech {
    const wanted =
      permissions.length === 0
        ? 'read your playlists'
        : list(permissions.map(permission => permissionWords[permission]));
    return say`To answer that, I need your permission to ${wanted}, and your Spotify link does not give it yet.`;
  }

  function wait(seconds: number): string {
    if (seconds < 60) return count(Math.max(1, seconds), 'second', 'seconds');
    if (seconds <= 90 * 60) return count(Math.ceil(seconds / 60), 'minute', 'minutes');
    return count(Math.round(seconds / 3600), 'hour', 'hours');
  }

  function later(seconds: number | null): string {
    if (seconds === null || seconds <= 3600) return 'later today';
    const hours = Math.max(1, Math.round(seconds / 3600));
    return hours < 12
      ? `later today, in about ${count(hours, 'hour', 'hours')}`
      : `in about ${count(hours, 'hour', 'hours')}`;
  }
}
