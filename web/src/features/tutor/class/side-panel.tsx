import { Button, CloseButton, Group, Tabs, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassModel } from './class-model';
import { mayControl } from './class-model';
import type { ClassSession } from './class-session';
import type { Source } from './protocol';
import classes from './side-panel.module.css';
import stage from './stage.module.css';
import { useNewestInSight } from './use-newest-in-sight';

interface SidePanelProps {
  readonly session: ClassSession;
  readonly model: ClassModel;
  readonly onShow: (source: Source) => void;
  readonly onClose: () => void;
}

/** Beside the stage: the way through the lesson, everything said, and the others. */
export function SidePanel({ session, model, onShow, onClose }: SidePanelProps) {
  const { t } = useTranslation('tutor');
  return (
    <aside className={stage.panel} aria-label={t('class.panel.label')}>
      <Tabs defaultValue="outline" className={classes.tabs} keepMounted={false}>
        <Group justify="space-between" wrap="nowrap">
          <Tabs.List>
            <Tabs.Tab value="outline">{t('class.panel.outline')}</Tabs.Tab>
            <Tabs.Tab value="transcript">{t('class.panel.transcript')}</Tabs.Tab>
            {model.info.kind === 'GROUP' && <Tabs.Tab value="people">{t('class.panel.people')}</Tabs.Tab>}
          </Tabs.List>
          <CloseButton aria-label={t('class.panel.close')} onClick={onClose} />
        </Group>
        <Tabs.Panel value="outline" className={classes.scroll}>
          <Outline session={session} model={model} />
        </Tabs.Panel>
        <Tabs.Panel value="transcript" className={classes.scroll} tabIndex={0}>
          <Transcript model={model} onShow={onShow} />
        </Tabs.Panel>
        {model.info.kind === 'GROUP' && (
          <Tabs.Panel value="people" className={classes.scroll}>
            <People session={session} model={model} />
          </Tabs.Panel>
        )}
      </Tabs>
    </aside>
  );
}

function Outline({ session, model }: { readonly session: ClassSession; readonly model: ClassModel }) {
  const here = model.outline.findLast(({ index }) => index <= model.index)?.id;
  return (
    <ol className={classes.outline} dir="auto">
      {model.outline.map(({ id, title, level, beatId }) => (
        <li key={id} style={{ paddingInlineStart: `${Math.max(0, level - 2)}rem` }}>
          <button
            type="button"
            aria-current={id === here ? 'step' : undefined}
            disabled={!mayControl(model)}
            onClick={() => session.send({ type: 'seek', beatId })}
          >
            {title}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Transcript({ model, onShow }: { readonly model: ClassModel; readonly onShow: (source: Source) => void }) {
  const { t } = useTranslation('tutor');
  const list = useNewestInSight<HTMLOListElement>(model.transcript.length);
  return (
    <ol ref={list} className={classes.transcript}>
      {model.transcript.map(({ id, by, text, language, sources }) => (
        <li key={id} data-asked={by !== null || undefined}>
          {by && <Text className={classes.by}>{by.name || t('class.somebody')}</Text>}
          <p dir="auto" lang={language ?? undefined}>
            {text}
          </p>
          {sources[0] && (
            <Button size="compact-sm" variant="subtle" onClick={() => sources[0] && onShow(sources[0])}>
              {t('class.panel.source', { lesson: sources[0].lessonTitle })}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}

function People({ session, model }: { readonly session: ClassSession; readonly model: ClassModel }) {
  const { t } = useTranslation('tutor');
  const [text, setText] = useState('');

  function say(event: FormEvent) {
    event.preventDefault();
    if (text.trim() === '') return;
    session.say(text.trim());
    setText('');
  }

  return (
    <>
      <Text fw={600}>{t('class.panel.present', { count: model.present })}</Text>
      <ul className={classes.people}>
        {model.roster.map(({ userId, name }) => (
          <li key={userId}>
            {name}
            {model.hands.some((hand) => hand.userId === userId) && ` · ${t('class.panel.hand')}`}
          </li>
        ))}
      </ul>
      <Text fw={600}>{t('class.panel.chat')}</Text>
      <ul className={classes.chat} aria-live="polite">
        {model.chat.map(({ id, by, text: said }) => (
          <li key={id} dir="auto">
            <strong>{by.name}</strong> {said}
          </li>
        ))}
      </ul>
      {model.you.part !== 'OBSERVER' && (
        <form onSubmit={say}>
          <TextInput
            aria-label={t('class.panel.say')}
            placeholder={t('class.panel.say')}
            value={text}
            maxLength={1000}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </form>
      )}
    </>
  );
}
