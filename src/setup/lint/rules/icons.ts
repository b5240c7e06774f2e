// The icons are PNG files in the package, in the two sizes Amazon shows.
import { error, warning, type Found } from '../finding';
import { textAt } from '../json';
import { listingsOf, placeIn, withManifest } from '../manifest-outline';
import { pngSize } from '../png-size';
import type { Rule } from '../rule';
import type { SkillPackage } from '../skill-package';

const wantedPixels = { smallIconUri: 108, largeIconUri: 512 } as const;

export const icons: Rule = {
  name: 'icons',
  check: skill =>
    withManifest(skill, json =>
      listingsOf(json).flatMap(({ keys }) =>
        Object.entries(wantedPixels).flatMap(([key, pixels]) => {
          const uri = textAt(json, [...keys, key]);
          return uri === null ? [] : iconProblem(skill, uri, { pixels, place: placeIn([...keys, key]) });
        }),
      ),
    ),
};

function iconProblem(
  skill: SkillPackage,
  uri: string,
  { pixels, place }: { readonly pixels: number; readonly place: ReturnType<typeof placeIn> },
): readonly Found[] {
  if (!uri.startsWith('file://')) {
    const problem = 'This icon is not in the package, so nobody looked at it.';
    return [warning(place, problem, 'Put it there and write file://assets/images/….')];
  }
  const file = uri.slice('file://'.length);
  const bytes = skill.read(file);
  if (bytes === null) return [error(place, `The package has no file ${file}.`, 'Add it, or correct the path.')];
  const size = pngSize(bytes);
  if (size === null) return [error(place, `${file} is no PNG.`, 'Save it as PNG.')];
  if (size.width === pixels && size.height === pixels) return [];
  return [error(place, `${file} has ${size.width} by ${size.height} pixels.`, `Make it ${pixels} by ${pixels}.`)];
}
