import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useTranslation } from 'react-i18next';
import { moduleMoved, moduleRemoved, movedTo, placeOf } from '@/features/courses/editor/structure/arrange';
import type { CourseLesson, CourseModule } from '@/features/courses/editor/structure/course-api';
import { LessonRow } from '@/features/courses/editor/structure/lesson-row';
import { ModuleHead } from '@/features/courses/editor/structure/module-head';
import classes from '@/features/courses/editor/structure/structure.module.css';
import { useMoveWords } from '@/shared/ui/use-move-words';

interface CourseOutlineProps {
  readonly modules: readonly CourseModule[];
  readonly onArrange: (modules: readonly CourseModule[]) => void;
  readonly onAddLesson: (moduleId: string) => void;
  readonly onImport: (moduleId: string) => void;
  readonly onRemoveLesson: (lesson: CourseLesson) => void;
}

/** The modules of a course and their lessons, to be put in order by pointer, keyboard or menu. */
export function CourseOutline({ modules, onArrange, onAddLesson, onImport, onRemoveLesson }: CourseOutlineProps) {
  const { t } = useTranslation('courses');
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = modules.flatMap(({ lessons }) => lessons.map(({ id }) => id));
  const words = useMoveWords((id) => ids.indexOf(String(id)) + 1, ids.length);
  const drop = ({ active, over }: DragEndEvent) => {
    const to = over && placeOf(modules, String(over.id));
    if (to && active.id !== over.id) onArrange(movedTo(modules, String(active.id), to));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={words}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {modules.map((module, at) => (
          <section key={module.id} className={classes['module']} aria-label={module.title}>
            <ModuleHead
              module={module}
              first={at === 0}
              last={at === modules.length - 1}
              only={modules.length === 1}
              onRename={(title) => onArrange(modules.map((other) => (other === module ? { ...other, title } : other)))}
              onMove={(by) => onArrange(moduleMoved(modules, at, at + by))}
              onRemove={() => onArrange(moduleRemoved(modules, at))}
              onAddLesson={() => onAddLesson(module.id)}
              onImport={() => onImport(module.id)}
            />
            {module.lessons.length === 0 && <p className={classes['quiet']}>{t('editor.course.moduleEmpty')}</p>}
            <ol className={classes['lessons']}>
              {module.lessons.map((lesson) => (
                <LessonRow
                  key={lesson.id}
                  lesson={lesson}
                  modules={modules}
                  moduleId={module.id}
                  onMoveTo={(to) =>
                    onArrange(movedTo(modules, lesson.id, { module: to, at: modules[to]?.lessons.length ?? 0 }))
                  }
                  onRemove={() => onRemoveLesson(lesson)}
                />
              ))}
            </ol>
          </section>
        ))}
      </SortableContext>
    </DndContext>
  );
}
