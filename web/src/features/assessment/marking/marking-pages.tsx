import { useParams } from 'react-router';
import { AnswerPage } from '@/features/assessment/marking/answer-page';
import { QueuePage } from '@/features/assessment/marking/queue-page';
import { WorkPage } from '@/features/assessment/marking/work-page';

/** The pages of marking under one route: `/`, `/assessments/:id` and `/attempts/:id/:item`. Who marks goes from one to the other. */
export function MarkingPages() {
  const [place, id, item] = (useParams()['*'] ?? '').split('/');
  if (place === 'assessments' && id) return <WorkPage key={id} assessmentId={id} />;
  if (place === 'attempts' && id && item) return <AnswerPage attemptId={id} itemId={item} />;
  return <QueuePage />;
}
