import { Button, Group, SegmentedControl, Stack, Switch, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listGradeFormulasQueryKey } from '@/api/generated/@tanstack/react-query.gen';
import { makeGradeFormula } from '@/api/generated/sdk.gen';
import type { Formula, GradeColumn } from '@/api/generated/types.gen';
import { BandList } from '@/features/assessment/grades/rules/band-list';
import { CategoryList } from '@/features/assessment/grades/rules/category-list';
import { ColumnRules } from '@/features/assessment/grades/rules/column-rules';
import { useFormats } from '@/shared/i18n/formats';
import { notifyDone } from '@/shared/ui/notify';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface FormulaEditorProps {
  readonly courseId: string;
  readonly latest: number;
  /** What the new version begins with. */
  readonly from: Formula;
  readonly columns: readonly GradeColumn[];
  readonly onMade: (version: number) => void;
}

const weightings = ['POINTS', 'COLUMNS', 'CATEGORIES'] as const;

/** A new version of the rules. Keeping it changes no grade. */
export function FormulaEditor({ courseId, latest, from, columns, onMade }: FormulaEditorProps) {
  const { t } = useTranslation('assessment');
  const { number } = useFormats();
  const queries = useQueryClient();
  const [formula, setFormula] = useState(from);
  const make = useMutation({
    mutationFn: () => makeGradeFormula({ path: { id: courseId }, body: { latest, formula } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: listGradeFormulasQueryKey({ path: { id: courseId } }) });
      notifyDone(t('grades.formula.kept', { number: number(latest + 1) }));
      onMade(latest + 1);
    },
  });
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('grades.formula.new')}
      </Title>
      <Stack gap="lg">
        <div>
          <Text fw={500} mb={4} id="weighting">
            {t('grades.formula.weighting')}
          </Text>
          <SegmentedControl
            aria-labelledby="weighting"
            value={formula.weighting}
            onChange={(weighting) => setFormula({ ...formula, weighting })}
            data={weightings.map((value) => ({ value, label: t(`grades.formula.weightings.${value}`) }))}
          />
        </div>
        <Switch
          label={t('grades.formula.missing')}
          description={t('grades.formula.missingText')}
          checked={formula.missingIsZero}
          onChange={(event) => setFormula({ ...formula, missingIsZero: event.currentTarget.checked })}
        />
        <CategoryList formula={formula} onChange={setFormula} />
        {columns.length > 0 && <ColumnRules formula={formula} columns={columns} onChange={setFormula} />}
        <BandList bands={formula.bands} onChange={(bands) => setFormula({ ...formula, bands })} />
        <ProblemAlert error={make.error} />
        <Group>
          <Button loading={make.isPending} onClick={() => make.mutate()}>
            {t('grades.formula.make', { number: number(latest + 1) })}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
