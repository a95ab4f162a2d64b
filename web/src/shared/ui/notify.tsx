import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import i18next from 'i18next';

/** The button that closes a message has a name, in the language of the moment. */
function closing() {
  return { closeButtonProps: { 'aria-label': i18next.t('close', { ns: 'shared' }) } };
}

/** Says in the corner that something worked. */
export function notifyDone(message: string): void {
  notifications.show({ ...closing(), message, color: 'green', icon: <IconCheck size={20} aria-hidden /> });
}

/** Says in the corner that something failed; for failures whose place is no longer on the screen. */
export function notifyProblem(message: string): void {
  notifications.show({
    ...closing(),
    message,
    color: 'red',
    icon: <IconAlertCircle size={20} aria-hidden />,
    autoClose: false,
  });
}

interface Undo {
  /** What has happened, such as "Lesson removed". */
  readonly message: string;
  /** The word on the button. */
  readonly label: string;
  readonly onUndo: () => void;
}

/** Says what has happened and offers to take it back: the better way than to ask "are you sure" before. */
export function notifyUndo({ message, label, onUndo }: Undo): void {
  const id = notifications.show({
    ...closing(),
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          variant="light"
          size="compact-md"
          onClick={() => {
            notifications.hide(id);
            onUndo();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
}
