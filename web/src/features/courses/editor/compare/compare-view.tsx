import { Badge, Skeleton, Switch } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, type ChangeKind, changes } from '@/features/courses/editor/compare/changes';
import classes from '@/features/courses/editor/compare/compare.module.css';
import { type LessonDraft, versionQuery } from '@/features/courses/editor/draft/draft-api';
import { BlockContent } from '@/shared/blocks/block-content';
import { useFormats } from '@/shared/i18n/formats';
import { EmptyState } from '@/shared/ui/empty-state';
import { ProblemAlert } from '@/shared/ui/problem-alert';

const colours: Readonly<Record<ChangeKind, string>> = {
  same: 'gray',
  added: 'green',
  removed: 'red',
  changed: 'blue',
  moved: 'gray',
};

interface CompareViewProps {
  readonly draft: LessonDraft;
}

/** The published version and the draft, block beside block. */
export function CompareView({ draft }: CompareViewProps) {
  const { t } = useTranslation('courses');
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const { data: version, error } = useQuery(versionQuery(draft.id, draft.publishedVersion));
  if (draft.publishedVersion === 0) {
    return (
      <EmptyState icon={IconFileText} title={t('editor.compare.none.title')}>
        {t('editor.compare.none.text')}
      </EmptyState>
    );
  }
  if (error) return <ProblemAlert error={error} />;
  if (!version) return <Skeleton height={300} />;
  const found = changes(version.blocks, draft.blocks);
  const shown = all ? found : found.filter(({ kind }) => kind !== 'same');
  return (
    <section aria-label={t('editor.modes.compare')}>
      <Switch
        mb="md"
        label={t('editor.compare.all')}
        checked={all}
        onChange={(event) => setAll(event.currentTarget.checked)}
      />
      <div className={classes['heads']}>
        <h2>
          {t('editor.compare.published', { number: version.number, date: formats.dateTime(version.publishedAt) })}
        </h2>
        <h2>{t('editor.compare.draft')}</h2>
      </div>
      {shown.length === 0 && <p className={classes['quiet']}>{t('editor.compare.same')}</p>}
      <ol className={classes['list']} dir={draft.language === 'ar' ? 'rtl' : 'ltr'}>
        {shown.map((change) => (
          <Row key={change.id} change={change} />
        ))}
      </ol>
    </section>
  );
}

function Row({ change: { kind, before, after } }: { readonly change: Change }) {
  const { t } = useTranslation('courses');
  return (
    <li className={classes['row']} data-kind={kind}>
      {kind !== 'same' && (
        <Badge className={classes['kind'] ?? ''} variant="light" color={colours[kind]}>
          {t(`editor.compare.kinds.${kind}`)}
        </Badge>
      )}
      <div className={classes['side']}>{before && <BlockContent block={before} />}</div>
      <div className={classes['side']}>{after && <BlockContent block={after} />}</div>
    </li>
  );
}
