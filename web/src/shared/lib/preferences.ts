import { useSyncExternalStore } from 'react';

export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** `latn` writes 0123, `arab` writes ٠١٢٣; only offered where the language uses both. */
export type Numerals = 'latn' | 'arab';

export interface Preferences {
  readonly language: Language;
  readonly numerals: Numerals;
  /** By whose clock days and hours are told: that of the profile while somebody is signed in, else that of this device. */
  readonly timeZone: string;
}

/** The time zone of this device, as far as the browser tells. */
export const deviceZone: string = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

/** What is chosen by readers and kept on their device. */
type Reading = Pick<Preferences, 'language' | 'numerals'>;

/** Whether the reader chose since the page was opened, and no profile knows it. */
let chosen = false;
const listeners = new Set<() => void>();
let current: Preferences = {
  language: storedLanguage(),
  numerals: read('numerals') === 'arab' ? 'arab' : 'latn',
  timeZone: deviceZone,
};

/** How this reader reads. Outside React use `preferences()`. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

export function preferences(): Preferences {
  return current;
}

/** Applies a choice of the reader and keeps it on this device. */
export function keepPreferences(change: Partial<Reading>): void {
  chosen = true;
  followPreferences(change);
}

/** Applies and keeps what the profile says. */
export function followPreferences(change: Partial<Reading>): void {
  for (const [key, value] of Object.entries(change)) write(key, value);
  applyPreferences(change);
}

/** Applies what was not chosen here, such as the language of the profile, until the page is left. */
export function applyPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

/** Tells days and hours by the clock of this place from now on; by that of the device for no place, or for one the browser does not know. */
export function applyZone(wanted: string | undefined): void {
  const timeZone = wanted && isZone(wanted) ? wanted : deviceZone;
  if (timeZone !== current.timeZone) applyPreferences({ timeZone });
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** True when the reader has chosen something that no profile knows yet: then a sign-in does not bring the profile's choice. */
export function choseReading(): boolean {
  return chosen;
}

/** To be called when a profile has taken over what was chosen. */
export function forgetChoice(): void {
  chosen = false;
}

/** True once the reader chose a language here; until then the academy's or the profile's language may decide. */
export function languageWasChosen(): boolean {
  return read('language') !== null;
}

export function numeralsWereChosen(): boolean {
  return read('numerals') !== null;
}

function storedLanguage(): Language {
  const wanted = read('language') ?? globalThis.navigator?.language.slice(0, 2);
  return isLanguage(wanted) ? wanted : 'en';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(`lectern.${key}`);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`lectern.${key}`, value);
  } catch {
    // A browser that forbids storage keeps the choice until the page is left.
  }
}
