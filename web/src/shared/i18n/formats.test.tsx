import { useQuery } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { UserView } from '@/api/generated/types.gen';
import { formats, useFormats } from '@/shared/i18n/formats';
import { deviceZone, preferences } from '@/shared/lib/preferences';
import { sessionQuery } from '@/shared/session/session';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';
import { MomentField } from '@/shared/ui/moment-field';

const moment = '2026-11-22T22:30:00Z';
const user = { id: '1', name: 'Mariam', roles: ['STUDENT'], language: 'en', numerals: 'latn' };

/** Two places whose days differ at that moment: one of them is not where the device is. */
const places = { 'Asia/Dubai': 'November 23, 2026 · 2:30 AM', 'America/New_York': 'November 22, 2026 · 5:30 PM' };

test('days and hours are those of the profile, not of the device, and follow when the profile changes', async () => {
  fakeServer({ 'GET /api/session': { body: { user: { ...user, timeZone: 'Asia/Dubai' } } } });
  const { queryClient } = await renderPage(<Told />);
  expect(await screen.findByText(places['Asia/Dubai'])).toBeVisible();
  expect(screen.getByLabelText('Opens')).toHaveValue('2026-11-23T02:30');
  expect(screen.getByText(/By the clock of Asia\/Dubai/)).toBeVisible();
  expect(formats().date(moment)).toBe('November 23, 2026');

  const moved = { ...user, timeZone: 'America/New_York' } as unknown as UserView;
  act(() => void queryClient.setQueryData(sessionQuery.queryKey, moved));
  expect(await screen.findByText(places['America/New_York'])).toBeVisible();
  expect(screen.getByLabelText('Opens')).toHaveValue('2026-11-22T17:30');
});

test.each([
  [-29.4, '29 seconds ago'],
  [-59.6, '1 minute ago'],
  [-3599, '1 hour ago'],
  [86_399, 'tomorrow'],
  [-6.9 * 86_400, 'last week'],
])('%d seconds away are told in the unit that they fill', (seconds, words) => {
  const told = formats({ ...preferences(), language: 'en', timeZone: 'Asia/Dubai' });
  expect(told.relative(Date.parse(moment) + seconds * 1000, moment)).toBe(words);
});

test.each(['latn', 'arab'] as const)('an Arabic half of the day is not torn from its hour (%s)', (numerals) => {
  const told = formats({ language: 'ar', numerals, timeZone: 'Asia/Dubai' });
  for (const text of [told.time(moment), told.dateTime(moment), told.exact(moment), told.hour(2)])
    expect(text).toMatch(/\u00a0ص$/);
});

test('whoever is not signed in, or lives where no browser has been, reads by the clock of the device', async () => {
  const device = formats({ ...preferences(), timeZone: deviceZone }).dateTime(moment);
  fakeServer({ 'GET /api/session': { body: { user: { ...user, timeZone: 'Mars/Olympus' } } } });
  const { queryClient } = await renderPage(<Told />);
  await screen.findByText('Mars/Olympus');
  expect(formats().dateTime(moment)).toBe(device);
  const dubai = { ...user, timeZone: 'Asia/Dubai' } as unknown as UserView;
  act(() => void queryClient.setQueryData(sessionQuery.queryKey, dubai));
  act(() => void queryClient.setQueryData(sessionQuery.queryKey, null));
  expect(formats().dateTime(moment)).toBe(device);
});

function Told() {
  const { date, time } = useFormats();
  const { data } = useQuery(sessionQuery);
  return (
    <>
      <p>{`${date(moment)} · ${time(moment)}`.replace(/\s/g, ' ')}</p>
      <p>{data?.timeZone}</p>
      <MomentField label="Opens" value={moment} onChange={() => {}} />
    </>
  );
}
