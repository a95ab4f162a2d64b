import { expect, type Page } from '@playwright/test';
import { type Person, test } from '../support/test.ts';

/** What each role has in its navigation at least, and what it does not have. */
const roles: readonly { person: Person; sees: readonly string[]; never: readonly string[] }[] = [
  { person: 'learner', sees: ['/', '/my-courses', '/courses', '/classes'], never: ['/teach'] },
  { person: 'teacher', sees: ['/', '/courses', '/classes', '/teach'], never: ['/my-courses'] },
  { person: 'administrator', sees: ['/', '/courses', '/classes', '/teach'], never: ['/my-courses'] },
  { person: 'auditor', sees: ['/', '/courses', '/classes'], never: ['/my-courses', '/teach'] },
];

for (const { person, sees, never } of roles) {
  test(`every place of the ${person} opens without an error`, async ({ enter }) => {
    const page = await enter(person);
    await page.goto('/');
    await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
    const places = await page
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(places).toEqual(expect.arrayContaining([...sees]));
    for (const place of never) expect(places).not.toContain(place);
    for (const place of [...places, '/you', '/courses/inventory-basics']) await opens(page, place);
  });
}

test('the auditor changes nothing: no course to make, no class to begin', async ({ enter }) => {
  const page = await enter('auditor', { expected: /403/ });
  await opens(page, '/courses/inventory-basics');
  await expect(page.getByRole('button', { name: 'Enrol' })).toBeHidden();
  await opens(page, '/teach');
  await expect(page.getByRole('main')).not.toContainText('Inventory basics');
});

async function opens(page: Page, place: string): Promise<void> {
  await page.goto(place);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
