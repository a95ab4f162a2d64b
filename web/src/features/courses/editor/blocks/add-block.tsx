import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kinds } from '@/features/courses/editor/blocks/kinds';
import type { BlockKind } from '@/shared/blocks/block';

interface AddBlockProps {
  readonly onAdd: (kind: BlockKind) => void;
  /** The large one at the end of a lesson. */
  readonly prominent?: boolean;
}

/** Offers what may be put here. */
export function AddBlock({ onAdd, prominent = false }: AddBlockProps) {
  const { t } = useTranslation('courses');
  return (
    <Menu position="bottom" width={260}>
      <Menu.Target>
        <Button
          variant={prominent ? 'light' : 'subtle'}
          size={prominent ? 'md' : 'compact-sm'}
          color={prominent ? 'teal' : 'gray'}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {t(prominent ? 'editor.blocks.add' : 'editor.blocks.addHere')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {kinds.map(({ kind, icon: Sign }) => (
          <Menu.Item key={kind} leftSection={<Sign size={20} aria-hidden />} onClick={() => onAdd(kind)}>
            {t(`editor.kinds.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
