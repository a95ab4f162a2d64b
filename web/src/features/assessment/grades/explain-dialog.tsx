import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explainGradesOptions } from '@/api/generated/@tanstack/react-query.gen';
import { Explained } from '@/features/assessment/grades/explained';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface ExplainDialogProps {
  readonly courseId: string;
  readonly person: string;
  readonly onClose: () => void;
}

/** How the grade of one learner came about, for teachers. */
export function ExplainDialog({ courseId, person, onClose }: ExplainDialogProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { data, error, refetch } = useQuery(explainGradesOptions({ path: { id: courseId, person } }));
  return (
    <Dialog opened size="lg" onClose={onClose} title={t('grades.explain')}>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingSkeleton />}
      {data && <Explained grades={data} />}
    </Dialog>
  );
}
