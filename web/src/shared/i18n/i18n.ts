import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formats } from '@/shared/i18n/formats';
import { applyPreferences, keepPreferences, type Language, languages, preferences } from '@/shared/lib/preferences';

type Texts = Readonly<Record<string, unknown>>;

/** Where texts come from; `app` knows the files. */
export interface TextSource {
  /** What the frame needs before anything else, by namespace: shared texts, names of places, what can go wrong everywhere. */
  readonly start: (language: Language) => Promise<Readonly<Record<string, Texts>>>;
  /** What can go wrong in any feature, by slug. It comes after the first screen. */
  readonly problems: (language: Language) => Promise<Texts>;
  /** All texts of one feature; those under `problems` join the others of that name. */
  readonly feature: (language: Language, name: string) => Promise<Texts>;
}

let source: TextSource | undefined;
const wanted = new Set<string>();

/** Loads the reader's language and starts i18next. Call once, before the first render. */
export async function startTexts(from: TextSource): Promise<void> {
  source = from;
  const { language } = preferences();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: languages,
    resources: {},
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
    returnNull: false,
    // What went wrong may be shown before the words for it are there.
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  i18next.services.formatter?.add('number', (value: number) => formats().number(value));
  i18next.services.formatter?.add('seconds', (value: number) => formats().seconds(value));
  i18next.services.formatter?.add('date', (value: string | Date) => formats().date(value));
  await bring(language);
  turnPage(language);
}

/** Brings the texts of a feature in the reader's language; the routes do so before they show one of its pages. */
export async function loadTexts(name: string): Promise<void> {
  if (wanted.has(name)) return;
  await bringFeature(preferences().language, name);
  wanted.add(name);
}

/** Switches texts, direction and formats, and remembers the choice on this device. */
export async function changeLanguage(language: Language): Promise<void> {
  await showLanguage(language);
  keepPreferences({ language });
}

/** Switches without remembering: for a language that the reader did not choose on this device. */
export async function showLanguage(language: Language): Promise<void> {
  await bring(language);
  applyPreferences({ language });
  turnPage(language);
  await i18next.changeLanguage(language);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

async function bring(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'shared')) {
    const texts = (await source?.start(language)) ?? {};
    for (const [namespace, bundle] of Object.entries(texts)) {
      i18next.addResourceBundle(language, namespace, bundle, true, true);
    }
    void bringProblems(language);
  }
  await Promise.all([...wanted].map((name) => bringFeature(language, name)));
}

async function bringFeature(language: Language, name: string): Promise<void> {
  const texts = await source?.feature(language, name);
  i18next.addResourceBundle(language, name, texts, true, true);
  i18next.addResourceBundle(language, 'problems', texts?.['problems'] ?? {}, true, true);
}

/** Without them a problem is told in the server's words: nothing to trouble the reader with. */
async function bringProblems(language: Language): Promise<void> {
  const texts = await source?.problems(language).catch(() => undefined);
  i18next.addResourceBundle(language, 'problems', texts ?? {}, true, true);
}

function turnPage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
