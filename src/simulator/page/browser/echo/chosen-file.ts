// A file from the person's disk, as far as it can be a conversation. What is in it is the server's to judge.

export type ChosenFile =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** The server takes commands up to about this size. */
const mostBytes = 500_000;

/** Never rejects; `why` is a sentence for the person. */
export async function readChosenFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<ChosenFile> {
  const { name, size } = file;
  if (size > mostBytes) {
    const why = `${name} is too large to be a conversation: choose a replay file of ask dialog.`;
    return { kind: 'unreadable', why };
  }
  try {
    return { kind: 'text', name, text: await file.text() };
  } catch {
    return { kind: 'unreadable', why: `${name} cannot be read: look whether it is still there, and open it again.` };
  }
}
