/** A text of some length at most, what is left out being in the middle: groups end in their change. */
export function shorten(text: string, most = 140): string {
  if (text.length <= most) return text;
  const head = text.slice(0, Math.floor(most * 0.55)).replace(/[\s,;:]+\S*$/, '');
  const tail = text.slice(-Math.floor(most * 0.4)).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}
