import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { castIds } from '@/features/tutor/face/cast';
import type { CharacterId } from '@/features/tutor/face/character';
import { portraitUrl } from '@/features/tutor/face/portrait';
import { useUser } from '@/shared/session/session';
import { MomentField } from '@/shared/ui/moment-field';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import classes from './class-page.module.css';
import { openClass } from './queries';

type Kind = 'PRIVATE' | 'GROUP';

/** Starts a class of a lesson: choose who teaches, and teachers may invite everybody. */
export function NewClassPage() {
  const { t } = useTranslation('tutor');
  const navigate = useNavigate();
  const lessonId = useSearchParams()[0].get('lesson') ?? '';
  const leads = useUser().roles.some((role) => role === 'TEACHER' || role === 'ADMINISTRATOR');
  const [character, setCharacter] = useState<CharacterId>('noor');
  const [kind, setKind] = useState<Kind>('PRIVATE');
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const key = useRef(crypto.randomUUID());
  const opening = useMutation({
    mutationFn: () =>
      openClass(
        {
          lessonId,
          kind,
          character,
          title: null,
          startsAt: kind === 'GROUP' ? startsAt : null,
        },
        key.current,
      ),
    onSuccess: ({ id }) => navigate(`/classes/${id}`),
  });

  return (
    <Page title={t('newClass.title')} lead={t('newClass.lead')}>
      <Stack gap="lg" maw={640}>
        <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
          <legend>
            <Text fw={600} mb="sm">
              {t('newClass.who')}
            </Text>
          </legend>
          <div className={classes.cast}>
            {castIds.map((id) => (
              <label key={id} className={classes.person}>
                <input
                  type="radio"
                  name="character"
                  value={id}
                  checked={id === character}
                  onChange={() => setCharacter(id)}
                />
                <img src={portraitUrl(id)} alt="" />
                {t(`cast.${id}`)}
              </label>
            ))}
          </div>
        </fieldset>
        {leads && (
          <SegmentedControl
            aria-label={t('newClass.forWhom')}
            value={kind}
            onChange={(value) => setKind(value as Kind)}
            data={[
              { value: 'PRIVATE', label: t('newClass.private') },
              { value: 'GROUP', label: t('newClass.group') },
            ]}
          />
        )}
        {kind === 'GROUP' && (
          <MomentField label={t('newClass.when')} help={t('newClass.now')} value={startsAt} onChange={setStartsAt} />
        )}
        <ProblemAlert error={opening.error} />
        <Button
          size="lg"
          disabled={lessonId === ''}
          loading={opening.isPending}
          onClick={() => opening.mutate()}
          style={{ alignSelf: 'flex-start' }}
        >
          {t(startsAt === null || kind === 'PRIVATE' ? 'newClass.start' : 'newClass.plan')}
        </Button>
      </Stack>
    </Page>
  );
}
