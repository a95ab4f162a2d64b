import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCardSuggestionsQueryKey, suggestCardsMutation } from '@/api/generated/@tanstack/react-query.gen';
import type { SuggestingProgress } from '@/api/generated/types.gen';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const MOST = 20;

interface SuggestFormProps {
  readonly lessonId: string;
  readonly running: boolean;
  readonly onBegun: (run: SuggestingProgress) => void;
}

/** How many cards the academy's language model is to suggest. */
export function SuggestForm({ lessonId, running, onBegun }: SuggestFormProps) {
  const { t } = useTranslation('cards');
  const client = useQueryClient();
  const [count, setCount] = useState<number | string>(5);
  const begin = useMutation({
    ...suggestCardsMutation(),
    onSuccess: (run) => {
      onBegun(run);
      return client.invalidateQueries({ queryKey: listCardSuggestionsQueryKey({ path: { id: lessonId } }) });
    },
  });
  const whole = typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= MOST;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) begin.mutate({ path: { id: lessonId }, body: { count } });
      }}
    >
      <Stack gap="sm">
        <Group align="end">
          <NumberInput
            label={t('suggest.count')}
            description={t('suggest.countHelp', { most: MOST })}
            min={1}
            max={MOST}
            allowDecimal={false}
            w={180}
            value={count}
            onChange={setCount}
          />
          <Button
            type="submit"
            leftSection={<IconSparkles size={18} aria-hidden />}
            loading={begin.isPending || running}
            disabled={!whole}
          >
            {t('suggest.begin')}
          </Button>
        </Group>
        <ProblemAlert error={begin.error} />
      </Stack>
    </form>
  );
}
