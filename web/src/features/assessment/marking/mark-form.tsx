import { Button, Group, NumberInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { AnswerToMark } from '@/api/generated/types.gen';
import { CommentField } from '@/features/assessment/marking/comment-field';
import classes from '@/features/assessment/marking/marking.module.css';
import { RubricChoice } from '@/features/assessment/marking/rubric-choice';
import type { Marking } from '@/features/assessment/marking/use-marking';
import { useFormats } from '@/shared/i18n/formats';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface MarkFormProps {
  readonly answer: AnswerToMark;
  readonly marking: Marking;
  readonly onSave: () => void;
}

/** Points or levels, and a comment. */
export function MarkForm({ answer, marking, onSave }: MarkFormProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const { draft, change, rubric, points } = marking;
  // Where the answer stands above the form, focus would scroll past it.
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  return (
    <form
      className={classes['card']}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {rubric ? (
        <>
          <RubricChoice
            rubric={rubric}
            chosen={draft.levels}
            disabled={false}
            onChange={(levels) => change({ levels })}
          />
          <p role="status">
            <strong>{t('pointsOf', { earned: number(Number(points)), possible: number(answer.points) })}</strong>
          </p>
        </>
      ) : (
        <NumberInput
          label={t('marking.points')}
          description={t('marking.pointsHelp', { least: number(0), possible: number(answer.points) })}
          min={0}
          max={answer.points}
          step={0.5}
          decimalScale={2}
          clampBehavior="strict"
          autoFocus={wide}
          value={draft.points}
          onChange={(value) => change({ points: value })}
        />
      )}
      <CommentField value={draft.comment} onChange={(comment) => change({ comment })} />
      <ProblemAlert error={marking.error} />
      <Group>
        <Button type="submit" loading={marking.running} disabled={!marking.complete}>
          {t('marking.saveAndNext')}
        </Button>
        {marking.conflict && (
          <Button variant="default" loading={marking.running} onClick={() => void marking.look()}>
            {t('marking.look')}
          </Button>
        )}
      </Group>
      <p className={classes['label']}>{t('marking.keys')}</p>
    </form>
  );
}
