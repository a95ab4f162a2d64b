import { coloursOf } from '@/features/accounts/fields/colours-of';
import { pictureBytes } from '@/features/accounts/fields/read-picture';
import type { Language } from '@/shared/lib/preferences';

/** What is asked for, step by step. */
export interface SetUp {
  readonly name: string;
  /** A picture as a data address, null for none. */
  readonly logo: string | null;
  readonly brand: string;
  readonly accent: string;
  readonly languages: Language[];
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
    academy: { ...academy, ...coloursOf(setUp), logo: pictureBytes(logo), removeLogo: false },
    administrator: { ...administrator, language: setUp.defaultLanguage },
  };
}
