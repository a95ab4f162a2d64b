import { Alert, List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '@/features/courses/editor/draft/draft-api';
import { useRemarkText } from '@/features/courses/editor/text/use-remark-text';

interface RemarksProps {
  readonly remarks: readonly Remark[];
}

/** What the author should look at; nothing is refused because of it. */
export function Remarks({ remarks }: RemarksProps) {
  const { t } = useTranslation('courses');
  const textOf = useRemarkText();
  if (remarks.length === 0) return null;
  return (
    <Alert
      color="blue"
      variant="light"
      icon={<IconInfoCircle aria-hidden />}
      title={t('editor.remarks.title', { count: remarks.length })}
    >
      <List size="sm" spacing={4}>
        {remarks.slice(0, 8).map((remark) => (
          <List.Item key={`${remark.line}-${remark.code}-${remark.what}`}>{textOf(remark)}</List.Item>
        ))}
      </List>
      {remarks.length > 8 && <p>{t('editor.remarks.more', { count: remarks.length - 8 })}</p>}
    </Alert>
  );
}
