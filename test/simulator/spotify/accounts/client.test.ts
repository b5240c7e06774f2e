import { basicCredentials, whyNotRegistrable } from '../../../../src/simulator/spotify/accounts/client';

it.each(['https://pitangui.amazon.com/api/skill/link/M1', 'http://127.0.0.1:3000/back', 'http://[::1]/back'])(
  'registers %s',
  uri => {
    expect(whyNotRegistrable(uri)).toBeNull();
  },
);

it.each([
  ['http://localhost:3000/back', /127\.0\.0\.1/],
  ['https://localhost/back', /127\.0\.0\.1/],
  ['http://example.com/back', /http is allowed only/],
  ['myapp://back', /neither https nor http/],
  ['https://example.com/#here', /fragment/],
  ['/back', /not an absolute address/],
])('does not register %s', (uri, reason) => {
  expect(whyNotRegistrable(uri)).toMatch(reason);
});

it('reads an id and a secret that holds a colon', () => {
  const header = `Basic ${Buffer.from('id:se:cret').toString('base64')}`;
  expect(basicCredentials(header)).toEqual({ id: 'id', secret: 'se:cret' });
});

it.each([undefined, '', 'Basic', 'Basic !!!', 'Bearer abc', `Basic ${Buffer.from('nocolon').toString('base64')}`])(
  'reads nothing from %p',
  header => {
    expect(basicCredentials(header)).toBeNull();
  },
);
