import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CertificateView } from '@/api/generated/types.gen';
import { linkedInAddress } from '@/features/certificates/certificates';
import { CertifierPage } from '@/features/certificates/certifier/certifier-page';
import { CheckPage } from '@/features/certificates/check/check-page';
import { CourseCertificatesPage } from '@/features/certificates/course/course-certificates-page';
import ar from '@/features/certificates/i18n/ar.json';
import en from '@/features/certificates/i18n/en.json';
import { MyCertificatesPage } from '@/features/certificates/mine/my-certificates-page';
import { RulePage } from '@/features/certificates/rule/rule-page';
import { fakeServer } from '@/shared/testing/fake-server';
import { renderPage } from '@/shared/testing/render-page';

const texts = { certificates: { en, ar } };

const noor: CertificateView = {
  id: '1',
  number: '7K3M-9QXT-2B4C',
  personId: '2',
  courseId: '7',
  name: 'Noor Al-Salem',
  course: 'Stock',
  academy: 'Qudra',
  language: 'en',
  design: 'CALM',
  issuedAt: '2026-11-23T09:30:00Z',
  expiresAt: '2028-11-23T09:30:00Z',
  completedAt: null,
  standing: 'VALID',
  byHand: false,
  reason: null,
  endedAt: null,
  replacedBy: null,
  checkAt: 'https://academy.example/verify/1',
};
const words = { heading: 'H', opening: 'O', statement: 'S', closing: '', signatory: '', signatoryRole: '' };
const rule = {
  course: 'Stock',
  revision: 3,
  mode: 'BY_HAND',
  requiresCompletion: true,
  validityMonths: null,
  design: 'CALM',
  language: null,
  wording: { en: words, ar: words },
  signature: null,
  editable: true,
};

describe('my certificates', () => {
  test('a certificate that holds can be downloaded and shared', async () => {
    fakeServer({ 'GET /api/certificates': { body: { items: [noor] } } });
    await renderPage(<MyCertificatesPage />, { texts });
    const download = await screen.findByRole('link', { name: 'Download PDF: Stock' });
    expect(download).toHaveAttribute('href', '/api/certificates/1/document');
    expect(screen.getByText('Valid')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible();
  });

  test('a revoked one says why and is not handed out', async () => {
    fakeServer({
      'GET /api/certificates': { body: { items: [{ ...noor, standing: 'REVOKED', reason: 'A slip' }] } },
    });
    await renderPage(<MyCertificatesPage />, { texts });
    expect(await screen.findByText('Reason: A slip')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Download/ })).toBeNull();
  });

  test("LinkedIn's form is filled in", () => {
    const fields = new URL(linkedInAddress(noor)).searchParams;
    expect(Object.fromEntries(fields)).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: 'Stock',
      organizationName: 'Qudra',
      issueYear: '2026',
      issueMonth: '11',
      expirationYear: '2028',
      expirationMonth: '11',
      certId: '7K3M-9QXT-2B4C',
      certUrl: 'https://academy.example/verify/1',
    });
  });
});

describe('the public page', () => {
  const open = (language: 'en' | 'ar' = 'en') =>
    renderPage(<CheckPage />, { texts, language, path: '/verify/:certificateId', at: '/verify/1' });
  const credential = 'https://academy.example/api/public/certificates/1/credential';

  test.each([
    ['VALID', 'This certificate is valid'],
    ['EXPIRED', 'This certificate has expired'],
    ['REVOKED', 'This certificate was revoked'],
    ['REPLACED', 'This certificate was replaced'],
  ])('says plainly that a certificate is %s', async (standing, verdict) => {
    fakeServer({ 'GET /api/public/certificates/1': { body: { ...noor, standing, credential } } });
    await open();
    expect(await screen.findByText(verdict)).toBeVisible();
    expect(screen.getByText('Noor Al-Salem')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Download the signed credential' })).toHaveAttribute(
      'href',
      '/api/public/certificates/1/credential',
    );
  });

  test('says that a certificate is not known, in Arabic', async () => {
    fakeServer({});
    await open('ar');
    expect(await screen.findByText('لا نعرف هذه الشهادة')).toBeVisible();
  });
});

describe('the certificates of a course', () => {
  const pages = (editable: boolean) =>
    fakeServer({
      'GET /api/courses/7/certificate-rule': { body: rule },
      'GET /api/courses/7/certificates': { body: { items: [noor], editable, next: null } },
      'GET /api/courses/7/certificates/earners': {
        body: {
          items: [
            { personId: '3', name: 'Omar Aziz', email: 'o@academy.example', completedAt: '2026-11-20T00:00:00Z' },
            { personId: '4', name: 'Lina Haddad', email: 'l@academy.example', completedAt: '2026-11-21T00:00:00Z' },
          ],
        },
      },
      'POST /api/courses/7/certificates': { body: noor },
      'POST /api/certificates/1/revocation': { body: noor },
    });
  const open = () =>
    renderPage(<CourseCertificatesPage />, {
      texts,
      path: '/teach/courses/:courseId/certificates',
      at: '/teach/courses/7/certificates',
    });

  test('everybody who waits is given one', async () => {
    const server = pages(true);
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Issue all 2' }));
    await waitFor(() =>
      expect(server.requests.filter(({ call }) => call.startsWith('POST')).map(({ body }) => body)).toEqual([
        { personId: '3' },
        { personId: '4' },
      ]),
    );
  });

  test('one is revoked with a reason only', async () => {
    const server = pages(true);
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Actions for the certificate of Noor Al-Salem' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Revoke' }));
    const dialog = await screen.findByRole('dialog');
    const revoke = within(dialog).getByRole('button', { name: 'Revoke' });
    expect(revoke).toBeDisabled();
    await user.type(within(dialog).getByRole('textbox'), 'Copied work');
    await user.click(revoke);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.requests.find(({ call }) => call.endsWith('/revocation'))?.body).toEqual({ reason: 'Copied work' });
  });

  test('who only looks changes nothing', async () => {
    pages(false);
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Actions for the certificate of Noor Al-Salem' }));
    expect(await screen.findByRole('menuitem', { name: 'Download PDF' })).toBeVisible();
    expect(screen.queryByRole('menuitem', { name: 'Revoke' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Issue/ })).toBeNull();
  });
});

test('the rule is changed as a whole, with the revision it was read in', async () => {
  const server = fakeServer({
    'GET /api/courses/7/certificate-rule': { body: rule },
    'PUT /api/courses/7/certificate-rule': { body: { ...rule, revision: 4, mode: 'AUTOMATIC' } },
  });
  const { user } = await renderPage(<RulePage />, {
    texts,
    path: '/teach/courses/:courseId/certificates/settings',
    at: '/teach/courses/7/certificates/settings',
  });
  await user.click(await screen.findByRole('radio', { name: /at once/ }));
  await user.type(screen.getByRole('textbox', { name: 'Valid for (months)' }), '24');
  await user.click(screen.getByRole('radio', { name: /Proud/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(server.requests.find(({ call }) => call.startsWith('PUT'))?.body).toMatchObject({
      revision: 3,
      mode: 'AUTOMATIC',
      validityMonths: 24,
      design: 'PROUD',
      wording: { en: words },
    }),
  );
});

test('the rule is looked at on paper as it stands in the form, in the languages that learners may get', async () => {
  const server = fakeServer({
    'GET /api/courses/7/certificate-rule': { body: rule },
    'POST /api/courses/7/certificate-rule/preview': { body: {} },
  });
  const sheet = { location: { href: '' }, close: vi.fn() };
  vi.stubGlobal('open', () => sheet);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:sample' }));
  const { user } = await renderPage(<RulePage />, {
    texts,
    path: '/teach/courses/:courseId/certificates/settings',
    at: '/teach/courses/7/certificates/settings',
  });
  expect(await screen.findAllByRole('button', { name: /Preview as PDF/ })).toHaveLength(2);
  await user.click(screen.getByRole('radio', { name: /Proud/ }));
  await user.click(screen.getByRole('button', { name: /Preview as PDF · Arabic/ }));
  await waitFor(() => expect(sheet.location.href).toBe('blob:sample'));
  expect(server.requests.at(-1)?.body).toMatchObject({ design: 'PROUD', wording: { ar: words } });
});

describe('what waits for Certifier', () => {
  const stopped = {
    certificateId: '7',
    name: 'Noor Al-Salem',
    course: 'Stock',
    step: 'CREATE',
    stopped: true,
    attempts: 1,
    dueAt: null,
    reason: 'TOKEN_REFUSED',
    message: 'unauthorized: no',
    since: '2026-11-23T09:30:00Z',
  };

  test('a refusal is explained, and goes on when somebody has seen to it', async () => {
    const standing = { on: true, editable: true, waiting: 0, stopped: 1, done: 4, unsent: 0, open: [stopped] };
    const server = fakeServer({
      'GET /api/certifier': { body: standing },
      'POST /api/certifier/7/again': { status: 204 },
    });
    const { user } = await renderPage(<CertifierPage />, { texts });
    expect(await screen.findByText(/does not accept the token/)).toBeVisible();
    expect(screen.getByText('unauthorized: no')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again: Noor Al-Salem' }));
    await waitFor(() => expect(server.requests.map(({ call }) => call)).toContain('POST /api/certifier/7/again'));
  });

  test('what was issued before is sent when an administrator says so', async () => {
    const standing = { on: true, editable: true, waiting: 0, stopped: 0, done: 4, unsent: 12, open: [] };
    const server = fakeServer({
      'GET /api/certifier': { body: standing },
      'POST /api/certifier/earlier': { body: { ...standing, unsent: 0, waiting: 12 } },
    });
    const { user } = await renderPage(<CertifierPage />, { texts });
    expect(await screen.findByText('12 certificates were issued before Certifier was set up')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Send them too' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Send them too' })).toBeNull());
    expect(server.requests.map(({ call }) => call)).toContain('POST /api/certifier/earlier');
  });

  test('without it, the page says so', async () => {
    const standing = { on: false, editable: true, waiting: 0, stopped: 0, done: 0, unsent: 0, open: [] };
    fakeServer({ 'GET /api/certifier': { body: standing } });
    await renderPage(<CertifierPage />, { texts });
    expect(await screen.findByText(/is not set up/)).toBeVisible();
  });
});
