import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Anchor, Badge, Menu } from '@mantine/core';
import { IconDots, IconFolderSymlink, IconGripVertical, IconNotes, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CourseLesson, CourseModule } from '@/features/courses/editor/structure/course-api';
import classes from '@/features/courses/editor/structure/structure.module.css';
import { MenuEntry } from '@/shared/ui/menu-entry';

interface LessonRowProps {
  readonly lesson: CourseLesson;
  readonly modules: readonly CourseModule[];
  readonly moduleId: string;
  readonly onMoveTo: (module: number) => void;
  readonly onRemove: () => void;
}

export function LessonRow({ lesson, modules, moduleId, onMoveTo, onRemove }: LessonRowProps) {
  const { t } = useTranslation('courses');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: lesson.id,
  });
  const title = lesson.title;
  return (
    <li
      ref={setNodeRef}
      className={classes['lesson']}
      data-dragging={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <ActionIcon
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        className={classes['grip'] ?? ''}
        aria-label={t('editor.course.moveLesson', { title })}
      >
        <IconGripVertical size={20} aria-hidden />
      </ActionIcon>
      <Anchor component={Link} to={`/teach/lessons/${lesson.id}`} className={classes['name'] ?? ''}>
        <bdi>{title}</bdi>
      </Anchor>
      <Badge variant="light" color={lesson.version === 0 ? 'gray' : 'green'}>
        {lesson.version === 0 ? t('editor.course.draft') : t('editor.course.version', { number: lesson.version })}
      </Badge>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('editor.course.lessonMenu', { title })}>
            <IconDots size={20} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {lesson.version > 0 && (
            <>
              <Menu.Item
                component={Link}
                to={`/teach/lessons/${lesson.id}/plan`}
                leftSection={<IconNotes size={18} aria-hidden />}
              >
                {t('editor.plan')}
              </Menu.Item>
              <Menu.Divider />
            </>
          )}
          {modules.length > 1 && <Menu.Label>{t('editor.course.moveTo')}</Menu.Label>}
          {modules.map(
            (module, at) =>
              module.id !== moduleId && (
                <Menu.Item
                  key={module.id}
                  leftSection={<IconFolderSymlink size={18} aria-hidden />}
                  onClick={() => onMoveTo(at)}
                >
                  {module.title}
                </Menu.Item>
              ),
          )}
          {modules.length > 1 && <Menu.Divider />}
          <MenuEntry
            color="red"
            disabled={lesson.version > 0}
            leftSection={<IconTrash size={18} aria-hidden />}
            onClick={onRemove}
          >
            {t('editor.course.removeLesson')}
          </MenuEntry>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
