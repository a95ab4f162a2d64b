import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClassView } from '@/api/generated/types.gen';
import { EndClass } from '@/features/liveclass/end-class';
import { useFormats } from '@/shared/i18n/formats';

/** One class: what it is, when, and the way in. */
export function ClassRow({ entry }: { readonly entry: ClassView }) {
  const { t } = useTranslation('liveclass');
  const formats = useFormats();
  const when = whenOf(entry);
  const running = entry.state === 'RUNNING';
  return (
    <Card>
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
        <Group gap="xs">
          {entry.part === 'HOST' && entry.state !== 'ENDED' && <EndClass entry={entry} state={entry.state} />}
          {entry.state === 'ENDED' && entry.kind === 'GROUP' && (
            <Button component={Link} to={`/courses/${entry.courseId}/recordings`} variant="subtle">
              {t('recordings')}
            </Button>
          )}
          <Button component={Link} to={`/classes/${entry.id}`} variant={running ? 'filled' : 'default'}>
            {t(`enter.${entry.state}`)}
          </Button>
        </Group>
      </Group>
    </Card>
  );
}

function whenOf({ state, startsAt, startedAt, endedAt }: ClassView): string | null | undefined {
  switch (state) {
    case 'PLANNED':
      return startsAt;
    case 'RUNNING':
      return startedAt;
    case 'ENDED':
      return endedAt;
  }
}
