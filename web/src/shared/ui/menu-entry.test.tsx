import { Button, Menu } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '@/shared/testing/render-page';
import { MenuEntry } from '@/shared/ui/menu-entry';

test('a menu whose first entry cannot be chosen has the focus, and Escape closes it', async () => {
  const onUp = vi.fn();
  const { user } = await renderPage(
    <Menu>
      <Menu.Target>
        <Button>Move</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <MenuEntry disabled onClick={onUp}>
          Up
        </MenuEntry>
        <MenuEntry onClick={() => undefined}>Down</MenuEntry>
      </Menu.Dropdown>
    </Menu>,
  );
  await user.click(screen.getByRole('button', { name: 'Move' }));
  const up = await screen.findByRole('menuitem', { name: 'Up' });
  await waitFor(() => expect(up).toHaveFocus());
  await user.click(up);
  expect(onUp).not.toHaveBeenCalled();

  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: 'Down' })).toHaveFocus();

  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
});
