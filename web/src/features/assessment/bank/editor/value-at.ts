/** What is at a JSON path such as `task.options[2].text`. */
export function valueAt(path: string, root: unknown): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined,
      root,
    );
}
