import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { UpcomingEntry } from '@/api/generated/types.gen';
import { UpcomingPanel } from '@/features/analytics/home/upcoming-panel';
import ar from '@/features/analytics/i18n/ar.json';
import en from '@/features/analytics/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const course = { id: '7', slug: 'stock', title: 'Stock' };
const places: Readonly<Record<UpcomingEntry['kind'], string>> = {
  OPENS: '/assessments/OPENS',
  REOPENS: '/assessments/REOPENS',
  CLOSES: '/assessments/CLOSES',
  LESSON: '/courses/stock',
  MODULE: '/courses/stock',
  COURSE: '/courses/stock',
  CLASS: '/classes/CLASS',
  ENROLMENT_ENDS: '/courses/stock',
};
const kinds = Object.keys(places) as UpcomingEntry['kind'][];
const upcoming = kinds.map((kind) => ({
  kind,
  target: kind,
  course,
  title: `The ${kind}`,
  at: '2031-05-01T10:00:00Z',
}));

test.each(['en', 'ar'] as const)(
  'whatever comes up says when, and leads to where it happens (%s)',
  async (language) => {
    fakeServer({ 'GET /api/my/agenda': { body: { upcoming, results: [] } } });
    await renderPage(<UpcomingPanel />, { texts: { analytics: { en, ar } }, language });
    for (const kind of kinds) {
      const link = await screen.findByRole('link', { name: `The ${kind}` });
      expect(link).toHaveAttribute('href', places[kind]);
      expect(link.closest('li')).toHaveTextContent(/2031/);
      expect(link.closest('li')).not.toHaveTextContent(/upcoming|{{/);
    }
  },
);
