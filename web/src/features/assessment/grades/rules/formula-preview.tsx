import { Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getGradebookQueryKey,
  listGradeFormulasQueryKey,
  previewGradeFormulaOptions,
} from '@/api/generated/@tanstack/react-query.gen';
import { applyGradeFormula } from '@/api/generated/sdk.gen';
import type { FormulaVersions, WholeGrade } from '@/api/generated/types.gen';
import { useFormats } from '@/shared/i18n/formats';
import { usePercent } from '@/shared/i18n/use-percent';
import { Dialog } from '@/shared/ui/dialog';
import { LoadingSkeleton } from '@/shared/ui/loading-skeleton';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface FormulaPreviewProps {
  readonly courseId: string;
  readonly versions: FormulaVersions;
  readonly version: number;
  readonly onClose: () => void;
}

/** Whose grade a version would change, and the button that applies it. */
export function FormulaPreview({ courseId, versions, version, onClose }: FormulaPreviewProps) {
  const { t } = useTranslation(['assessment', 'shared']);
  const { number } = useFormats();
  const percent = usePercent();
  const queries = useQueryClient();
  const [finished, setFinished] = useState(false);
  /** How many would keep theirs, once that is known. */
  const [keeping, setKeeping] = useState(0);
  const preview = useQuery({
    ...previewGradeFormulaOptions({ path: { id: courseId, number: version }, query: { finished } }),
    staleTime: 0,
    gcTime: 0,
  });
  const words = { number: number(version) };
  const apply = useMutation({
    mutationFn: () =>
      applyGradeFormula({ path: { id: courseId }, body: { revision: versions.revision, number: version, finished } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: listGradeFormulasQueryKey({ path: { id: courseId } }) });
      await queries.invalidateQueries({ queryKey: getGradebookQueryKey({ path: { id: courseId } }) });
      notifyDone(t('grades.formula.appliedNow', words));
      onClose();
    },
    onError: () => queries.invalidateQueries({ queryKey: listGradeFormulasQueryKey({ path: { id: courseId } }) }),
  });
  const found = preview.data?.keeping ?? 0;
  if (found > keeping) setKeeping(found);
  const written = (whole: WholeGrade) =>
    whole.percent == null
      ? t('grades.none')
      : whole.letter == null
        ? percent(whole.percent)
        : t('grades.soFar', { percent: percent(whole.percent), letter: whole.letter });
  return (
    <Dialog opened size="lg" onClose={onClose} title={t('grades.formula.preview', words)}>
      <Stack>
        <ProblemAlert error={preview.error ?? apply.error} />
        {preview.isPending && <LoadingSkeleton />}
        {preview.data && (
          <Text>
            {preview.data.items.length === 0
              ? t('grades.formula.same')
              : t('grades.formula.differ', { count: preview.data.items.length })}
          </Text>
        )}
        {keeping > 0 && (
          <Checkbox
            label={t('grades.formula.finished')}
            description={`${t('grades.formula.keeping', { count: keeping })} ${t('grades.formula.finishedText')}`}
            checked={finished}
            onChange={(event) => setFinished(event.currentTarget.checked)}
          />
        )}
        {preview.data && preview.data.items.length > 0 && (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('grades.learner')}</Table.Th>
                <Table.Th>{t('grades.formula.before')}</Table.Th>
                <Table.Th>{t('grades.formula.after')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {preview.data.items.map(({ person, name, before, after }) => (
                <Table.Tr key={person}>
                  <Table.Td>
                    <bdi>{name}</bdi>
                  </Table.Td>
                  <Table.Td>{written(before)}</Table.Td>
                  <Table.Td>{written(after)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shared:cancel')}
          </Button>
          {versions.editable && (
            <Button loading={apply.isPending} disabled={!preview.data} onClick={() => apply.mutate()}>
              {t('grades.formula.apply', words)}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
