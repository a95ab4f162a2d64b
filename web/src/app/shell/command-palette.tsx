import '@mantine/spotlight/styles.layer.css';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { createSpotlight, Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import { IconLogout, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { commands } from '@/app/features';
import classes from '@/app/shell/command-palette.module.css';
import { allPlaces } from '@/app/shell/places';
import { closeCommands, useCommandsOpened } from '@/shared/commands';
import { type Command, isFor } from '@/shared/feature';
import { useSignOut, useUser } from '@/shared/session/session';

const [store, spotlight] = createSpotlight();

/** A command with its label already translated. */
type Action = Omit<Command, 'label' | 'roles'> & { readonly label: string };

/** Search or jump to: places first, then what can be done anywhere. */
export default function CommandPalette() {
  const { t } = useTranslation();
  const { roles } = useUser();
  const navigate = useNavigate();
  const opened = useCommandsOpened();
  const general = useGeneralActions();

  useEffect(() => {
    if (opened) spotlight.open();
  }, [opened]);

  const action = ({ id, label, icon: Icon, to, run }: Action): SpotlightActionData => ({
    id,
    label,
    leftSection: <Icon size={20} aria-hidden />,
    onClick: () => {
      if (to !== undefined) void navigate(to);
      run?.();
    },
  });
  const groups = [
    {
      group: t('commands.places'),
      actions: allPlaces
        .filter((place) => isFor(place, roles))
        .map(({ to, label, icon }) => action({ id: to, label: t(label), icon, to })),
    },
    {
      group: t('commands.actions'),
      actions: [
        ...commands
          .filter((command) => isFor(command, roles))
          .map((command) => action({ ...command, label: t(command.label) })),
        ...general.map(action),
      ],
    },
  ].filter(({ actions }) => actions.length > 0);

  return (
    <Spotlight
      store={store}
      actions={groups}
      shortcut={null}
      onSpotlightClose={closeCommands}
      nothingFound={t('commands.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.3, blur: 2 }}
      transitionProps={{ duration: 150, transition: 'fade' }}
      classNames={{
        content: classes.content ?? '',
        search: classes.search ?? '',
        actionsList: classes.list ?? '',
        actionsGroup: classes.group ?? '',
      }}
      attributes={{ content: { 'aria-label': t('commands.open') } }}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: t('commands.open'),
        'aria-label': t('commands.open'),
      }}
    />
  );
}

function useGeneralActions() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
  const signOut = useSignOut();
  return [
    {
      id: 'scheme',
      label: t(`scheme.to.${other}`),
      icon: other === 'dark' ? IconMoon : IconSun,
      run: () => setColorScheme(other),
    },
    { id: 'sign-out', label: t('shell.signOut'), icon: IconLogout, run: () => signOut.mutate() },
  ];
}
