import { queryOptions } from '@tanstack/react-query';
import type {
  CourseDetails,
  CourseLearner,
  LearnerCandidates,
  LearnerPage,
  LearnerProgress,
  LearnersProgress,
} from '@/api/generated/types.gen';
import { getJson, sendJson } from '@/api/http';
import type { Period } from '@/features/enrolment/period';

export interface Learner extends CourseLearner {
  /** Missing while they have read nothing. */
  readonly progress: LearnerProgress | undefined;
}

export const learnersKey = (courseId: string) => ['learners', courseId] as const;

export const courseQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['learners', courseId, 'course'],
    queryFn: ({ signal }) => getJson<CourseDetails>(`/api/courses/${courseId}`, signal),
  });

/** One page of the learners, each with how far they are. */
export async function findLearners(courseId: string, cursor: string, signal: AbortSignal) {
  const page = await getJson<LearnerPage>(
    `/api/courses/${courseId}/learners${cursor === '' ? '' : `?cursor=${cursor}`}`,
    signal,
  );
  const progress = await progressOf(courseId, page.items, signal);
  const items: Learner[] = page.items.map((one) => ({ ...one, progress: progress.get(one.personId) }));
  return { items, editable: page.editable, next: page.next ?? null };
}

async function progressOf(courseId: string, learners: readonly CourseLearner[], signal: AbortSignal) {
  if (learners.length === 0) return new Map<string, LearnerProgress>();
  const persons = new URLSearchParams(learners.map(({ personId }) => ['person', personId]));
  const { items } = await getJson<LearnersProgress>(`/api/courses/${courseId}/learners/progress?${persons}`, signal);
  return new Map(items.map((one) => [one.personId, one]));
}

export const candidatesQuery = (courseId: string, q: string) =>
  queryOptions({
    queryKey: ['learners', courseId, 'candidates', q],
    queryFn: ({ signal }) =>
      getJson<LearnerCandidates>(`/api/courses/${courseId}/learners/candidates?${new URLSearchParams({ q })}`, signal),
  });

/** Enrols a person for a period, or changes the period; again changes nothing. */
export const enrol = (courseId: string, personId: string, period: Period) =>
  sendJson('PUT', `/api/courses/${courseId}/learners/${personId}`, period);

export const endEnrolment = (courseId: string, personId: string) =>
  sendJson('DELETE', `/api/courses/${courseId}/learners/${personId}`);
