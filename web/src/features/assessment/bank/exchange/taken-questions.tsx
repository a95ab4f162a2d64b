import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moveQuestions } from '@/api/generated/sdk.gen';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface TakenQuestionsProps {
  readonly courseId: string;
  readonly questions: readonly string[];
  readonly onClose: () => void;
}

/** The end of an import: what came in are drafts, and may all be put into use at once. */
export function TakenQuestions({ courseId, questions, onClose }: TakenQuestionsProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const forgetBank = useForgetBank(courseId);
  const count = questions.length;
  const use = useMutation({
    mutationFn: () => moveQuestions({ path: { id: courseId }, body: { questions: [...questions], state: 'ACTIVE' } }),
    onSuccess: async () => {
      await forgetBank();
      notifyDone(t('bank.many.active', { count }));
      onClose();
    },
  });
  return (
    <Stack>
      <Text role="status">{t('bank.import.done', { count })}</Text>
      <ProblemAlert error={use.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('bank.import.leaveDrafts')}
        </Button>
        <Button data-autofocus loading={use.isPending} onClick={() => use.mutate()}>
          {t('bank.import.use', { count })}
        </Button>
      </Group>
    </Stack>
  );
}
