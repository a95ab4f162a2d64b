import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect } from '@playwright/test';
import { expectNothingFromAxe } from '../support/axe.ts';
import { test } from '../support/test.ts';
import { isVerified, type Json } from '../support/verifier.ts';

test('a certificate is issued, shown to others who verify it, and revoked', async ({ enter, browser }) => {
  const teacher = await enter('administrator');
  const { items: courses } = await json<{ items: { id: string; slug: string }[] }>(teacher.request, '/api/courses');
  const course = courses.find(({ slug }) => slug === 'inventory-basics');
  await teacher.goto(`/teach/courses/${course?.id}/certificates`);
  const waiting = teacher.getByRole('button', { name: 'Issue a certificate to James Carter' });
  await expect(waiting).toBeVisible();
  await expectNothingFromAxe(teacher);
  await waiting.click();
  const actions = teacher.getByRole('button', { name: 'Actions for the certificate of James Carter' });
  await expect(actions).toBeVisible();

  const learner = await enter('classmate');
  await learner.goto('/certificates');
  await expect(learner.getByRole('link', { name: 'Download PDF: Inventory basics' })).toBeVisible();
  await expectNothingFromAxe(learner);
  const download = learner.waitForEvent('download');
  await learner.getByRole('link', { name: 'Download PDF: Inventory basics' }).click();
  expect(
    readFileSync(await (await download).path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  const { items } = await json<{ items: { id: string }[] }>(learner.request, '/api/certificates');
  const anybody = await (await browser.newContext()).newPage();
  await anybody.goto(`/verify/${items[0]?.id}`);
  await expect(anybody.getByText('This certificate is valid')).toBeVisible();
  await expectNothingFromAxe(anybody);
  expect(await verifiedByOthers(anybody.request, items[0]?.id)).toBe(true);

  await actions.click();
  await teacher.getByRole('menuitem', { name: 'Revoke' }).click();
  const dialog = teacher.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Only a rehearsal');
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(teacher.getByText('Reason: Only a rehearsal')).toBeVisible();

  await anybody.reload();
  await expect(anybody.getByText('This certificate was revoked')).toBeVisible();
  await expect(anybody.getByText('Only a rehearsal')).toBeHidden();
  await expectNothingFromAxe(anybody);
  expect(await verifiedByOthers(anybody.request, items[0]?.id)).toBe(false);
  await anybody.context().close();
});

async function verifiedByOthers(request: APIRequestContext, id: string | undefined): Promise<boolean> {
  const credential = await json<Json>(request, `/api/public/certificates/${id}/credential`);
  return isVerified(credential, {
    issuer: () => json<Json>(request, '/.well-known/did.json'),
    statusList: (address) => json<Json>(request, address),
  });
}

async function json<T>(request: APIRequestContext, address: string): Promise<T> {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as T;
}
