import { ActionIcon, CopyButton, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockView } from '@/shared/blocks/block';
import classes from '@/shared/blocks/code.module.css';
import { tokens } from '@/shared/blocks/highlight';

interface CodeProps {
  readonly code: NonNullable<BlockView['code']>;
}

/** Code or what a program printed; code can be copied, without the prompts of a shell. */
export function Code({ code: { code, language, caption } }: CodeProps) {
  const { t } = useTranslation();
  const pieces = useMemo(() => tokens(code, language), [code, language]);
  const printed = language === 'output' || language === 'error';
  return (
    <figure className={classes['figure']} data-printed={printed || undefined}>
      <div className={classes['head']}>
        <span>{printed ? t(`blocks.${language}`) : language}</span>
        {!printed && <Copy text={code.replaceAll(/^\$ /gm, '')} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll sideways, which needs the keyboard too */}
      <pre className={classes['code']} tabIndex={0}>
        <code>
          {pieces.map(({ kind, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
            <span key={at} data-token={kind}>
              {text}
            </span>
          ))}
        </code>
      </pre>
      {caption && <figcaption dir="auto">{caption}</figcaption>}
    </figure>
  );
}

function Copy({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <CopyButton value={text} timeout={1500}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('blocks.copied') : t('blocks.copy')}>
          <ActionIcon size="md" onClick={copy} aria-label={copied ? t('blocks.copied') : t('blocks.copy')}>
            {copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}
