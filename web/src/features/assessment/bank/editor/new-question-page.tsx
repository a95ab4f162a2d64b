import { useParams, useSearchParams } from 'react-router';
import { isWritten, newDraft } from '@/features/assessment/bank/editor/draft';
import { QuestionEditor } from '@/features/assessment/bank/editor/question-editor';

/** A question of the bank that is not there yet. */
export function NewQuestionPage() {
  const { courseId = '' } = useParams();
  const [params] = useSearchParams();
  const asked = params.get('kind');
  const kind = isWritten(asked) ? asked : 'CHOICE';
  return <QuestionEditor key={kind} courseId={courseId} question={null} initial={newDraft(kind)} />;
}
