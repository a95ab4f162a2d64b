import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClassEntry } from '@/features/liveclass/queries';
import { useFormats } from '@/shared/i18n/formats';

/** One class: what it is, when, and the way in. */
export function ClassRow({ entry }: { readonly entry: ClassEntry }) {
  const { t } = useTranslation('liveclass');
  const formats = useFormats();
  const when = whenOf(entry);
  const running = entry.state === 'RUNNING';
  return (
    <Paper>
      <Group justify="space-between">
        <div>
          <Text fw={600} dir="auto" lang={entry.language}>
            {entry.title}
          </Text>
          <Group gap="xs">
            {running && <Badge color="saffron">{t('live')}</Badge>}
            <Text size="sm" c="dimmed">
              {t(`kind.${entry.kind}`)}
              {when && ` · ${formats.dateTime(when)}`}
            </Text>
          </Group>
        </div>
        <Button component={Link} to={`/classes/${entry.id}`} variant={running ? 'filled' : 'default'}>
          {t(`enter.${entry.state}`)}
        </Button>
      </Group>
    </Paper>
  );
}

function whenOf({ state, startsAt, startedAt, endedAt }: ClassEntry): string | null {
  switch (state) {
    case 'PLANNED':
      return startsAt;
    case 'RUNNING':
      return startedAt;
    case 'ENDED':
      return endedAt;
  }
}
