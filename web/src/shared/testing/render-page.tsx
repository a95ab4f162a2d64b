import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import ar from '@/shared/i18n/ar.json';
import en from '@/shared/i18n/en.json';
import { changeLanguage, startTexts } from '@/shared/i18n/i18n';
import { applyZone, keepPreferences, type Language } from '@/shared/lib/preferences';
import { followZone } from '@/shared/session/session';
import { themeIn } from '@/shared/theme/theme';

type Texts = Readonly<Record<string, unknown>>;

interface PageUnderTest {
  /** Texts of the features on the page, both languages, by feature. */
  readonly texts?: Readonly<Record<string, Readonly<Record<Language, Texts>>>>;
  readonly language?: Language;
  /** The address the page is opened at, with the page's own path pattern in `path`. */
  readonly at?: string;
  readonly path?: string;
  /** Further places the page may lead to. */
  readonly others?: readonly RouteObject[];
}

/** Renders a page as the app does (theme, texts, queries, router), against whatever `fetch` the test has put in place. */
export async function renderPage(
  page: ReactNode,
  { texts = {}, language = 'en', at = '/', path = '/', others = [] }: PageUnderTest = {},
) {
  await prepareTexts(texts, language);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  applyZone(undefined);
  followZone(queryClient);
  const router = createMemoryRouter([{ path, element: page }, ...others], { initialEntries: [at] });
  const screen = render(
    <DirectionProvider initialDirection={language === 'ar' ? 'rtl' : 'ltr'} detectDirection={false}>
      <MantineProvider {...themeIn({ brand: null, accent: null })} env="test">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>,
  );
  return { ...screen, queryClient, router, user: userEvent.setup() };
}

async function prepareTexts(texts: NonNullable<PageUnderTest['texts']>, language: Language): Promise<void> {
  const frame = { en, ar };
  keepPreferences({ language });
  const start = async (wanted: Language) => {
    const features = Object.entries(texts).map(([name, both]) => [name, both[wanted]] as const);
    const problems = Object.assign({}, frame[wanted].problems, ...features.map(([, own]) => own['problems'] ?? {}));
    return { shared: frame[wanted], ...Object.fromEntries(features), problems };
  };
  if (!i18next.isInitialized) await startTexts({ start, problems: async () => ({}), feature: async () => ({}) });
  for (const [name, bundle] of Object.entries(await start(language))) {
    i18next.addResourceBundle(language, name, bundle, true, true);
  }
  await changeLanguage(language);
}
