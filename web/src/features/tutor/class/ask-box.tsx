import { ActionIcon, Kbd, Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSend } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './stage.module.css';

const longest = 2000;

interface AskBoxProps {
  readonly onAsk: (text: string) => void;
  /** The teacher listens while somebody writes. */
  readonly onTyping: (typing: boolean) => void;
  readonly disabled: boolean;
}

/** Always there: type, press Enter, and the teacher stops to answer. The key / brings one here from anywhere. */
export function AskBox({ onAsk, onTyping, disabled }: AskBoxProps) {
  const { t } = useTranslation('tutor');
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useHotkeys([['/', () => field.current?.focus()]]);

  function ask(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    const question = text.trim();
    if (question === '' || disabled) return;
    onAsk(question);
    setText('');
  }

  return (
    <form className={classes.ask} onSubmit={ask}>
      <Textarea
        ref={field}
        className={classes.askField}
        aria-label={t('class.ask.label')}
        placeholder={t('class.ask.placeholder')}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={longest}
        dir="auto"
        value={text}
        disabled={disabled}
        onFocus={() => onTyping(true)}
        onBlur={() => onTyping(false)}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) ask(event);
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        rightSection={
          text === '' ? (
            <Kbd aria-hidden className={classes.key}>
              /
            </Kbd>
          ) : undefined
        }
      />
      <ActionIcon
        type="submit"
        variant="filled"
        color="teal"
        size={42}
        aria-label={t('class.ask.send')}
        disabled={disabled || text.trim() === ''}
      >
        <IconSend size={20} className="points" aria-hidden />
      </ActionIcon>
    </form>
  );
}
