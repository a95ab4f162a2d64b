import { Checkbox, MultiSelect, NumberInput, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ModuleOnPath, OpeningGate } from '@/api/generated/types.gen';
import { MomentField } from '@/shared/ui/moment-field';

/** When something opens, as it is being chosen. A date and days may both be asked for: the later one counts. */
export interface GateDraft {
  readonly dated: boolean;
  readonly date: string | null;
  readonly counted: boolean;
  readonly days: number | null;
  readonly after: readonly string[];
}

export function draftOf({ opensAt, daysAfter, after }: OpeningGate): GateDraft {
  return { dated: opensAt != null, date: opensAt ?? null, counted: daysAfter != null, days: daysAfter ?? 7, after };
}

/** What was chosen; null while something is missing. */
export function gateOf({ dated, date, counted, days, after }: GateDraft): OpeningGate | null {
  if ((dated && date === null) || (counted && days === null)) return null;
  return { opensAt: dated ? date : null, daysAfter: counted ? days : null, after: [...after] };
}

interface GateFieldsProps {
  readonly draft: GateDraft;
  /** What opens: the whole course waits for a date only. */
  readonly place: { readonly kind: 'start' | 'module' | 'lesson' | 'end'; readonly id: string };
  readonly modules: readonly ModuleOnPath[];
  readonly fault: string | null;
  readonly onChange: (draft: GateDraft) => void;
}

/** When something of a course opens, and after what. */
export function GateFields({ draft, place, modules, fault, onChange }: GateFieldsProps) {
  const { t } = useTranslation('learning');
  const choices = modules.map((module) => ({
    group: module.title,
    items: [
      { value: module.id, label: `${t('path.module')}: ${module.title}` },
      ...module.lessons.map(({ id, title }) => ({ value: id, label: title })),
    ].filter(({ value }) => value !== place.id && module.id !== place.id),
  }));
  return (
    <Stack gap="sm">
      <Checkbox
        label={t('path.form.DATE')}
        description={t('path.form.openHelp')}
        checked={draft.dated}
        onChange={(event) => onChange({ ...draft, dated: event.currentTarget.checked })}
      />
      {draft.dated && (
        <MomentField
          label={t('path.form.date')}
          value={draft.date}
          error={draft.date === null && t('path.form.pickDate')}
          onChange={(date) => onChange({ ...draft, date })}
        />
      )}
      {place.kind !== 'start' && (
        <>
          <Checkbox
            label={t('path.form.DAYS')}
            checked={draft.counted}
            onChange={(event) => onChange({ ...draft, counted: event.currentTarget.checked })}
          />
          {draft.counted && (
            <NumberInput
              label={t('path.form.days')}
              value={draft.days ?? ''}
              onChange={(value) => onChange({ ...draft, days: typeof value === 'number' ? value : null })}
              min={1}
              max={3650}
              allowDecimal={false}
              maw={240}
            />
          )}
          <MultiSelect
            label={t('path.form.after')}
            description={t('path.form.afterHelp')}
            data={choices.filter(({ items }) => items.length > 0)}
            value={[...draft.after]}
            onChange={(after) => onChange({ ...draft, after })}
            error={fault}
            clearable
          />
        </>
      )}
    </Stack>
  );
}
