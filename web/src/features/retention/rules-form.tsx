import { Button, Card, Checkbox, Group, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getRetentionQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { changeRetention } from '@/api/generated/sdk.gen';
import type { Rules } from '@/api/generated/types.gen';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const kinds = {
  CLASSES: 'classMonths',
  EXAM_FILES: 'examFileMonths',
  SIGN_INS: 'signInMonths',
} as const;

type Kind = keyof typeof kinds;

const usual: Readonly<Record<Kind, number>> = { CLASSES: 12, EXAM_FILES: 24, SIGN_INS: 3 };

interface RulesFormProps {
  readonly rules: Rules;
  readonly decides: boolean;
}

/** For how many months each kind is kept; administrators change it, auditors read it. */
export function RulesForm({ rules, decides }: RulesFormProps) {
  const { t } = useTranslation('retention');
  const queries = useQueryClient();
  const [draft, setDraft] = useState(rules);
  const saving = useMutation({
    mutationFn: () => changeRetention({ body: draft, throwOnError: true }),
    onSuccess: () => {
      notifyDone(t('rules.saved'));
      return queries.invalidateQueries({ queryKey: getRetentionQueryKey() });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Card component="form" onSubmit={submit}>
      <Stack>
        <Title order={2} size="h3">
          {t('rules.title')}
        </Title>
        {(Object.keys(kinds) as Kind[]).map((kind) => (
          <KindFields
            key={kind}
            kind={kind}
            months={draft[kinds[kind]] ?? null}
            disabled={!decides}
            onChange={(months) => setDraft({ ...draft, [kinds[kind]]: months })}
          />
        ))}
        <NumberInput
          label={t('rules.grace')}
          value={draft.graceDays}
          onChange={(days) => setDraft({ ...draft, graceDays: Number(days) })}
          min={1}
          max={90}
          allowDecimal={false}
          disabled={!decides}
          maw={460}
          required
          withAsterisk={false}
        />
        <ProblemAlert error={saving.error} />
        {decides && (
          <Button type="submit" loading={saving.isPending} style={{ alignSelf: 'start' }}>
            {t('rules.save')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

interface KindFieldsProps {
  readonly kind: Kind;
  /** Null for ever. */
  readonly months: number | null;
  readonly disabled: boolean;
  readonly onChange: (months: number | null) => void;
}

function KindFields({ kind, months, disabled, onChange }: KindFieldsProps) {
  const { t } = useTranslation('retention');
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <Text component="legend" fw={500} p={0}>
        {t(`rules.${kind}`)}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t(`rules.${kind}Help`)}
      </Text>
      <Group align="flex-end">
        <NumberInput
          label={t('rules.months')}
          value={months ?? ''}
          onChange={(value) => onChange(Number(value) || usual[kind])}
          min={1}
          max={240}
          allowDecimal={false}
          disabled={disabled || months === null}
          w={140}
        />
        <Checkbox
          label={t('rules.forEver')}
          checked={months === null}
          onChange={(event) => onChange(event.currentTarget.checked ? null : usual[kind])}
          disabled={disabled}
          mb="xs"
        />
      </Group>
    </fieldset>
  );
}
