// Skill events as Alexa sends them: outside any session, with the time they happened, perhaps an hour after it.
import type { RequestEnvelope } from 'ask-sdk-model';
import { NOON_MS } from '../../support/talk';
import { envelope, outsideOfSessions, type Asking } from './requests';

export const skillEvents = [
  'SkillEnabled',
  'SkillDisabled',
  'SkillAccountLinked',
  'SkillPermissionAccepted',
  'SkillPermissionChanged',
] as const;

export type SkillEvent = (typeof skillEvents)[number];

const bodies: Readonly<Partial<Record<SkillEvent, object>>> = {
  SkillDisabled: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
  SkillAccountLinked: { accessToken: 'token-of-the-event' },
  SkillPermissionAccepted: { acceptedPermissions: [{ scope: 'invented' }] },
  SkillPermissionChanged: { acceptedPermissions: [] },
};

/** `atMs`: when it happened; `locale` and the like may be anything. */
export function skillEvent(
  name: SkillEvent,
  { atMs = NOON_MS, ...from }: Asking & { readonly atMs?: number } = {},
): RequestEnvelope {
  const happened = new Date(atMs).toISOString();
  const body = bodies[name];
  return outsideOfSessions(
    envelope(
      {
        type: `AlexaSkillEvent.${name}`,
        eventCreationTime: happened,
        eventPublishingTime: new Date(atMs + 1000).toISOString(),
        ...(body === undefined ? {} : { body }),
      },
      from,
    ),
  );
}
