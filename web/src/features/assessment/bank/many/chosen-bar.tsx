import { Button, Checkbox, Group } from '@mantine/core';
import { IconArchive, IconCircleCheck, IconTag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveQuestions } from '@/api/generated/sdk.gen';
import type { QuestionItem } from '@/api/generated/types.gen';
import classes from '@/features/assessment/bank/many/chosen-bar.module.css';
import { TagDialog } from '@/features/assessment/bank/many/tag-dialog';
import { useForgetBank } from '@/features/assessment/bank/use-forget-bank';
import { notifyDone, notifyProblem } from '@/shared/ui/notify';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface ChosenBarProps {
  readonly courseId: string;
  /** Those that are shown. */
  readonly questions: readonly QuestionItem[];
  /** Tags that questions of the course have. */
  readonly tags: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Chooses all questions of the list, and does the same to all that are chosen: into use, out of it, tags. */
export function ChosenBar({ courseId, questions, tags, chosen, onChoose }: ChosenBarProps) {
  const { t } = useTranslation('assessment');
  const forgetBank = useForgetBank(courseId);
  const problemText = useProblemText();
  const [moving, setMoving] = useState<'ACTIVE' | 'RETIRED' | null>(null);
  const [tagging, setTagging] = useState(false);
  const ids = questions.map(({ id }) => id).filter((id) => chosen.has(id));
  const move = async (state: 'ACTIVE' | 'RETIRED') => {
    setMoving(state);
    try {
      await moveQuestions({ path: { id: courseId }, body: { questions: ids, state } });
      await forgetBank();
      onChoose(new Set());
      notifyDone(t(state === 'ACTIVE' ? 'bank.many.active' : 'bank.many.retired', { count: ids.length }));
    } catch (failure) {
      notifyProblem(problemText(failure));
    } finally {
      setMoving(null);
    }
  };
  return (
    <div className={classes['bar']}>
      <Checkbox
        aria-label={t('bank.many.all')}
        label={ids.length > 0 ? t('bank.many.chosen', { count: ids.length }) : t('bank.many.all')}
        checked={ids.length === questions.length}
        indeterminate={ids.length > 0 && ids.length < questions.length}
        onChange={(event) => onChoose(new Set(event.currentTarget.checked ? questions.map(({ id }) => id) : []))}
      />
      {ids.length > 0 && (
        <Group gap="xs">
          <Button
            size="compact-md"
            variant="default"
            loading={moving === 'ACTIVE'}
            leftSection={<IconCircleCheck size={18} aria-hidden />}
            onClick={() => void move('ACTIVE')}
          >
            {t('bank.restore')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            loading={moving === 'RETIRED'}
            leftSection={<IconArchive size={18} aria-hidden />}
            onClick={() => void move('RETIRED')}
          >
            {t('bank.retire')}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconTag size={18} aria-hidden />}
            onClick={() => setTagging(true)}
          >
            {t('bank.many.tag')}
          </Button>
        </Group>
      )}
      {tagging && (
        <TagDialog
          courseId={courseId}
          questions={ids}
          tags={tags}
          onDone={() => onChoose(new Set())}
          onClose={() => setTagging(false)}
        />
      )}
    </div>
  );
}
