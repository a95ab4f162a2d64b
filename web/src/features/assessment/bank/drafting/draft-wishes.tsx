import { Button, Checkbox, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCourseOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { WantedDrafts } from '@/api/generated/types.gen';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Kinds whose answers can be looked up in a lesson. */
const kinds = ['CHOICE', 'TRUE_FALSE', 'SHORT_ANSWER', 'NUMERIC'] as const;

const most = 20;

interface DraftWishesProps {
  readonly courseId: string;
  readonly beginning: boolean;
  readonly failure: unknown;
  readonly onBegin: (wanted: WantedDrafts) => void;
}

/** From which lesson, how many, of which kinds. */
export function DraftWishes({ courseId, beginning, failure, onBegin }: DraftWishesProps) {
  const { t } = useTranslation('assessment');
  const { data: course, error } = useQuery(getCourseOptions({ path: { id: courseId } }));
  const [lesson, setLesson] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string[]>(['CHOICE', 'TRUE_FALSE']);
  const [count, setCount] = useState<number | string>(5);
  const chosen = kinds.filter((kind) => wanted.includes(kind));
  const whole = lesson !== null && chosen.length > 0 && typeof count === 'number' && count >= 1 && count <= most;
  if (!course) return error ? <ProblemAlert error={error} /> : <LoadingSkeleton />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (whole) onBegin({ lessonId: lesson, kinds: [...chosen], count });
      }}
    >
      <Stack>
        <Text c="dimmed">{t('bank.drafting.text')}</Text>
        <Select
          data-autofocus
          label={t('bank.drafting.lesson')}
          searchable
          data={course.modules.map(({ title, lessons }) => ({
            group: title,
            items: lessons.map(({ id, title: label }) => ({ value: id, label })),
          }))}
          value={lesson}
          onChange={setLesson}
        />
        <Checkbox.Group label={t('bank.drafting.kinds')} value={wanted} onChange={setWanted}>
          <Stack gap={8} mt={8}>
            {kinds.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(`author.taskKinds.${kind}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NumberInput
          label={t('bank.drafting.count')}
          description={t('bank.drafting.countHelp', { most })}
          min={1}
          max={most}
          allowDecimal={false}
          maw={240}
          value={count}
          onChange={setCount}
        />
        <ProblemAlert error={failure} />
        <Group justify="flex-end">
          <Button type="submit" loading={beginning} disabled={!whole}>
            {t('bank.drafting.begin')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
