import { queryOptions } from '@tanstack/react-query';
import {
  changeCertificateRule,
  checkCertificate,
  getCertificateRule,
  getCertifier,
  issueCertificate,
  listCertificateEarners,
  listCourseCertificates,
  listMyCertificates,
  previewCertificate,
  previewChangedCertificate,
  reissueCertificate,
  revokeCertificate,
  sendEarlierCertificates,
  tryCertifierAgain,
  uploadSignature,
} from '@/api/generated/sdk.gen';
import type { CertificateView, ChangedRule, RuleView } from '@/api/generated/types.gen';
import { localOf } from '@/shared/i18n/local-time';
import { preferences } from '@/shared/lib/preferences';

export type Standing = CertificateView['standing'];

export const mineQuery = queryOptions({
  queryKey: ['certificates', 'mine'],
  queryFn: async ({ signal }) => (await listMyCertificates({ signal })).data,
});

export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificates', 'check', id],
    queryFn: async ({ signal }) => (await checkCertificate({ path: { id }, signal })).data,
    retry: false,
  });

/** Everything that is known of a course's certificates begins with this. */
export const courseKey = (courseId: string) => ['certificates', 'course', courseId] as const;

export const findCertificates = async (courseId: string, cursor: string, signal: AbortSignal) =>
  (await listCourseCertificates({ path: { courseId }, ...(cursor !== '' && { query: { cursor } }), signal })).data;

export const earnersQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'earners'],
    queryFn: async ({ signal }) => (await listCertificateEarners({ path: { courseId }, signal })).data,
  });

/** Who has one that holds keeps that. */
export const issue = async (courseId: string, personId: string) =>
  (await issueCertificate({ path: { courseId }, body: { personId } })).data;

const endings = { revocation: revokeCertificate, reissue: reissueCertificate };

export const end = async (how: keyof typeof endings, id: string, reason: string) =>
  (await endings[how]({ path: { id }, body: { reason } })).data;

export const ruleQuery = (courseId: string) =>
  queryOptions({
    queryKey: [...courseKey(courseId), 'rule'],
    queryFn: async ({ signal }) => (await getCertificateRule({ path: { courseId }, signal })).data,
  });

export const changeRule = async (courseId: string, change: ChangedRule) =>
  (await changeCertificateRule({ path: { courseId }, body: change })).data;

/** A sample on paper: of the rule as it is given to who may change it, else of the saved one. */
export async function previewRule(courseId: string, rule: RuleView, language: string): Promise<Blob> {
  const asked = { path: { courseId }, query: { language }, parseAs: 'blob' } as const;
  const { data } = rule.editable
    ? await previewChangedCertificate({ ...asked, body: rule satisfies ChangedRule })
    : await previewCertificate(asked);
  return data;
}

export const keepSignature = async (courseId: string, file: File): Promise<string> =>
  (await uploadSignature({ path: { courseId }, body: { file } })).data.id;

export const certifierQuery = queryOptions({
  queryKey: ['certificates', 'certifier'],
  queryFn: async ({ signal }) => (await getCertifier({ signal })).data,
  refetchInterval: 15_000,
});

/** Those that were issued before Certifier was set up. */
export const sendEarlier = async () => (await sendEarlierCertificates()).data;

export const tryAgain = async (certificateId: string) => (await tryCertifierAgain({ path: { certificateId } })).data;

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
