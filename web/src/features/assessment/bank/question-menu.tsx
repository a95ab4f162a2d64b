import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconCircleCheck, IconCopy, IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { duplicateQuestion, restoreQuestion, retireQuestion } from '@/api/generated/sdk.gen';
import type { QuestionDetails, QuestionItem } from '@/api/generated/types.gen';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { notifyDone, notifyProblem, notifyUndo } from '@/shared/ui/notify';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface QuestionMenuProps {
  readonly question: Pick<QuestionItem, 'id' | 'title' | 'state'>;
  readonly courseId: string;
  /** It is now in another state. */
  readonly onMoved?: (question: QuestionDetails) => void;
}

/** What else can be done with a question: into use, out of it, a copy. */
export function QuestionMenu({ question, courseId, onMoved }: QuestionMenuProps) {
  const { t } = useTranslation('assessment');
  const navigate = useNavigate();
  const forgetBank = useForgetBank(courseId);
  const problemText = useProblemText();
  const path = { id: question.id };
  const doing = async (work: () => Promise<void>) => {
    try {
      await work();
      await forgetBank();
    } catch (failure) {
      notifyProblem(problemText(failure));
    }
  };
  const restore = () =>
    doing(async () => {
      const { data } = await restoreQuestion({ path });
      onMoved?.(data);
      notifyDone(t('bank.nowActive'));
    });
  const retire = () =>
    doing(async () => {
      const { data } = await retireQuestion({ path });
      onMoved?.(data);
      notifyUndo({ message: t('bank.nowRetired'), label: t('bank.undo'), onUndo: () => void restore() });
    });
  const duplicate = () =>
    doing(async () => {
      const { data } = await duplicateQuestion({ path });
      await navigate(`/teach/questions/${data.id}`);
    });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t('bank.more', { name: question.title })}>
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {question.state !== 'ACTIVE' && (
          <Menu.Item leftSection={<IconCircleCheck size={18} aria-hidden />} onClick={() => void restore()}>
            {t('bank.restore')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconCopy size={18} aria-hidden />} onClick={() => void duplicate()}>
          {t('bank.duplicate')}
        </Menu.Item>
        {question.state !== 'RETIRED' && (
          <Menu.Item leftSection={<IconArchive size={18} aria-hidden />} onClick={() => void retire()}>
            {t('bank.retire')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
