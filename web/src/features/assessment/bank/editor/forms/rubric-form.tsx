import { Checkbox, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Rubric } from '@/api/generated/types.gen';
import { newCriterion, newLevel } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import classes from '@/features/assessment/bank/editor/parts.module.css';

interface RubricFormProps {
  readonly rubric: Rubric | null;
  readonly onChange: (rubric: Rubric | null) => void;
}

/** The criteria that an answer is marked by, each with its levels. Without a rubric, markers give points freely. */
export function RubricForm({ rubric, onChange }: RubricFormProps) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <>
      <Checkbox
        label={t('bank.rubric.use')}
        description={t('bank.rubric.help')}
        checked={rubric !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { criteria: [newCriterion()] } : null)}
      />
      {rubric && (
        <PartList
          field="task.rubric.criteria"
          add={t('bank.rubric.addCriterion')}
          parts={rubric.criteria}
          make={newCriterion}
          least={1}
          movable
          nameOf={({ title }, at) => title || t('bank.rubric.criterion', { number: at + 1 })}
          onChange={(criteria) => onChange({ criteria })}
        >
          {(criterion, change, at) => (
            <>
              <TextInput
                label={t('bank.rubric.criterion', { number: at + 1 })}
                dir="auto"
                maxLength={500}
                value={criterion.title}
                error={faultAt(`task.rubric.criteria[${at}].title`)}
                onChange={(event) => change({ title: event.currentTarget.value })}
              />
              <PartList
                field={`task.rubric.criteria[${at}].levels`}
                add={t('bank.rubric.addLevel')}
                parts={criterion.levels}
                make={newLevel}
                least={2}
                movable
                nameOf={({ title }, place) => title || t('bank.rubric.level', { number: place + 1 })}
                onChange={(levels) => change({ levels })}
              >
                {(level, changeLevel, place) => (
                  <div className={classes['row']}>
                    <TextInput
                      label={t('bank.rubric.level', { number: place + 1 })}
                      dir="auto"
                      maxLength={500}
                      value={level.title}
                      error={faultAt(`task.rubric.criteria[${at}].levels[${place}].title`)}
                      onChange={(event) => changeLevel({ title: event.currentTarget.value })}
                    />
                    <NumberField
                      label={t('bank.points')}
                      min={0}
                      max={1000}
                      decimalScale={2}
                      value={level.points}
                      error={faultAt(`task.rubric.criteria[${at}].levels[${place}].points`)}
                      onChange={(points) => changeLevel({ points })}
                    />
                  </div>
                )}
              </PartList>
            </>
          )}
        </PartList>
      )}
    </>
  );
}
