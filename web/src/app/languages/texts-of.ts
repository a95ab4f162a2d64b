import type { ResourceLanguage } from 'i18next';

/**
 * Turns the text files of one language into i18next namespaces, named after their feature. What a file says under `problems` is
 * gathered in the namespace `problems`, by slug.
 */
export function textsOf(files: Readonly<Record<string, Record<string, unknown>>>): ResourceLanguage {
  const namespaces: ResourceLanguage = {};
  const problems: Record<string, unknown> = {};
  for (const [path, content] of Object.entries(files)) {
    const { problems: own, ...texts } = content;
    namespaces[namespaceOf(path)] = texts;
    Object.assign(problems, own);
  }
  return { ...namespaces, problems };
}

function namespaceOf(path: string): string {
  const name = /([a-z]+)\/i18n\/[a-z]+\.json$/.exec(path)?.[1];
  if (name === undefined) throw new Error(`No namespace in ${path}`);
  return name;
}
