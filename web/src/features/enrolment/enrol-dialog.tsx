import { Button, Group, Pill, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LearnerCandidate } from '@/api/generated/types.gen';
import { CandidateList } from '@/features/enrolment/candidate-list';
import { candidatesQuery, enrol, learnersKey } from '@/features/enrolment/learners';
import { isReversed, noDays, periodOf } from '@/features/enrolment/period';
import { PeriodFields } from '@/features/enrolment/period-fields';
import { useFormats } from '@/shared/i18n/formats';
import { usePreferences } from '@/shared/lib/preferences';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface EnrolDialogProps {
  readonly courseId: string;
  readonly onClose: () => void;
}

/** Finds people by name or e-mail address and enrols those chosen, all for the same period. */
export function EnrolDialog({ courseId, onClose }: EnrolDialogProps) {
  const { t } = useTranslation(['enrolment', 'shared']);
  const { number } = useFormats();
  const { timeZone } = usePreferences();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), 250);
  const [chosen, setChosen] = useState<readonly LearnerCandidate[]>([]);
  const [days, setDays] = useState(noDays);
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const found = useQuery({ ...candidatesQuery(courseId, q), placeholderData: keepPreviousData });
  const leave = (one: LearnerCandidate) => setChosen((all) => all.filter(({ personId }) => personId !== one.personId));
  const choose = (one: LearnerCandidate, on: boolean) => (on ? setChosen([...chosen, one]) : leave(one));

  /** One after the other: who is in stays in when one fails, and those left stay chosen. */
  const enrolAll = async () => {
    setRunning(true);
    setFailure(null);
    try {
      for (const one of chosen) {
        await enrol(courseId, one.personId, periodOf(days, timeZone));
        leave(one);
      }
      notifyDone(t('enrol.done', { count: chosen.length, number: number(chosen.length) }));
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setRunning(false);
      await queries.invalidateQueries({ queryKey: learnersKey(courseId) });
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('enrol.title')} size="lg">
      <Stack>
        <TextInput
          type="search"
          label={t('enrol.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          data-autofocus
        />
        {chosen.length > 0 && (
          <Pill.Group aria-label={t('enrol.chosen')} role="group">
            {chosen.map((one) => (
              <Pill
                key={one.personId}
                withRemoveButton
                onRemove={() => leave(one)}
                removeButtonProps={{
                  'aria-label': t('enrol.leave', { name: one.name }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
              >
                <bdi>{one.name}</bdi>
              </Pill>
            ))}
          </Pill.Group>
        )}
        <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
        {found.data?.items.length === 0 && (
          <Text c="dimmed" role="status">
            {t('enrol.nobody')}
          </Text>
        )}
        <CandidateList
          candidates={found.data?.items ?? []}
          chosen={new Set(chosen.map(({ personId }) => personId))}
          onChoose={choose}
        />
        <PeriodFields days={days} onChange={setDays} />
        <ProblemAlert error={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          <Button loading={running} disabled={chosen.length === 0 || isReversed(days, timeZone)} onClick={enrolAll}>
            {chosen.length === 0
              ? t('enrol.action')
              : t('enrol.some', { count: chosen.length, number: number(chosen.length) })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
