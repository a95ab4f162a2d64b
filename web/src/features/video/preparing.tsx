import { Button, Group, Progress, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  cancelVideoMutation,
  getVideoQueryKey,
  makeVideoAgainMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { Watchable } from '@/api/generated/types.gen';
import classes from '@/features/video/video-place.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { useUser } from '@/shared/session/session';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface PreparingProps {
  readonly file: string;
  readonly video: Watchable;
}

/** A video that does not play yet: how far it is, or why it never will; its teachers may stop it or try again. */
export function Preparing({ file, video: { state, percent: done, failure } }: PreparingProps) {
  const { t } = useTranslation('video');
  const { percent } = useFormats();
  const { roles } = useUser();
  const queries = useQueryClient();
  const told = (video: Watchable) => queries.setQueryData(getVideoQueryKey({ path: { file } }), video);
  const cancel = useMutation({ ...cancelVideoMutation(), onSuccess: told });
  const again = useMutation({ ...makeVideoAgainMutation(), onSuccess: told });
  const running = state === 'WAITING' || state === 'RUNNING';
  const words = running
    ? t(`state.${state}`, { share: percent(done / 100) })
    : t(failure ? `failure.${failure}` : 'state.CANCELLED');
  const mayChange = roles.includes('TEACHER') || roles.includes('ADMINISTRATOR');
  return (
    <div className={`${classes['note']} ${classes['preparing']}`}>
      <Text role="status">{words}</Text>
      {running && <Progress value={done} aria-label={words} />}
      <ProblemAlert error={cancel.error ?? again.error} />
      {mayChange && (
        <Group>
          {running ? (
            <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate({ path: { file } })}>
              {t('cancel')}
            </Button>
          ) : (
            <Button variant="default" loading={again.isPending} onClick={() => again.mutate({ path: { file } })}>
              {t('again')}
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
