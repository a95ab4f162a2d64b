/**
 * Cuts Markdown where a blank line parts two blocks. Fenced code, divs and formulas stay whole, and what an author wants said stays
 * with the block before it.
 */
export function split(markdown: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let code: string | null = null;
  let depth = 0;
  let formula = false;
  const flush = () => {
    const text = piece.join('\n').trim();
    if (text.startsWith('<!-- say:') && pieces.length > 0) pieces.push(`${pieces.pop()}\n${text}`);
    else if (text !== '') pieces.push(piece.join('\n').replace(/^\n+|\s+$/g, ''));
    piece = [];
  };
  for (const line of markdown.split('\n')) {
    const fence = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    const whole = code !== null || depth > 0 || formula;
    if (line.trim() === '' && !whole) {
      flush();
      continue;
    }
    piece.push(line);
    if (code !== null) {
      if (fence?.startsWith(code) && line.trim() === fence) code = null;
    } else if (fence) {
      code = fence;
    } else if (/^ {0,3}:{3,}\s*$/.test(line)) {
      depth = Math.max(0, depth - 1);
    } else if (/^ {0,3}:{3,}\s*[^\s:]/.test(line)) {
      depth += 1;
    } else if (depth === 0 && line.trim().startsWith('$$')) {
      formula = !formula && !(line.trim().length > 3 && line.trim().endsWith('$$'));
    } else if (formula && line.trim().endsWith('$$')) {
      formula = false;
    }
  }
  flush();
  return pieces;
}

export function join(pieces: readonly string[]): string {
  return pieces.length === 0 ? '' : `${pieces.join('\n\n')}\n`;
}
