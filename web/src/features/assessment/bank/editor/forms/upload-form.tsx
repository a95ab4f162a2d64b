import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { RubricForm } from '@/features/assessment/bank/editor/forms/rubric-form';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import classes from '@/features/assessment/bank/editor/parts.module.css';
import { type UploadType, uploadTypes } from '@/features/assessment/tasks/file-types';
import type { Task } from '@/features/assessment/tasks/task';

const megabyte = 1_000_000;
const mostMegabytes = 50;

/** Which files are asked for, how many and how large. */
export function UploadForm({ task, onChange }: TaskFormProps<Extract<Task, { kind: 'UPLOAD' }>>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  return (
    <>
      <Checkbox.Group
        label={t('bank.upload.types')}
        value={task.types}
        error={faultAt('task.types')}
        onChange={(types) => onChange({ ...task, types: types as UploadType[] })}
      >
        <Group mt={8}>
          {uploadTypes.map((type) => (
            <Checkbox key={type} value={type} label={t(`input.fileTypes.${type}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className={classes['even']}>
        <NumberField
          label={t('bank.upload.maxFiles')}
          min={1}
          max={10}
          allowDecimal={false}
          value={task.maxFiles}
          error={faultAt('task.maxFiles')}
          onChange={(maxFiles) => onChange({ ...task, maxFiles })}
        />
        <NumberField
          label={t('bank.upload.maxMegabytes')}
          min={1}
          max={mostMegabytes}
          allowDecimal={false}
          value={task.maxBytes / megabyte}
          error={faultAt('task.maxBytes')}
          onChange={(size) => onChange({ ...task, maxBytes: Math.round(size * megabyte) })}
        />
      </div>
      <RubricForm rubric={task.rubric ?? null} onChange={(rubric) => onChange({ ...task, rubric })} />
    </>
  );
}
