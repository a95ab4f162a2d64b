import { ChoiceForm } from '@/features/assessment/bank/editor/forms/choice-form';
import { EssayForm } from '@/features/assessment/bank/editor/forms/essay-form';
import { GapsForm } from '@/features/assessment/bank/editor/forms/gaps-form';
import { HotspotForm } from '@/features/assessment/bank/editor/forms/hotspot-form';
import { MatchingForm } from '@/features/assessment/bank/editor/forms/matching-form';
import { NumericForm } from '@/features/assessment/bank/editor/forms/numeric-form';
import { OrderingForm } from '@/features/assessment/bank/editor/forms/ordering-form';
import { ShortAnswerForm } from '@/features/assessment/bank/editor/forms/short-answer-form';
import { TrueFalseForm } from '@/features/assessment/bank/editor/forms/true-false-form';
import { UploadForm } from '@/features/assessment/bank/editor/forms/upload-form';
import type { Task } from '@/features/assessment/tasks/task';

interface TaskFormProps {
  readonly task: Task;
  readonly onChange: (task: Task) => void;
}

/** The answers and what they are worth; each kind of task in its own way. */
export function TaskForm({ task, onChange }: TaskFormProps) {
  switch (task.kind) {
    case 'CHOICE':
      return <ChoiceForm task={task} onChange={onChange} />;
    case 'TRUE_FALSE':
      return <TrueFalseForm task={task} onChange={onChange} />;
    case 'SHORT_ANSWER':
      return <ShortAnswerForm task={task} onChange={onChange} />;
    case 'NUMERIC':
      return <NumericForm task={task} onChange={onChange} />;
    case 'MATCHING':
      return <MatchingForm task={task} onChange={onChange} />;
    case 'ORDERING':
      return <OrderingForm task={task} onChange={onChange} />;
    case 'GAPS':
      return <GapsForm task={task} onChange={onChange} />;
    case 'ESSAY':
      return <EssayForm task={task} onChange={onChange} />;
    case 'HOTSPOT':
      return <HotspotForm task={task} onChange={onChange} />;
    case 'UPLOAD':
      return <UploadForm task={task} onChange={onChange} />;
  }
}
