// Turns with Alexa as tests need them: complete, with only what matters chosen.
import type { RequestEnvelope } from 'ask-sdk-model';
import type { AlexaTurn } from '../../../../src/simulator/alexa/simulated-alexa';

/** An answered launch with the microphone open, unless told otherwise. */
export function turn(chosen: Partial<AlexaTurn> = {}): AlexaTurn {
  return {
    heard: { intent: 'LaunchRequest', slots: {}, sample: null, how: 'launch' },
    notForSkill: false,
    request: requestWith('secret-token-of-the-listener'),
    response: { version: '1.0', response: {} },
    error: null,
    spoken: 'Welcome.',
    ssml: '<speak>Welcome.</speak>',
    reprompt: null,
    card: null,
    microphone: 'open',
    sessionOpen: true,
    findings: [],
    tookMs: 12,
    ...chosen,
  };
}

export function requestWith(accessToken: string): RequestEnvelope {
  const user = { userId: 'listener', accessToken };
  const application = { applicationId: 'amzn1.ask.skill.test' };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'session', application, attributes: {}, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'device', supportedInterfaces: {} },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
        apiAccessToken: 'secret-token-of-the-device',
      },
    },
    request: { type: 'LaunchRequest', requestId: 'request', timestamp: '2026-03-15T12:00:00Z', locale: 'en-US' },
  };
}
