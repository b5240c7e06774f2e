import { createCookieJar } from '../../../../src/simulator/alexa/linking/cookie-jar';

const one = new URL('http://127.0.0.1:4010/a');
const other = new URL('http://127.0.0.1:4011/a');

test('cookies go back to the server that set them, and to no other', () => {
  const jar = createCookieJar();
  jar.keep(one, ['a=1; Path=/; HttpOnly', 'b=x=y']);
  expect(jar.header(new URL('/b', one))).toBe('a=1; b=x=y');
  expect(jar.header(other)).toBeNull();
});

test('a cookie is replaced by its name and removed by its age', () => {
  const jar = createCookieJar();
  jar.keep(one, ['a=1', 'b=2', 'nonsense']);
  jar.keep(one, ['a=3', 'b=; Max-Age=0']);
  expect(jar.header(one)).toBe('a=3');
});
