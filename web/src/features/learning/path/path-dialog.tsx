import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getCoursePathQueryKey,
  setCourseEndMutation,
  setCourseStartMutation,
  setLessonPathMutation,
  setModulePathMutation,
} from '@/api/generated/@tanstack/react-query.gen';
import type { CoursePathAnswer, LessonOnPath, ModuleOnPath } from '@/api/generated/types.gen';
import { isProblem } from '@/api/problem';
import { CoursesField } from '@/features/learning/path/courses-field';
import { draftOf, GateFields, gateOf } from '@/features/learning/path/gate-fields';
import { RuleFields } from '@/features/learning/path/rule-fields';
import { Dialog } from '@/shared/ui/dialog';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

/** A place on the way: the beginning of the course, a module, a lesson, or what stands at its end. */
export type Place =
  | ({ readonly kind: 'module' } & ModuleOnPath)
  | ({ readonly kind: 'lesson' } & LessonOnPath)
  | ({ readonly kind: 'start' | 'end' } & Pick<ModuleOnPath, 'id' | 'title' | 'gate'>);

interface PathDialogProps {
  readonly courseId: string;
  readonly path: CoursePathAnswer;
  readonly place: Place;
  readonly onClose: () => void;
}

/** Decides about one place on the way. Somebody else's change meanwhile is not overwritten. */
export function PathDialog({ courseId, path, place, onClose }: PathDialogProps) {
  const { t } = useTranslation('learning');
  const queries = useQueryClient();
  const [rule, setRule] = useState(place.kind === 'lesson' ? place.rule : null);
  const [gate, setGate] = useState(draftOf(place.gate));
  const [requires, setRequires] = useState<readonly { readonly id: string; readonly title: string }[]>(path.requires);
  const done = (changed: CoursePathAnswer) => {
    queries.setQueryData(getCoursePathQueryKey({ path: { id: courseId } }), changed);
    void queries.invalidateQueries({ queryKey: [{ _id: 'getCourseProgress' }] });
    void queries.invalidateQueries({ queryKey: [{ _id: 'listCourseEntries' }] });
    notifyDone(t('path.form.saved'));
    onClose();
  };
  const failed = () => void queries.invalidateQueries({ queryKey: getCoursePathQueryKey({ path: { id: courseId } }) });
  const ofLesson = useMutation({ ...setLessonPathMutation(), onSuccess: done, onError: failed });
  const ofModule = useMutation({ ...setModulePathMutation(), onSuccess: done, onError: failed });
  const ofStart = useMutation({ ...setCourseStartMutation(), onSuccess: done, onError: failed });
  const ofEnd = useMutation({ ...setCourseEndMutation(), onSuccess: done, onError: failed });
  const all = [ofLesson, ofModule, ofStart, ofEnd];
  const error = all.find((one) => one.error)?.error ?? null;
  const inCircle = isProblem(error) && error.slug === 'invalid-input' && place.kind !== 'start';
  const asked = gateOf(gate);
  const save = () => {
    if (!asked) return;
    const { edition } = path;
    if (place.kind === 'start') {
      const ids = requires.map(({ id }) => id);
      ofStart.mutate({ path: { id: courseId }, body: { edition, opensAt: asked.opensAt ?? null, requires: ids } });
    } else if (place.kind === 'end') {
      ofEnd.mutate({ path: { id: courseId }, body: { edition, gate: asked } });
    } else if (rule) {
      ofLesson.mutate({ path: { id: courseId, lesson: place.id }, body: { edition, rule, gate: asked } });
    } else {
      ofModule.mutate({ path: { id: courseId, module: place.id }, body: { edition, gate: asked } });
    }
  };
  return (
    <Dialog opened onClose={onClose} title={<bdi>{place.title}</bdi>} size="lg">
      <Stack gap="lg">
        {rule && <RuleFields rule={rule} onChange={setRule} />}
        <GateFields
          draft={gate}
          place={place}
          modules={path.modules}
          fault={inCircle ? t('path.form.circle') : null}
          onChange={setGate}
        />
        {place.kind === 'start' && <CoursesField courseId={courseId} chosen={requires} onChange={setRequires} />}
        {!inCircle && <ProblemAlert error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('path.form.cancel')}
          </Button>
          <Button
            onClick={save}
            loading={all.some((one) => one.isPending)}
            disabled={!asked || rule?.ways.length === 0}
          >
            {t('path.form.save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
