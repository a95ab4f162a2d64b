type Texts = Record<string, unknown>;

/**
 * The texts of one language that the frame needs at once, as i18next namespaces. Of a feature these are `navigation`, `commands` and
 * `problems` (the build leaves the rest to the feature's own chunk, see `vite.config.ts`); what files say under `problems` is gathered
 * in one namespace of that name, by slug.
 */
export function startTextsOf(shared: Texts, files: Readonly<Record<string, unknown>>): Record<string, Texts> {
  const namespaces: Record<string, Texts> = {};
  const problems: Texts = {};
  const add = (name: string, { problems: own, ...texts }: Texts) => {
    namespaces[name] = texts;
    Object.assign(problems, own);
  };
  add('shared', shared);
  for (const [path, texts] of Object.entries(files)) add(featureOf(path), texts as Texts);
  return { ...namespaces, problems };
}

/** `/src/features/courses/i18n/en.json` -> `courses` */
export function featureOf(path: string): string {
  const name = /\/features\/([a-z]+)\//.exec(path)?.[1];
  if (name === undefined) throw new Error(`${path} is not in the folder of a feature`);
  return name;
}
