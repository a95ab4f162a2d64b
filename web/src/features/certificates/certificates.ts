import { queryOptions } from '@tanstack/react-query';
import type {
  CertificateCheck,
  CertificateEarners,
  CertificatePage,
  Certificates,
  CertificateView,
  CertifierView,
  ChangedRule,
  RuleView,
} from '@/api/generated/types.gen';
import { getJson, lecternFetch, sendJson } from '@/api/http';
import { localOf } from '@/shared/i18n/local-time';
import { preferences } from '@/shared/lib/preferences';

export type Standing = CertificateView['standing'];

export const mineQuery = queryOptions({
  queryKey: ['certificates', 'mine'],
  queryFn: ({ signal }) => getJson<Certificates>('/api/certificates', signal),
});

export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificates', 'check', id],
    queryFn: ({ signal }) => getJson<CertificateCheck>(`/api/public/certificates/${encodeURIComponent(id)}`, signal),
    retry: false,
  });

/** Everything that is known of a course's certificates begins with this. */
export const courseKey = (courseId: string) => ['certificates', 'course', courseId] as const;

export const findCertificates = (courseId: string, cursor: string, signal: AbortSignal) =>
  getJson<CertificatePage>(`/api/courses/${courseId}/certificates${cursor === '' ? '' : `?cursor=${cursor}`}`, signal);

export const earnersQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'earners'],
    queryFn: ({ signal }) => getJson<CertificateEarners>(`/api/courses/${courseId}/certificates/earners`, signal),
  });

/** Who has one that holds keeps that. */
export const issue = (courseId: string, personId: string) =>
  sendJson<CertificateView>('POST', `/api/courses/${courseId}/certificates`, { personId });

export const end = (how: 'revocation' | 'reissue', id: string, reason: string) =>
  sendJson<CertificateView>('POST', `/api/certificates/${id}/${how}`, { reason });

export const ruleQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'rule'],
    queryFn: ({ signal }) => getJson<RuleView>(`/api/courses/${courseId}/certificate-rule`, signal),
  });

export const changeRule = (courseId: string, change: ChangedRule) =>
  sendJson<RuleView>('PUT', `/api/courses/${courseId}/certificate-rule`, change);

/** A sample on paper: of the rule as it is given to who may change it, else of the saved one. */
export async function previewRule(courseId: string, rule: RuleView, language: string): Promise<Blob> {
  const address = `/api/courses/${courseId}/certificate-rule/preview?language=${language}`;
  const changed: RequestInit = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(rule satisfies ChangedRule),
  };
  return (await lecternFetch(address, rule.editable ? changed : {})).blob();
}

export async function uploadSignature(courseId: string, picture: File): Promise<string> {
  const form = new FormData();
  form.append('file', picture);
  const address = `/api/courses/${courseId}/certificate-rule/signature`;
  const response = await lecternFetch(address, { method: 'POST', body: form });
  return ((await response.json()) as { readonly id: string }).id;
}

export const certifierQuery = queryOptions({
  queryKey: ['certificates', 'certifier'],
  queryFn: ({ signal }) => getJson<CertifierView>('/api/certifier', signal),
  refetchInterval: 15_000,
});

/** Those that were issued before Certifier was set up. */
export const sendEarlier = () => sendJson<CertifierView>('POST', '/api/certifier/earlier');

export const tryAgain = (certificateId: string) => sendJson('POST', `/api/certifier/${certificateId}/again`);

/** Opens LinkedIn's form with everything filled in. */
export function linkedInAddress({ course, academy, issuedAt, expiresAt, number, checkAt }: CertificateView): string {
  const issued = monthOf(issuedAt);
  const fields = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: course,
    organizationName: academy,
    issueYear: issued.year,
    issueMonth: issued.month,
    certId: number,
    certUrl: checkAt,
  });
  if (expiresAt) {
    const expires = monthOf(expiresAt);
    fields.set('expirationYear', expires.year);
    fields.set('expirationMonth', expires.month);
  }
  return `https://www.linkedin.com/profile/add?${fields}`;
}

function monthOf(moment: string): { readonly year: string; readonly month: string } {
  const [year = '', month = ''] = localOf(moment, preferences().timeZone).split('-');
  return { year, month: String(Number(month)) };
}
