/** What a file may be called, by its name. */
export function titleOf(path: string): string {
  return path
    .replace(/^.*\//, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ');
}
