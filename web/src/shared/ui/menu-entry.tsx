import { Menu, type MenuItemProps } from '@mantine/core';

interface MenuEntryProps extends MenuItemProps {
  readonly onClick: () => void;
}

/**
 * An entry of a menu that cannot always be chosen. It can be reached even then, as menus of a desktop have it: the first entry gets the
 * focus when the menu opens, and without the focus no key would close the menu.
 */
export function MenuEntry({ disabled = false, onClick, ...entry }: MenuEntryProps) {
  return disabled ? (
    <Menu.Item {...entry} aria-disabled data-disabled closeMenuOnClick={false} />
  ) : (
    <Menu.Item {...entry} onClick={onClick} />
  );
}
