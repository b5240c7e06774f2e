// Looks at everything that is written to a stream.
interface Written {
  write(chunk: unknown, ...more: unknown[]): boolean;
}

/** Gives back what undoes it. */
export function watchWrites(stream: object, look: (text: unknown) => void): () => void {
  const written = stream as Written;
  const { write } = written; // eslint-disable-line @typescript-eslint/unbound-method -- called with its own receiver below
  const before = Object.getOwnPropertyDescriptor(stream, 'write');
  written.write = function (this: unknown, chunk, ...more) {
    look(chunk);
    return write.call(this, chunk, ...more);
  };
  return () => {
    if (before === undefined) Reflect.deleteProperty(stream, 'write');
    else Object.defineProperty(stream, 'write', before);
  };
}
