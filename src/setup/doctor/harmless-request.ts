// "Open record keeper" by somebody who has linked no account: nothing is read and nothing is asked of Spotify.

export function harmlessRequest(skillId: string, now: Date): string {
  const application = { applicationId: skillId };
  const user = { userId: 'amzn1.ask.account.doctor' };
  return JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: 'amzn1.echo-api.session.doctor', application, user, attributes: {} },
    context: {
      System: { application, user, device: { deviceId: 'amzn1.ask.device.doctor', supportedInterfaces: {} } },
    },
    request: {
      type: 'LaunchRequest',
      requestId: 'amzn1.echo-api.request.doctor',
      timestamp: now.toISOString(),
      locale: 'en-US',
    },
  });
}
