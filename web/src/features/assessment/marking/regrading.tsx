import { Button, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOutdatedQuestionsOptions } from '@/api/generated/@tanstack/react-query.gen';
import classes from '@/features/assessment/marking/marking.module.css';
import { RegradeDialog } from '@/features/assessment/marking/regrade-dialog';
import lists from '@/features/assessment/take/offers.module.css';
import { Blocks } from '@/shared/blocks/blocks';

/** Questions that were put right since they were asked, and the step that judges their answers anew. */
export function Regrading({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation('assessment');
  const [question, setQuestion] = useState<string | null>(null);
  const { data } = useQuery({ ...listOutdatedQuestionsOptions({ path: { id: assessmentId } }), staleTime: 0 });
  if (!data || data.items.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('regrade.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('regrade.text')}
      </Text>
      <ul className={lists['list']}>
        {data.items.map(({ id, stem, answers }) => (
          <li key={id} className={classes['row']}>
            <div className={classes['words']}>
              <Blocks blocks={stem.slice(0, 1)} />
              <Text size="sm" c="dimmed">
                {t('regrade.answers', { count: answers })}
              </Text>
            </div>
            <Button variant="default" size="compact-md" onClick={() => setQuestion(id)}>
              {t('regrade.preview')}
            </Button>
          </li>
        ))}
      </ul>
      {question && <RegradeDialog assessmentId={assessmentId} question={question} onClose={() => setQuestion(null)} />}
    </section>
  );
}
