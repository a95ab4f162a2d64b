import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { enrolMyselfMutation, getCourseProgressQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import type { CourseDetails, CourseProgress } from '@/api/generated/types.gen';
import { useProblemText } from '@/shared/ui/use-problem-text';

interface CourseActionsProps {
  readonly course: CourseDetails;
  readonly progress: CourseProgress;
}

/** The one next step in a course: enrol, begin, go on; and its class. */
export function CourseActions({ course, progress }: CourseActionsProps) {
  const { t } = useTranslation('courses');
  const { resume } = progress;
  const { enrolment } = progress;
  if (!progress.mayFollow && enrolment) return null;
  if (!progress.mayFollow) return course.open ? <Enrol course={course} /> : <Text size="sm">{t('closed')}</Text>;
  if (!resume) return null;
  return (
    <>
      <Button component={Link} to={`/lessons/${resume.id}`}>
        {progress.percent === 0 ? t('begin') : t('continue')}
      </Button>
      <Button component={Link} to={`/classes/new?lesson=${resume.id}`} variant="default">
        {t('takeClass')}
      </Button>
    </>
  );
}

function Enrol({ course }: { readonly course: CourseDetails }) {
  const { t } = useTranslation('courses');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const enrol = useMutation({
    ...enrolMyselfMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: getCourseProgressQueryKey({ path: { id: course.id } }) }),
  });
  return (
    <div>
      <Button loading={enrol.isPending} onClick={() => enrol.mutate({ path: { id: course.id } })}>
        {t('enrol')}
      </Button>
      {enrol.error && (
        <Text size="sm" c="red" role="alert" mt="xs">
          {problemText(enrol.error)}
        </Text>
      )}
    </div>
  );
}
