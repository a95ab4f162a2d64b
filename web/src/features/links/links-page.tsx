import { Anchor, Button, Stack } from '@mantine/core';
import { IconLink, IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { getCourseOptions, listLinksOptions, lookAtLinksMutation } from '@/api/generated/@tanstack/react-query.gen';
import { LinkRow } from '@/features/links/link-row';
import classes from '@/features/links/links-page.module.css';
import { EmptyState } from '@/shared/ui/empty-state';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** What the lessons of a course link to, and whether it still works; what does not comes first. */
export function LinksPage() {
  const { t } = useTranslation('links');
  const { courseId = '' } = useParams();
  const path = { path: { id: courseId } };
  const { data: course } = useQuery(getCourseOptions(path));
  const { data: links, error, refetch } = useQuery(listLinksOptions(path));
  const look = useMutation({ ...lookAtLinksMutation(), onSuccess: () => notifyDone(t('look.begun')) });
  const editable = course?.editable ?? false;
  return (
    <Page
      title={t('title')}
      lead={
        course && (
          <Anchor component={Link} to={course.editable ? `/teach/courses/${course.id}` : `/courses/${course.slug}`}>
            <bdi>{course.title}</bdi>
          </Anchor>
        )
      }
      actions={
        editable &&
        links &&
        links.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={18} aria-hidden />}
            loading={look.isPending}
            onClick={() => look.mutate(path)}
          >
            {t('look.again')}
          </Button>
        )
      }
    >
      <Stack gap="md">
        <ProblemAlert error={error ?? look.error} onRetry={() => void refetch()} />
        {!links && !error && <LoadingSkeleton />}
        {links?.length === 0 && (
          <EmptyState icon={IconLink} title={t('empty.title')}>
            {t('empty.text')}
          </EmptyState>
        )}
        {links && links.length > 0 && (
          <>
            <p className={classes.quiet}>{t('nightly')}</p>
            <ul className={classes.links}>
              {links.map((link) => (
                <LinkRow
                  key={`${link.lessonId} ${link.url}`}
                  link={link}
                  editable={editable}
                  onChanged={() => void refetch()}
                />
              ))}
            </ul>
          </>
        )}
      </Stack>
    </Page>
  );
}
