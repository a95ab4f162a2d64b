import { ActionIcon } from '@mantine/core';
import { IconArrowAutofitWidth, IconList, IconMinus, IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageNumber } from '@/features/documents/reading/page-number';
import classes from '@/features/documents/reading/pdf/pdf.module.css';
import type { PdfReading } from '@/features/documents/reading/pdf/use-pdf';
import { useFormats } from '@/shared/i18n/formats';

interface PdfToolsProps {
  readonly reading: PdfReading;
  readonly beside: 'contents' | 'find' | null;
  readonly onToggle: (what: 'contents' | 'find') => void;
}

export function PdfTools({ reading, beside, onToggle }: PdfToolsProps) {
  const { t } = useTranslation('documents');
  const { percent } = useFormats();
  const { page, pages, scale, outline } = reading;
  const off = pages === 0;
  return (
    <>
      <PageNumber page={page} pages={pages} onGo={reading.go} />
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={off}
        aria-label={t('zoomOut')}
        onClick={() => reading.zoom('out')}
      >
        <IconMinus size={20} aria-hidden />
      </ActionIcon>
      <span className={classes['scale']} aria-live="polite">
        {percent(scale)}
      </span>
      <ActionIcon variant="subtle" size="lg" disabled={off} aria-label={t('zoomIn')} onClick={() => reading.zoom('in')}>
        <IconPlus size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={off}
        aria-label={t('fitWidth')}
        onClick={() => reading.zoom('page-width')}
      >
        <IconArrowAutofitWidth size={20} aria-hidden />
      </ActionIcon>
      {outline.length > 0 && (
        <ActionIcon
          variant={beside === 'contents' ? 'light' : 'subtle'}
          size="lg"
          aria-label={t('contents')}
          aria-expanded={beside === 'contents'}
          onClick={() => onToggle('contents')}
        >
          <IconList size={20} aria-hidden />
        </ActionIcon>
      )}
      <ActionIcon
        variant={beside === 'find' ? 'light' : 'subtle'}
        size="lg"
        disabled={off}
        aria-label={t('find')}
        aria-expanded={beside === 'find'}
        onClick={() => onToggle('find')}
      >
        <IconSearch size={20} aria-hidden />
      </ActionIcon>
    </>
  );
}
