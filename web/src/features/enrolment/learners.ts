import { queryOptions } from '@tanstack/react-query';
import {
  enrolLearner,
  findLearners as findCandidates,
  getCourse,
  listLearnerProgress,
  listLearners,
  revokeEnrolment,
} from '@/api/generated/sdk.gen';
import type { CourseLearner, LearnerProgress } from '@/api/generated/types.gen';
import type { Period } from '@/features/enrolment/period';

export interface Learner extends CourseLearner {
  /** Missing while they have read nothing. */
  readonly progress: LearnerProgress | undefined;
}

export const learnersKey = (courseId: string) => ['learners', courseId] as const;

export const courseQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['learners', courseId, 'course'],
    queryFn: async ({ signal }) => (await getCourse({ path: { id: courseId }, signal })).data,
  });

/** One page of the learners, each with how far they are. */
export async function findLearners(courseId: string, cursor: string, signal: AbortSignal) {
  const query = cursor !== '' && { query: { cursor } };
  const { data: page } = await listLearners({ path: { id: courseId }, ...query, signal });
  const progress = await progressOf(courseId, page.items, signal);
  const items: Learner[] = page.items.map((one) => ({ ...one, progress: progress.get(one.personId) }));
  return { items, editable: page.editable, next: page.next ?? null };
}

async function progressOf(courseId: string, learners: readonly CourseLearner[], signal: AbortSignal) {
  if (learners.length === 0) return new Map<string, LearnerProgress>();
  const query = { person: learners.map(({ personId }) => personId) };
  const { data } = await listLearnerProgress({ path: { id: courseId }, query, signal });
  return new Map(data.items.map((one) => [one.personId, one]));
}

export const candidatesQuery = (courseId: string, q: string) =>
  queryOptions({
    queryKey: ['learners', courseId, 'candidates', q],
    queryFn: async ({ signal }) => (await findCandidates({ path: { id: courseId }, query: { q }, signal })).data,
  });

/** Enrols a person for a period, or changes the period; again changes nothing. */
export const enrol = async (courseId: string, personId: string, period: Period) =>
  (await enrolLearner({ path: { id: courseId, personId }, body: period })).data;

export const endEnrolment = async (courseId: string, personId: string) =>
  (await revokeEnrolment({ path: { id: courseId, personId } })).data;
