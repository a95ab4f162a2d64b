import { queryOptions } from '@tanstack/react-query';
import type { GetMyNextStepResponse } from '@/api/generated/types.gen';
import { getJson } from '@/api/http';

/** The one thing that the person does best next. On the first screen, which the whole generated client would make a lot heavier. */
export const nextStepQuery = queryOptions({
  queryKey: ['next-step'],
  queryFn: ({ signal }) => getJson<GetMyNextStepResponse>('/api/my/next-step', signal),
});
