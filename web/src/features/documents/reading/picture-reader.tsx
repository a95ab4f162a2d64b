import { Button } from '@mantine/core';
import { IconMaximize, IconMinimize } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '@/features/documents/reading/reading.module.css';
import { ReadingFrame } from '@/features/documents/reading/reading-frame';
import type { ReadingHeadProps } from '@/features/documents/reading/reading-head';

/** A picture, in the window or as large as it is. */
export function PictureReader({ head }: { readonly head: ReadingHeadProps }) {
  const { t } = useTranslation('documents');
  const [large, setLarge] = useState(false);
  const sign = large ? <IconMinimize size={18} aria-hidden /> : <IconMaximize size={18} aria-hidden />;
  const tools = (
    <Button variant="subtle" size="compact-md" leftSection={sign} onClick={() => setLarge(!large)}>
      {t(large ? 'fitWindow' : 'fullSize')}
    </Button>
  );
  return (
    <ReadingFrame head={{ ...head, children: tools }}>
      <img className={large ? classes['large'] : classes['picture']} src={head.url} alt={head.title} />
    </ReadingFrame>
  );
}
