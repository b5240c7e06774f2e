// How long a playlist plays, as commonly written: whole song objects, one page after the other along `next`.
const axios = require('axios');

const baseUrl = process.env.SPOTIFY_API_BASE_URL;

exports.firstPage = playlistId => `${baseUrl}/playlists/${playlistId}/items?limit=50`;

/** Adds up from one page on, at most so many; `next` is null behind the last one. */
exports.addUp = async (accessToken, page, mostPages = Infinity) => {
  let next = page;
  let durationMs = 0;
  for (let pages = 0; next && pages < mostPages; pages += 1) {
    const { data } = await axios.get(next, { headers: { Authorization: `Bearer ${accessToken}` } });
    for (const { item } of data.items) durationMs += item.duration_ms;
    next = data.next;
  }
  return { durationMs, next };
};
