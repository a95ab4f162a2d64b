type Texts = Record<string, unknown>;

/**
 * The texts of one language that the frame needs at once, as i18next namespaces. Of a feature these are `navigation` and `commands`
 * (the build leaves the rest to other chunks, see `vite.config.ts`). What shared texts say under `problems` is a namespace of that
 * name, by slug; those of the features join it later.
 */
export function startTextsOf(shared: Texts, files: Readonly<Record<string, unknown>>): Record<string, Texts> {
  const { problems, ...texts } = shared;
  const features = Object.entries(files).map(([path, own]) => [featureOf(path), own as Texts]);
  return { ...Object.fromEntries(features), shared: texts, problems: problems as Texts };
}

/** What can go wrong in any feature, by slug. */
export function problemTextsOf(files: Readonly<Record<string, unknown>>): Texts {
  return Object.assign({}, ...Object.values(files).map((texts) => (texts as { problems?: Texts }).problems));
}

/** `/src/features/courses/i18n/en.json` -> `courses`; a part of `shared` with texts of its own counts like one. */
export function featureOf(path: string): string {
  const name = /\/(?:features|shared)\/([a-z-]+)\/i18n\//.exec(path)?.[1];
  if (name === undefined) throw new Error(`${path} is not in the folder of a feature`);
  return name;
}
