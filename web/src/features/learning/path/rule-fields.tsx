import { Checkbox, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RuleOfLesson } from '@/api/generated/types.gen';

interface RuleFieldsProps {
  readonly rule: RuleOfLesson;
  readonly onChange: (rule: RuleOfLesson) => void;
}

type Way = RuleOfLesson['ways'][number];

const ways: readonly Way[] = ['READ', 'QUIZ', 'CLASS', 'WATCH'];

/** How a lesson is completed. */
export function RuleFields({ rule, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('learning');
  const chosen = (values: string[]) => onChange({ ...rule, ways: ways.filter((way) => values.includes(way)) });
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t('path.form.complete')}
        value={[...rule.ways]}
        onChange={chosen}
        error={rule.ways.length === 0 && t('path.form.pickWay')}
      >
        <Stack gap="xs" my="xs">
          {ways.map((way) => (
            <Checkbox
              key={way}
              value={way}
              label={t(`path.form.${way}`)}
              description={way === 'QUIZ' && rule.ways.includes('QUIZ') ? t('path.form.QUIZhelp') : undefined}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {rule.ways.includes('CLASS') && (
        <NumberInput
          label={t('path.form.share')}
          value={rule.classShare}
          onChange={(value) => typeof value === 'number' && onChange({ ...rule, classShare: value })}
          min={1}
          max={100}
          suffix="%"
          allowDecimal={false}
          clampBehavior="strict"
          maw={240}
        />
      )}
      {rule.ways.includes('WATCH') && (
        <NumberInput
          label={t('path.form.watchShare')}
          description={t('path.form.watchHelp')}
          value={rule.watchShare ?? 80}
          onChange={(value) => typeof value === 'number' && onChange({ ...rule, watchShare: value })}
          min={1}
          max={100}
          suffix="%"
          allowDecimal={false}
          clampBehavior="strict"
          maw={240}
        />
      )}
      {rule.ways.length > 1 && (
        <SegmentedControl
          aria-label={t('path.form.how')}
          value={rule.any ? 'any' : 'all'}
          onChange={(value) => onChange({ ...rule, any: value === 'any' })}
          data={(['all', 'any'] as const).map((value) => ({ value, label: t(`path.form.${value}`) }))}
        />
      )}
      <Text size="sm" c="dimmed">
        {t('path.form.required')}
      </Text>
    </Stack>
  );
}
