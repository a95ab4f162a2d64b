import { Button, Progress } from '@mantine/core';
import { IconHome } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bringLinkHomeMutation, getUploadOptions } from '@/api/generated/@tanstack/react-query.gen';
import type { ShownLink } from '@/api/generated/types.gen';
import { Problem } from '@/api/problem';
import classes from '@/features/links/links-page.module.css';
import { useFormats } from '@/shared/i18n/formats';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const ASK_AGAIN = 1500;

interface BringHomeProps {
  readonly link: ShownLink;
  readonly onBrought: () => void;
}

/** Fetches the video of a link into the academy, shows how far that is, and what became of it. */
export function BringHome({ link: { lessonId, url }, onBrought }: BringHomeProps) {
  const { t } = useTranslation('links');
  const { percent } = useFormats();
  const { mutate, data: arrival, isPending, error } = useMutation(bringLinkHomeMutation());
  const { data: upload } = useQuery({
    ...getUploadOptions({ path: { id: arrival?.upload ?? '' } }),
    enabled: arrival !== undefined,
    refetchInterval: ({ state }) =>
      state.data?.state === 'KEPT' || state.data?.state === 'REFUSED' ? false : ASK_AGAIN,
  });
  const kept = upload?.state === 'KEPT';
  const told = useRef(false);
  useEffect(() => {
    if (!kept || told.current) return;
    told.current = true;
    notifyDone(t('bring.done'));
    onBrought();
  }, [kept, onBrought, t]);
  const refused = upload?.state === 'REFUSED' && upload.problem ? new Problem(422, upload.problem) : null;
  const underWay = arrival !== undefined && !kept && refused === null;
  const share = upload && upload.length > 0 ? upload.arrived / upload.length : 0;
  return (
    <div className={classes.bring}>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconHome size={18} aria-hidden />}
        loading={isPending}
        onClick={() => mutate({ path: { id: lessonId }, body: { address: url } })}
      >
        {t(underWay ? 'bring.goOn' : 'bring.do')}
      </Button>
      {underWay && (
        <>
          <Progress value={share * 100} aria-label={t('bring.far')} />
          <span className={classes.quiet}>
            {upload?.state === 'RECEIVED' ? t('bring.lookedAt') : t('bring.share', { share: percent(share) })}
          </span>
        </>
      )}
      <ProblemAlert error={error ?? refused} />
    </div>
  );
}
