import { Anchor, List, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseEntry } from '@/api/generated/types.gen';
import classes from '@/features/courses/entry-note.module.css';
import { useFormats } from '@/shared/i18n/formats';

interface EntryNoteProps {
  readonly entry: CourseEntry;
  /** Whether the reader takes the course already. */
  readonly enrolled: boolean;
  /** Whether who does not take it may enrol alone. */
  readonly open: boolean;
}

/** What stands before the whole course: its date, and other courses with how the reader stands with them. */
export function EntryNote({ entry: { opensAt, requires, closed }, enrolled, open }: EntryNoteProps) {
  const { t } = useTranslation('courses');
  const { dateTime, relative } = useFormats();
  if (enrolled && !closed) return null;
  return (
    <Stack component="section" gap="xs" className={classes['note']} aria-label={t('entry.title')}>
      {closed && <Text fw={600}>{t(enrolled || !open ? 'entry.closed' : 'entry.closedUntil')}</Text>}
      {opensAt && <Text>{t('entry.opens', { when: dateTime(opensAt), relative: relative(opensAt) })}</Text>}
      {requires.length > 0 && (
        <>
          <Text>{t('entry.requires', { count: requires.length })}</Text>
          <List listStyleType="none" spacing={4}>
            {requires.map(({ id, slug, title, completed }) => (
              <List.Item key={id} icon={<Sign completed={completed} />}>
                <Anchor component={Link} to={`/courses/${slug}`}>
                  <bdi>{title}</bdi>
                </Anchor>
                {completed && ` · ${t('completed')}`}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}

function Sign({ completed }: { readonly completed: boolean }) {
  return completed ? (
    <IconCircleCheck size={20} aria-hidden className={classes['done']} />
  ) : (
    <IconLock size={20} aria-hidden className={classes['ahead']} />
  );
}
