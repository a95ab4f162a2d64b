import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDotsVertical } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { endEnrolment, enrol, type Learner, learnersKey } from '@/features/enrolment/learners';
import { PeriodDialog } from '@/features/enrolment/period-dialog';
import { notifyProblem, notifyUndo } from '@/shared/ui/notify';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface LearnerMenuProps {
  readonly courseId: string;
  readonly learner: Learner;
}

/** Changes the dates of an enrolment, or ends it; ending can be taken back. */
export function LearnerMenu({ courseId, learner }: LearnerMenuProps) {
  const { t } = useTranslation(['enrolment', 'shared']);
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [changing, dialog] = useDisclosure(false);
  const seeAgain = () => queries.invalidateQueries({ queryKey: learnersKey(courseId) });
  const fail = (error: unknown) => notifyProblem(problemText(error));
  const back = useMutation({
    mutationFn: () => enrol(courseId, learner.personId, { ...learner, validUntil: learner.validUntil ?? null }),
    onSuccess: seeAgain,
    onError: fail,
  });
  const end = useMutation({
    mutationFn: () => endEnrolment(courseId, learner.personId),
    onSuccess: async () => {
      notifyUndo({
        message: t('ended', { name: learner.name }),
        label: t('undo'),
        onUndo: () => back.mutate(),
      });
      await seeAgain();
    },
    onError: fail,
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('menu', { name: learner.name })} loading={end.isPending}>
            <IconDotsVertical size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={dialog.open}>{learner.revoked ? t('again') : t('change')}</Menu.Item>
          {!learner.revoked && (
            <Menu.Item color="red" onClick={() => end.mutate()}>
              {t('end')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {changing && <PeriodDialog courseId={courseId} learner={learner} onClose={dialog.close} />}
    </>
  );
}
