import type { Language } from '@/shared/lib/preferences';

/** What is asked for, step by step. */
export interface SetUp {
  readonly name: string;
  /** A picture as a data address, null for none. */
  readonly logo: string | null;
  readonly brand: string;
  readonly accent: string;
  readonly languages: readonly Language[];
  readonly defaultLanguage: Language;
  readonly timeZone: string;
}

export interface FirstAdministrator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export function requestOf(token: string, setUp: SetUp, administrator: FirstAdministrator) {
  const { logo, ...academy } = setUp;
  return {
    token,
    academy: { ...academy, logo: logo === null ? null : logo.slice(logo.indexOf(',') + 1), removeLogo: false },
    administrator: { ...administrator, language: setUp.defaultLanguage },
  };
}

/** A chosen file as a data address. */
export function readPicture(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
