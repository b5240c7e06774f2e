// Puts text on the clipboard, also where the browser keeps its clipboard closed.

/** False when neither way works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The way of before there was a clipboard for pages: what is selected is copied. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy'); // eslint-disable-line @typescript-eslint/no-deprecated -- there is no other way without a clipboard
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
