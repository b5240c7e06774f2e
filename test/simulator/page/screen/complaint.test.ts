import { complaintWords } from '../../../../src/simulator/page/browser/screen/complaint';

const tooBig = (sizes: string) =>
  `Component :1003 has bounds that is bigger than parent bounds. Adjusting :1003 to parent :1000 ${sizes}`;

describe('what the renderer complains of', () => {
  test('is told without the place in its own sources', () => {
    expect(complaintWords('builder.cpp:expand : Unable to find layout or component')).toBe(
      'Unable to find layout or component.',
    );
  });

  test('is not told where only the rounding of pixels is meant', () => {
    expect(
      complaintWords(tooBig('WIDTH: 1279.0001220703125 => 1279.0001220703125 HEIGHT: 694.0000610351562 => 693.99998.')),
    ).toBeNull();
  });

  test('is told where a component really is too big', () => {
    expect(complaintWords(tooBig('WIDTH: 1279.0001 => 1279.0001 HEIGHT: 900 => 694.'))).toContain(
      'HEIGHT: 900 => 694.',
    );
  });

  test.each(['Failed to inflate document', 'Template provided is invalid'])('is not told twice: %s', said => {
    expect(complaintWords(said)).toBeNull();
  });
});
