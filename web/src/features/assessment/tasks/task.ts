import type { AttemptQuestion, GivenResponse, Solution } from '@/api/generated/types.gen';

/** What a learner sees of a task. */
export type TaskView = AttemptQuestion['task'];

/** What a learner answers. */
export type Response = GivenResponse['response'];

/** A pixel of a picture. */
export type Spot = Extract<Response, { kind: 'HOTSPOT' }>['spots'][number];

/** A task with its key, as it is shown when right answers may be seen. */
export type Task = Solution['task'];

export interface InputProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly onGive: (response: Response) => void;
}
