import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RecordingView } from '@/api/generated/types.gen';
import classes from '@/features/recordings/list/recordings.module.css';
import { RecordingMenu } from '@/features/recordings/manage/recording-menu';
import { useFormats } from '@/shared/i18n/formats';

interface RecordingRowProps {
  readonly courseId: string;
  readonly recording: RecordingView;
  /** All of the course, where a film finds the class that it shows. */
  readonly items: readonly RecordingView[];
  readonly managed: boolean;
}

/** One recording: when it was, what it is called, and the way to play it. */
export function RecordingRow({ courseId, recording, items, managed }: RecordingRowProps) {
  const { t } = useTranslation('recordings');
  const formats = useFormats();
  const { id, kind, title, heldAt, className, lengthMs, audience } = recording;
  const facts = [
    formats.dateTime(heldAt),
    t(`kind.${kind}`),
    lengthMs && formats.minutes(Math.max(1, Math.round(lengthMs / 60_000))),
  ];
  return (
    <Card component="li" padding="md">
      <div className={classes['row']}>
        <div className={classes['about']}>
          <Text fw={600} dir="auto">
            {title}
          </Text>
          <Text size="sm" c="dimmed">
            {facts.filter(Boolean).join(' · ')}
          </Text>
          {className && (
            <Text size="sm" c="dimmed">
              {t('ofClass')} <bdi>{className}</bdi>
            </Text>
          )}
          {audience && (
            <Group gap="xs" mt={4}>
              <Badge variant="light" color={audience === 'TEACHERS' ? 'gray' : 'teal'}>
                {t(`audience.${audience}`)}
              </Badge>
            </Group>
          )}
        </div>
        <div className={classes['deeds']}>
          <Button
            component={Link}
            to={kind === 'REPLAY' ? `/classes/${id}` : `/courses/${courseId}/recordings/${id}`}
            variant="default"
            leftSection={<IconPlayerPlay size={18} className="points" aria-hidden />}
            aria-label={t('playNamed', { title })}
          >
            {t('play')}
          </Button>
          {managed && <RecordingMenu courseId={courseId} recording={recording} items={items} />}
        </div>
      </div>
    </Card>
  );
}
