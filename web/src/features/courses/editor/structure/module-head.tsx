import { ActionIcon, Button, Group, Menu, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconFileImport, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseModule } from '@/features/courses/editor/structure/course-api';
import classes from '@/features/courses/editor/structure/structure.module.css';
import { MenuEntry } from '@/shared/ui/menu-entry';

interface ModuleHeadProps {
  readonly module: CourseModule;
  readonly first: boolean;
  readonly last: boolean;
  readonly only: boolean;
  readonly onRename: (title: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
  readonly onAddLesson: () => void;
  readonly onImport: () => void;
}

export function ModuleHead(props: ModuleHeadProps) {
  const { module, first, last, only, onRename, onMove, onRemove, onAddLesson, onImport } = props;
  const { t } = useTranslation('courses');
  const [title, setTitle] = useState(module.title);
  const rename = () => {
    if (title.trim() === '') setTitle(module.title);
    else if (title.trim() !== module.title) onRename(title.trim());
  };
  return (
    <div className={classes['head']}>
      <TextInput
        className={classes['moduleTitle'] ?? ''}
        variant="unstyled"
        dir="auto"
        maxLength={200}
        aria-label={t('editor.course.moduleTitle')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onBlur={rename}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <Group gap="xs">
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={onAddLesson}
        >
          {t('editor.course.addLesson')}
        </Button>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconFileImport size={18} aria-hidden />}
          onClick={onImport}
        >
          {t('editor.import.open')}
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('editor.course.moduleMenu', { title: module.title })}>
              <IconDots size={20} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <MenuEntry disabled={first} leftSection={<IconArrowUp size={18} aria-hidden />} onClick={() => onMove(-1)}>
              {t('editor.course.moduleUp')}
            </MenuEntry>
            <MenuEntry disabled={last} leftSection={<IconArrowDown size={18} aria-hidden />} onClick={() => onMove(1)}>
              {t('editor.course.moduleDown')}
            </MenuEntry>
            <Menu.Divider />
            <MenuEntry color="red" disabled={only} leftSection={<IconTrash size={18} aria-hidden />} onClick={onRemove}>
              {t('editor.course.moduleRemove')}
            </MenuEntry>
          </Menu.Dropdown>
        </Menu>
      </Group>
    </div>
  );
}
