import { Button, FileButton, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newArea } from '@/features/assessment/bank/editor/draft';
import { useFaults } from '@/features/assessment/bank/editor/faults';
import { AreaCanvas } from '@/features/assessment/bank/editor/forms/area-canvas';
import { AreaNumbers } from '@/features/assessment/bank/editor/forms/area-numbers';
import type { TaskFormProps } from '@/features/assessment/bank/editor/forms/choice-form';
import { FeedbackField } from '@/features/assessment/bank/editor/forms/feedback-field';
import { NumberField } from '@/features/assessment/bank/editor/number-field';
import { PartList } from '@/features/assessment/bank/editor/part-list';
import { usePicture } from '@/features/assessment/bank/editor/use-picture';
import type { HotspotTask } from '@/features/assessment/tasks/areas';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** The picture, and the right places on it: drawn with a pointer, or given in numbers. */
export function HotspotForm({ task, onChange }: TaskFormProps<HotspotTask>) {
  const { t } = useTranslation('assessment');
  const faultAt = useFaults();
  const [kind, setKind] = useState<'BOX' | 'CIRCLE'>('CIRCLE');
  const picture = usePicture(({ file, width, height }) => onChange({ ...task, image: file, width, height }));
  const fault = faultAt('task.image');
  return (
    <>
      <FileButton
        accept="image/png,image/jpeg,image/gif,image/webp,image/svg+xml"
        onChange={(file) => file && picture.mutate(file)}
      >
        {(props) => (
          <Button
            {...props}
            variant="default"
            style={{ alignSelf: 'start' }}
            loading={picture.isPending}
            leftSection={<IconPhotoPlus size={18} aria-hidden />}
          >
            {t(task.image ? 'bank.hotspot.otherPicture' : 'bank.hotspot.picture')}
          </Button>
        )}
      </FileButton>
      <ProblemAlert error={picture.error} />
      {fault && (
        <Text c="var(--lectern-red)" size="sm" role="alert">
          {fault}
        </Text>
      )}
      {task.image && (
        <>
          <TextInput
            label={t('bank.picture.alt')}
            description={t('bank.hotspot.altHelp')}
            dir="auto"
            maxLength={4000}
            value={task.alt}
            error={faultAt('task.alt')}
            onChange={(event) => onChange({ ...task, alt: event.currentTarget.value })}
          />
          <SegmentedControl
            aria-label={t('bank.hotspot.draw')}
            value={kind}
            onChange={setKind}
            data={[
              { value: 'CIRCLE', label: t('bank.hotspot.CIRCLE') },
              { value: 'BOX', label: t('bank.hotspot.BOX') },
            ]}
          />
          <Text size="sm" c="dimmed">
            {t('bank.hotspot.drawHelp')}
          </Text>
          <AreaCanvas
            task={task}
            kind={kind}
            onDrawn={(shape) => onChange({ ...task, areas: [...task.areas, { ...newArea(kind, task), shape }] })}
          />
          <PartList
            field="task.areas"
            title={t('bank.hotspot.areas')}
            add={t('bank.hotspot.add')}
            parts={task.areas}
            make={() => newArea(kind, task)}
            nameOf={(_, at) => t('bank.hotspot.area', { number: at + 1 })}
            onChange={(areas) => onChange({ ...task, areas })}
          >
            {(area, change, at) => (
              <>
                <AreaNumbers
                  shape={area.shape}
                  fault={faultAt(`task.areas[${at}].shape`)}
                  onChange={(shape) => change({ shape })}
                />
                <FeedbackField
                  field={`task.areas[${at}].feedback`}
                  value={area.feedback}
                  onChange={(feedback) => change({ feedback })}
                />
              </>
            )}
          </PartList>
          <NumberField
            label={t('bank.hotspot.picks')}
            min={1}
            max={Math.max(1, task.areas.length)}
            allowDecimal={false}
            value={task.picks}
            error={faultAt('task.picks')}
            onChange={(picks) => onChange({ ...task, picks })}
          />
        </>
      )}
    </>
  );
}
