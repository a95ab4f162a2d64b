import { Button, Group, NumberInput, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { IconSeparatorHorizontal } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/tutor/plan/beat.module.css';
import { kindOf } from '@/features/tutor/plan/beat-facts';
import type { BeatRowProps } from '@/features/tutor/plan/beat-row';
import { isTeachable, longMs, refusedMs } from '@/features/tutor/plan/beats';
import { canSplit } from '@/features/tutor/plan/split-beat';
import { useFormats } from '@/shared/i18n/formats';

type BeatFormProps = Pick<BeatRowProps, 'beat' | 'spokenMs' | 'onChange' | 'onSplit'> & {
  readonly onDone: () => void;
};

const kinds = ['SAY', 'SHOW', 'TASK', 'WAIT'] as const;

/** Writes one beat: what is read, what is said where that differs, what it does, and the silence after it. */
export function BeatForm({ beat, spokenMs, onChange, onSplit, onDone }: BeatFormProps) {
  const { t } = useTranslation('tutor');
  const { seconds } = useFormats();
  const caption = useRef<HTMLTextAreaElement>(null);
  const [captionBefore] = useState(beat.caption);
  const kind = kindOf(beat);
  const limit = seconds((spokenMs > refusedMs ? refusedMs : longMs) / 1000);
  const tooLong = spokenMs > longMs && t(spokenMs > refusedMs ? 'plan.form.refused' : 'plan.form.long', { limit });
  const behind = beat.speech !== null && beat.kind !== 'WAIT' && beat.caption !== captionBefore;
  return (
    <Stack gap="sm" className={classes.form}>
      <Textarea
        ref={caption}
        autosize
        autoFocus
        minRows={2}
        dir={beat.language === 'ar' ? 'rtl' : 'ltr'}
        lang={beat.language}
        label={t('plan.form.caption')}
        description={t('plan.form.captionHint')}
        maxLength={2_000}
        value={beat.caption}
        error={(!isTeachable(beat) && t('plan.form.empty')) || tooLong}
        onChange={(event) => onChange({ caption: event.currentTarget.value })}
      />
      {beat.kind !== 'WAIT' && <SpeechFields beat={beat} behind={behind} onChange={onChange} />}
      <Group gap="md" align="flex-start">
        {kind === 'CHECK' ? (
          <p className={classes.fixed}>{t('plan.form.check')}</p>
        ) : (
          <Select
            className={classes.kind}
            label={t('plan.form.kind')}
            description={t(`plan.form.kindHints.${kind}`)}
            allowDeselect={false}
            data={kinds.map((value) => ({ value, label: t(`plan.kinds.${value}`) }))}
            value={kind}
            onChange={(value) => value && onChange({ kind: value === 'TASK' ? 'ASK' : (value as 'SAY') })}
          />
        )}
        <NumberInput
          className={classes.pause}
          label={t('plan.form.pause')}
          description={t('plan.form.pauseHint')}
          min={0}
          max={60}
          step={0.5}
          decimalScale={1}
          value={beat.pauseMs / 1000}
          onChange={(value) => typeof value === 'number' && onChange({ pauseMs: Math.round(value * 1000) })}
        />
      </Group>
      <Group justify="space-between">
        <Button
          variant="default"
          size="compact-md"
          disabled={!canSplit(beat)}
          leftSection={<IconSeparatorHorizontal size={18} aria-hidden />}
          onClick={() => onSplit(caption.current?.selectionStart)}
        >
          {t('plan.form.split')}
        </Button>
        <Button size="compact-md" onClick={onDone}>
          {t('plan.form.done')}
        </Button>
      </Group>
    </Stack>
  );
}

interface SpeechFieldsProps extends Pick<BeatFormProps, 'beat' | 'onChange'> {
  /** Whether the text on the screen has changed while the words of the voice stayed. */
  readonly behind: boolean;
}

function SpeechFields({ beat, behind, onChange }: SpeechFieldsProps) {
  const { t } = useTranslation('tutor');
  const [own, setOwn] = useState(beat.speech);
  const label = useId();
  return (
    <div>
      <p id={label} className={classes.label}>
        {t('plan.form.speech')}
      </p>
      <SegmentedControl
        aria-labelledby={label}
        value={beat.speech === null ? 'written' : 'own'}
        onChange={(value) => onChange({ speech: value === 'own' ? (own ?? beat.caption) : null })}
        data={[
          { value: 'written', label: t('plan.form.asWritten') },
          { value: 'own', label: t('plan.form.inOwnWords') },
        ]}
      />
      {beat.speech !== null && (
        <Textarea
          mt="xs"
          autosize
          minRows={2}
          dir={beat.language === 'ar' ? 'rtl' : 'ltr'}
          lang={beat.language}
          aria-labelledby={label}
          description={t('plan.form.speechHint')}
          maxLength={1_500}
          value={beat.speech}
          error={behind && t('plan.form.behind')}
          onChange={(event) => {
            setOwn(event.currentTarget.value);
            onChange({ speech: event.currentTarget.value });
          }}
        />
      )}
    </div>
  );
}
