import { NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMyCardsQueryKey, setCardPaceMutation } from '@/api/generated/@tanstack/react-query.gen';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** How many new cards a day a learner begins. */
export function Pace({ newPerDay }: { readonly newPerDay: number }) {
  const { t } = useTranslation('cards');
  const client = useQueryClient();
  const [value, setValue] = useState<number | string>(newPerDay);
  const save = useMutation({
    ...setCardPaceMutation(),
    onSuccess: () => client.invalidateQueries({ queryKey: getMyCardsQueryKey() }),
  });
  return (
    <>
      <NumberInput
        label={t('pace.label')}
        description={t('pace.text')}
        maw={320}
        min={0}
        max={50}
        clampBehavior="strict"
        allowDecimal={false}
        value={value}
        onChange={setValue}
        onBlur={() => {
          if (value === '') setValue(newPerDay);
          else if (Number(value) !== newPerDay) save.mutate({ body: { newPerDay: Number(value) } });
        }}
      />
      <ProblemAlert error={save.error} />
    </>
  );
}
