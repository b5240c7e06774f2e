// What the body of each command must look like.
import * as v from 'valibot';
import { deviceNames } from '../../../alexa/envelope/devices';
import { wireShapes } from '../../../spotify/web-api/wire-context';
import type { CommandName, Commands } from '../../contract';

/** Spotify's slowest answers are shorter, and Alexa gives up long before. */
const longestDelayMs = 60_000;

const nothing = v.strictObject({});
const words = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const schemas = {
  say: v.strictObject({ sentence: words(2000) }),
  silence: nothing,
  leave: nothing,
  touch: v.strictObject({ arguments: v.array(v.unknown()), token: words(2048) }),
  send: v.strictObject({ request: v.string() }),
  device: v.strictObject({ device: v.picklist(deviceNames) }),
  locale: v.strictObject({ locale: words(20) }),
  link: v.strictObject({ login: words(200), accept: v.boolean() }),
  'renew-token': nothing,
  unlink: nothing,
  fault: v.strictObject({
    name: words(100),
    times: v.union([v.literal('always'), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))]),
  }),
  'clear-faults': nothing,
  delay: v.strictObject({ delayMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longestDelayMs)) }),
  shape: v.strictObject({ shape: v.picklist(wireShapes) }),
  'expire-tokens': nothing,
  'revoke-links': nothing,
  quota: v.strictObject({ spent: v.boolean() }),
  record: v.strictObject({ on: v.boolean() }),
  replay: v.strictObject({ name: words(200), file: v.string() }),
  'stop-replay': nothing,
  'start-over': nothing,
} satisfies { readonly [Name in CommandName]: v.GenericSchema<unknown, Commands[Name]> };
