import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { QuestionDetails } from '@/api/generated/types.gen';
import type { Saving } from '@/features/assessment/bank/editor/use-saving';
import { QuestionMenu } from '@/features/assessment/bank/question-menu';

interface EditorActionsProps {
  readonly question: QuestionDetails | null;
  readonly saving: Saving;
}

/** Saves as a draft or for use. What was taken out of use stays so until it is taken back. */
export function EditorActions({ question, saving }: EditorActionsProps) {
  const { t } = useTranslation('assessment');
  const retired = question?.state === 'RETIRED';
  return (
    <Group wrap="nowrap">
      {!retired && (
        <Button variant="default" loading={saving.running} onClick={() => void saving.save(true)}>
          {t('bank.saveDraft')}
        </Button>
      )}
      <Button loading={saving.running} onClick={() => void saving.save(false)}>
        {t(retired || question?.state === 'ACTIVE' ? 'author.save' : 'bank.saveActive')}
      </Button>
      {question && <QuestionMenu question={question} courseId={question.courseId} onMoved={saving.takeOver} />}
    </Group>
  );
}
