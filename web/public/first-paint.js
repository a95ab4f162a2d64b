// Runs before the first paint so that direction and ground colour are right from the first frame.
// The keys are those of src/shared/lib/preferences.ts and of Mantine's colour scheme.
try {
  const root = document.documentElement;
  const language = localStorage.getItem('lectern.language') ?? navigator.language.slice(0, 2);
  root.lang = language === 'ar' ? 'ar' : 'en';
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  const chosen = localStorage.getItem('mantine-color-scheme-value') ?? 'auto';
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.mantineColorScheme = chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen;
} catch {
  // Storage may be forbidden; the app then starts with its defaults.
}
