// Documents as a skill would send them: a list with rows to press, a detail with a picture.

/** One component as a whole document; its data is called payload. */
export function aplOf(component: object, more: object = {}): object {
  return { type: 'APL', version: '1.9', mainTemplate: { parameters: ['payload'], items: [component] }, ...more };
}

/** A row per title; a press sends its place and title. */
export const list = aplOf({
  type: 'Sequence',
  width: '100%',
  height: '100%',
  data: '${payload.list.titles}',
  items: [
    {
      type: 'TouchWrapper',
      height: 100,
      onPress: [{ type: 'SendEvent', arguments: ['open', '${index}', '${data}'] }],
      items: [{ type: 'Text', text: '${index + 1}. ${data}' }],
    },
  ],
});

export const listData = (count: number): object => ({
  list: { titles: Array.from({ length: count }, (_, index) => `Playlist ${index + 1}`) },
});

const cover =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="teal"/></svg>';

export const detail = aplOf({
  type: 'Container',
  direction: 'row',
  items: [
    { type: 'Image', source: '${payload.cover}', width: 200, height: 200 },
    { type: 'Text', text: '${payload.title}' },
  ],
});

export const detailData = { title: 'Road Trip', cover: `data:image/svg+xml,${encodeURIComponent(cover)}` };
