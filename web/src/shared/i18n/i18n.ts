import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formats } from '@/shared/i18n/formats';
import { keepPreferences, type Language, languages, preferences } from '@/shared/lib/preferences';

/** Brings all texts of one language: namespaces by name. */
export type LoadLanguage = (language: Language) => Promise<ResourceLanguage>;

let load: LoadLanguage = () => Promise.reject(new Error('startTexts was not called'));

/** Loads the reader's language and starts i18next. Call once, before the first render. */
export async function startTexts(loader: LoadLanguage, instance: i18n = i18next): Promise<void> {
  load = loader;
  const { language } = preferences();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    supportedLngs: languages,
    resources: { [language]: await load(language) },
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  instance.services.formatter?.add('number', (value: number, lng) => formats(lng as Language).number(value));
  instance.services.formatter?.add('date', (value: string | Date, lng) => formats(lng as Language).date(value));
  turnPage(language);
}

/** Switches texts, direction and formats, and remembers the choice. */
export async function changeLanguage(language: Language, instance: i18n = i18next): Promise<void> {
  if (!instance.hasResourceBundle(language, 'shared')) {
    const texts = await load(language);
    for (const [namespace, bundle] of Object.entries(texts)) {
      instance.addResourceBundle(language, namespace, bundle);
    }
  }
  keepPreferences({ language });
  turnPage(language);
  await instance.changeLanguage(language);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

function turnPage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
