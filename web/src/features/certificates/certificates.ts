import { queryOptions } from '@tanstack/react-query';
import type {
  CertificateCheck,
  CertificateEarners,
  CertificatePage,
  Certificates,
  CertificateView,
  ChangedRule,
  RuleView,
} from '@/api/generated/types.gen';
import { getJson, lecternFetch, sendJson } from '@/api/http';

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

export async function uploadSignature(courseId: string, picture: File): Promise<string> {
  const form = new FormData();
  form.append('file', picture);
  const address = `/api/courses/${courseId}/certificate-rule/signature`;
  const response = await lecternFetch(address, { method: 'POST', body: form });
  return ((await response.json()) as { readonly id: string }).id;
}

/** Opens LinkedIn's form with everything filled in. */
export function linkedInAddress({ course, academy, issuedAt, expiresAt, number, checkAt }: CertificateView): string {
  const issued = new Date(issuedAt);
  const fields = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: course,
    organizationName: academy,
    issueYear: String(issued.getFullYear()),
    issueMonth: String(issued.getMonth() + 1),
    certId: number,
    certUrl: checkAt,
  });
  if (expiresAt) {
    const expires = new Date(expiresAt);
    fields.set('expirationYear', String(expires.getFullYear()));
    fields.set('expirationMonth', String(expires.getMonth() + 1));
  }
  return `https://www.linkedin.com/profile/add?${fields}`;
}
