import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/documents/reading/pdf/pdf.module.css';
import type { PdfReading } from '@/features/documents/reading/pdf/use-pdf';
import { useFormats } from '@/shared/i18n/formats';

interface FindBarProps {
  readonly reading: PdfReading;
  readonly onLeave: () => void;
}

/** Finds words in the document and leads from one place to the next. */
export function FindBar({ reading, onLeave }: FindBarProps) {
  const { t } = useTranslation('documents');
  const { number } = useFormats();
  const [words, setWords] = useState('');
  const { found, find } = reading;
  const none = found === null || found.total === 0;
  const count = () => {
    if (found === null) return '';
    if (found.total === 0) return t(found.pending ? 'looking' : 'notFound');
    return t('foundAt', { current: number(found.current), total: number(found.total) });
  };
  return (
    <search className={classes['find']}>
      <TextInput
        type="search"
        aria-label={t('findWords')}
        placeholder={t('findWords')}
        dir="auto"
        // opened to be typed into
        data-autofocus
        ref={(field) => {
          if (field && words === '' && document.activeElement !== field) field.focus();
        }}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          find(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') find(words, event.shiftKey ? 'previous' : 'next');
        }}
      />
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={none}
        aria-label={t('previousPlace')}
        onClick={() => find(words, 'previous')}
      >
        <IconChevronUp size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        disabled={none}
        aria-label={t('nextPlace')}
        onClick={() => find(words, 'next')}
      >
        <IconChevronDown size={20} aria-hidden />
      </ActionIcon>
      <output className={classes['count']}>{count()}</output>
      <ActionIcon variant="subtle" size="lg" aria-label={t('endFinding')} onClick={onLeave}>
        <IconX size={20} aria-hidden />
      </ActionIcon>
    </search>
  );
}
