import { ChoiceInput } from '@/features/assessment/tasks/choice-input';
import { EssayInput } from '@/features/assessment/tasks/essay-input';
import { GapsInput } from '@/features/assessment/tasks/gaps-input';
import { HotspotInput } from '@/features/assessment/tasks/hotspot-input';
import { MatchingInput } from '@/features/assessment/tasks/matching-input';
import { NumberTaskInput } from '@/features/assessment/tasks/number-input';
import { OrderingInput } from '@/features/assessment/tasks/ordering-input';
import { ShortAnswerInput } from '@/features/assessment/tasks/short-answer-input';
import type { Response, TaskView } from '@/features/assessment/tasks/task';
import { TrueFalseInput } from '@/features/assessment/tasks/true-false-input';
import { UploadInput } from '@/features/assessment/tasks/upload-input';

interface TaskInputProps {
  /** Of the question: names its fields. */
  readonly id: string;
  /** Id of the element that says what is asked. */
  readonly labelledBy: string;
  readonly task: TaskView;
  readonly response: Response | undefined;
  readonly onGive: (response: Response) => void;
}

/** Where a learner answers; each kind of task in its own way. */
export function TaskInput({ task, response, ...rest }: TaskInputProps) {
  switch (task.kind) {
    case 'CHOICE':
      return <ChoiceInput task={task} chosen={response?.kind === 'CHOICE' ? response.chosen : []} {...rest} />;
    case 'TRUE_FALSE':
      return <TrueFalseInput answer={response?.kind === 'TRUE_FALSE' ? (response.answer ?? null) : null} {...rest} />;
    case 'SHORT_ANSWER':
      return <ShortAnswerInput text={response?.kind === 'SHORT_ANSWER' ? response.text : ''} {...rest} />;
    case 'NUMERIC':
      return <NumberTaskInput task={task} text={response?.kind === 'NUMERIC' ? response.text : ''} {...rest} />;
    case 'MATCHING':
      return <MatchingInput task={task} matches={response?.kind === 'MATCHING' ? response.matches : {}} {...rest} />;
    case 'ORDERING':
      return <OrderingInput task={task} order={response?.kind === 'ORDERING' ? response.order : null} {...rest} />;
    case 'GAPS':
      return <GapsInput task={task} answers={response?.kind === 'GAPS' ? response.answers : {}} {...rest} />;
    case 'ESSAY':
      return <EssayInput task={task} text={response?.kind === 'ESSAY' ? response.text : ''} {...rest} />;
    case 'HOTSPOT':
      return <HotspotInput task={task} spots={response?.kind === 'HOTSPOT' ? response.spots : []} {...rest} />;
    case 'UPLOAD':
      return <UploadInput task={task} files={response?.kind === 'UPLOAD' ? response.files : []} {...rest} />;
  }
}
