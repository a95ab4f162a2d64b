import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardText } from '@/api/generated/types.gen';
import { Dialog } from '@/shared/ui/dialog';
import { ProblemAlert } from '@/shared/ui/problem-alert';

interface CardFormProps {
  readonly title: string;
  readonly text: CardText;
  readonly onSave: (text: CardText) => Promise<unknown>;
  readonly onClose: () => void;
  /** Beside the buttons. */
  readonly children?: ReactNode;
}

const LONGEST = 2000;

/** Both sides of a card to be written. */
export function CardForm({ title, text, onSave, onClose, children }: CardFormProps) {
  const { t } = useTranslation('cards');
  const [value, setValue] = useState(text);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const save = async () => {
    setSaving(true);
    setFailure(null);
    try {
      await onSave({ front: value.front.trim(), back: value.back.trim() });
      onClose();
    } catch (error) {
      setFailure(error);
    } finally {
      setSaving(false);
    }
  };
  const field = (side: 'front' | 'back') => (
    <Textarea
      label={t(`form.${side}`)}
      dir="auto"
      autosize
      minRows={2}
      maxRows={10}
      maxLength={LONGEST}
      required
      data-autofocus={side === 'front' || undefined}
      value={value[side]}
      onChange={(event) => setValue({ ...value, [side]: event.currentTarget.value })}
    />
  );
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          {field('front')}
          {field('back')}
          <ProblemAlert error={failure} />
          <Group justify="flex-end">
            {children}
            <Button type="submit" loading={saving} disabled={!value.front.trim() || !value.back.trim()}>
              {t('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
