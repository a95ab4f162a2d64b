import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { decideRecordingsMutation } from '@/api/generated/@tanstack/react-query.gen';
import { AudienceField } from '@/features/recordings/manage/audience-field';
import { type Audience, useRecordingsChanged } from '@/features/recordings/recordings';
import { notifyDone, notifyProblem } from '@/shared/ui/notify';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface CommonAudienceProps {
  readonly courseId: string;
  readonly audience: Audience;
}

/** Who sees the recordings of a course that have no rule of their own. */
export function CommonAudience({ courseId, audience }: CommonAudienceProps) {
  const { t } = useTranslation('recordings');
  const changed = useRecordingsChanged(courseId);
  const problemText = useProblemText();
  const decide = useMutation({
    ...decideRecordingsMutation(),
    onSuccess: async () => {
      await changed();
      notifyDone(t('common.saved'));
    },
    onError: (error) => notifyProblem(problemText(error)),
  });
  return (
    <AudienceField
      label={t('common.label')}
      help={t('common.help')}
      value={decide.variables?.body.audience ?? audience}
      onChange={(next) => next && decide.mutate({ path: { id: courseId }, body: { audience: next } })}
    />
  );
}
