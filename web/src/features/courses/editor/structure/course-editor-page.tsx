import { Anchor, Button, Group, SegmentedControl } from '@mantine/core';
import { IconBook2, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { ImportDialog } from '@/features/courses/editor/import/import-dialog';
import { CourseSettings } from '@/features/courses/editor/settings/course-settings';
import {
  addLesson,
  type CourseDetails,
  courseToEditQuery,
  publishCourse,
} from '@/features/courses/editor/structure/course-api';
import { CourseOutline } from '@/features/courses/editor/structure/course-outline';
import { NameDialog } from '@/features/courses/editor/structure/name-dialog';
import { useOutline } from '@/features/courses/editor/structure/use-outline';
import { Panels } from '@/shared/panels';
import { EmptyState } from '@/shared/ui/empty-state';
import { notifyDone } from '@/shared/ui/notify';
import { Page } from '@/shared/ui/page';
import { PageSkeleton } from '@/shared/ui/page-skeleton';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** Where a teacher builds a course: its modules, its lessons, what it is called. */
export function CourseEditorPage() {
  const { courseId = '' } = useParams();
  const { data, error, refetch } = useQuery(courseToEditQuery(courseId));
  if (error && !data) return <ProblemAlert error={error} onRetry={refetch} />;
  return data ? <CourseEditor course={data} /> : <PageSkeleton />;
}

type Asking = { readonly what: 'lesson' | 'import'; readonly moduleId: string | null } | { readonly what: 'module' };

function CourseEditor({ course }: { readonly course: CourseDetails }) {
  const { t } = useTranslation('courses');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const outline = useOutline(course);
  const [mode, setMode] = useState<'outline' | 'settings'>('outline');
  const [asking, setAsking] = useState<Asking | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const keep = (changed: CourseDetails) => queries.setQueryData(courseToEditQuery(course.id).queryKey, changed);
  const published = course.modules.some(({ lessons }) => lessons.some(({ version }) => version > 0));
  const publish = async () => {
    setFailure(null);
    try {
      keep(await publishCourse(course.id));
      notifyDone(t('editor.course.published'));
    } catch (error) {
      setFailure(error);
    }
  };
  const close = () => setAsking(null);
  return (
    <Page
      title={course.title}
      lead={t(`editor.course.status.${course.status}`)}
      actions={
        <>
          <Anchor component={Link} to={`/teach/courses/${course.id}/learners`}>
            {t('learners')}
          </Anchor>
          <Panels place="courseStaff" about={{ courseId: course.id }} />
          {course.status === 'DRAFT' ? (
            <Button onClick={publish} disabled={!published}>
              {t('editor.course.publish')}
            </Button>
          ) : (
            <Anchor component={Link} to={`/courses/${course.slug}`}>
              {t('editor.course.view')}
            </Anchor>
          )}
        </>
      }
    >
      <SegmentedControl
        mb="lg"
        value={mode}
        onChange={setMode}
        data={(['outline', 'settings'] as const).map((value) => ({ value, label: t(`editor.course.modes.${value}`) }))}
      />
      <ProblemAlert error={failure ?? outline.failure} />
      {mode === 'settings' && <CourseSettings course={course} onChanged={keep} />}
      {mode === 'outline' && course.modules.length === 0 && (
        <EmptyState
          icon={IconBook2}
          title={t('editor.course.empty.title')}
          action={
            <Group>
              <Button
                leftSection={<IconFileImport size={18} aria-hidden />}
                onClick={() => setAsking({ what: 'import', moduleId: null })}
              >
                {t('editor.import.open')}
              </Button>
              <Button variant="default" onClick={() => setAsking({ what: 'lesson', moduleId: null })}>
                {t('editor.course.addLesson')}
              </Button>
            </Group>
          }
        >
          {t('editor.course.empty.text')}
        </EmptyState>
      )}
      {mode === 'outline' && course.modules.length > 0 && (
        <>
          <CourseOutline
            modules={outline.modules}
            onArrange={outline.arrange}
            onAddLesson={(moduleId) => setAsking({ what: 'lesson', moduleId })}
            onImport={(moduleId) => setAsking({ what: 'import', moduleId })}
            onRemoveLesson={outline.remove}
          />
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setAsking({ what: 'module' })}
          >
            {t('editor.course.addModule')}
          </Button>
        </>
      )}
      {asking?.what === 'lesson' && (
        <NameDialog
          title={t('editor.course.addLesson')}
          label={t('editor.course.lessonTitle')}
          action={t('editor.course.create')}
          onClose={close}
          onName={async (title) => {
            const lesson = await addLesson(course.id, asking.moduleId, title);
            await queries.invalidateQueries({ queryKey: courseToEditQuery(course.id).queryKey });
            await navigate(`/teach/lessons/${lesson.id}`);
          }}
        />
      )}
      {asking?.what === 'module' && (
        <NameDialog
          title={t('editor.course.addModule')}
          label={t('editor.course.moduleTitle')}
          action={t('editor.course.create')}
          onClose={close}
          onName={(title) => outline.addModule(title)}
        />
      )}
      {asking?.what === 'import' && <ImportDialog courseId={course.id} moduleId={asking.moduleId} onClose={close} />}
    </Page>
  );
}
