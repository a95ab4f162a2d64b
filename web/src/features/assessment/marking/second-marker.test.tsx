import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { SecondMarker } from '@/features/assessment/marking/second-marker';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };

test('where one teacher is to mark for two, it is said who else could', async () => {
  await renderPage(<SecondMarker courseId="7" teachers={['Helen']} others={['Mariam']} />, page);
  expect(screen.getByText('A second marker is missing')).toBeVisible();
  expect(screen.getByText('Who runs the academy can mark as well: Mariam.')).toBeVisible();
});

test('where the only two who mark here differ, a third person is missing', async () => {
  await renderPage(<SecondMarker courseId="7" teachers={['Helen']} others={['Mariam']} disputed />, page);
  expect(screen.getByText('A third person is missing')).toBeVisible();
  expect(screen.queryByText(/A second marker/)).toBeNull();
  expect(screen.queryByText(/can mark as well/)).toBeNull();
  expect(screen.getByRole('link', { name: 'To the course' })).toHaveAttribute('href', '/teach/courses/7');
});

test('nothing is said where enough people mark', async () => {
  await renderPage(<SecondMarker courseId="7" teachers={['Helen', 'Khalid']} others={['Mariam']} disputed />, page);
  expect(screen.queryByRole('alert')).toBeNull();
});
