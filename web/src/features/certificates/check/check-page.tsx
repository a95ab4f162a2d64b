import { Anchor, Button, Container, Skeleton, Stack, Title } from '@mantine/core';
import { IconQuestionMark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { isProblem } from '@/api/problem';
import { checkQuery } from '@/features/certificates/certificates';
import classes from '@/features/certificates/check/check-page.module.css';
import { Verdict } from '@/features/certificates/check/verdict';
import { AcademyMark } from '@/shared/ui/academy-mark';
import { ColourSchemeButton } from '@/shared/ui/colour-scheme-button';
import { LanguageButton } from '@/shared/ui/language-button';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { usePageTitle } from '@/shared/ui/use-page-title';

/** Where the code on a certificate leads: whether it holds, for anybody, without signing in. */
export function CheckPage() {
  const { t } = useTranslation('certificates');
  const { certificateId = '' } = useParams();
  const check = useQuery(checkQuery(certificateId));
  usePageTitle(t('check.title'));
  const unknown = isProblem(check.error) && [400, 404].includes(check.error.status);
  return (
    <div className={classes['page']}>
      <header className={classes['header']}>
        <AcademyMark />
        <span className={classes['tools']}>
          <LanguageButton />
          <ColourSchemeButton />
        </span>
      </header>
      <Container component="main" size="sm" w="100%" pb={64}>
        <Stack gap="lg">
          <Title order={1} tabIndex={-1}>
            {t('check.title')}
          </Title>
          {check.isPending && <Skeleton height={280} radius="md" />}
          {check.data && <Verdict certificate={check.data} />}
          {unknown && (
            <section className={classes['card']}>
              <p className={classes['verdict']} data-standing="UNKNOWN">
                <IconQuestionMark size={28} aria-hidden />
                {t('check.unknown.title')}
              </p>
              <p>{t('check.unknown.text')}</p>
            </section>
          )}
          {!unknown && <ProblemAlert error={check.error} onRetry={() => void check.refetch()} />}
          {check.data && (
            <>
              <p className={classes['quiet']}>{t('check.how')}</p>
              <Button component="a" href={new URL(check.data.credential).pathname} download variant="default">
                {t('check.credential')}
              </Button>
            </>
          )}
          {check.data?.replacedBy && <Anchor href={`/verify/${check.data.replacedBy}`}>{t('check.newer')}</Anchor>}
        </Stack>
      </Container>
    </div>
  );
}
