// Whoever reads along may leave: `npm run doctor | head -1`. The tool goes on to its end, unheard: it may be in the middle of a deploy.

export function goOnUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
