import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { FormulaVersions } from '@/api/generated/types.gen';
import { FormulaPreview } from '@/features/assessment/grades/rules/formula-preview';
import ar from '@/features/assessment/i18n/ar.json';
import en from '@/features/assessment/i18n/en.json';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const page = { texts: { assessment: { en, ar } } };
const versions: FormulaVersions = { applied: 1, columns: [], editable: true, items: [], revision: 5 };
const whole = (percent: number) => ({ percent, letter: null, revision: 0, rule: 1 });
const difference = (person: string, name: string) => ({ person, name, before: whole(70), after: whole(64) });
const box = { name: 'Apply it to those who have finished as well' };

/** One grade of a present learner would change, and with the finished ones a second one. */
async function open(keeping: number, shown = versions) {
  let asked = 0;
  const server = fakeServer({
    'GET /api/courses/7/grade-formulas/2/preview': () => {
      asked += 1;
      const finished = asked === 2;
      const items = [difference('a', 'Aisha'), ...(finished ? [difference('b', 'Badr')] : [])];
      return { body: { items, keeping: finished ? 0 : keeping, learners: 4 } };
    },
    'PUT /api/courses/7/grade-formulas/applied': { body: versions },
  });
  const onClose = vi.fn();
  const preview = <FormulaPreview courseId="7" versions={shown} version={2} onClose={onClose} />;
  const { user } = await renderPage(preview, page);
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('One grade would change.');
  return { ...server, user, dialog, onClose };
}

const applied = ({ call }: { readonly call: string }) => call.startsWith('PUT');

test('who has finished keeps their version unless it is said otherwise', async () => {
  const { user, dialog, requests, onClose } = await open(1);
  expect(within(dialog).getByRole('checkbox', box)).not.toBeChecked();
  expect(dialog).toHaveTextContent('One learner has finished the course and keeps their version.');
  await user.click(within(dialog).getByRole('button', { name: 'Apply version 2' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(requests.find(applied)?.body).toEqual({ revision: 5, number: 2, finished: false });
});

test('with those who have finished it is shown what changes for them, and it can be taken back', async () => {
  const { user, dialog, requests } = await open(1);
  await user.click(within(dialog).getByRole('checkbox', box));
  expect(await within(dialog).findByText('2 grades would change.')).toBeVisible();
  expect(within(dialog).getByRole('row', { name: /Badr/ })).toBeVisible();
  expect(within(dialog).getByRole('checkbox', box)).toBeChecked();
  await user.click(within(dialog).getByRole('button', { name: 'Apply version 2' }));
  await waitFor(() => expect(requests.find(applied)?.body).toMatchObject({ finished: true }));
});

test('where nobody has finished there is nothing to choose', async () => {
  const { dialog } = await open(0);
  expect(within(dialog).queryByRole('checkbox')).toBeNull();
});

test('who only looks applies nothing', async () => {
  const { dialog } = await open(1, { ...versions, editable: false });
  expect(within(dialog).queryByRole('button', { name: /Apply/ })).toBeNull();
});
