import { IconHome, IconUser } from '@tabler/icons-react';
import { navigation } from '@/app/features';
import type { NavigationEntry } from '@/shared/feature';

const home: NavigationEntry = {
  to: '/',
  label: 'shared:home.title',
  icon: IconHome,
  order: 0,
  group: 'learn',
  onPhoneBar: true,
};
const you: NavigationEntry = {
  to: '/you',
  label: 'shared:you.title',
  icon: IconUser,
  order: 100,
  group: 'you',
  onPhoneBar: true,
};

export const learnPlaces: readonly NavigationEntry[] = [home, ...navigation.filter(({ group }) => group === 'learn')];

export const managePlaces: readonly NavigationEntry[] = navigation.filter(({ group }) => group === 'manage');

/** The four places of the phone's bottom bar. */
export const phonePlaces: readonly NavigationEntry[] = [
  home,
  ...navigation.filter(({ onPhoneBar }) => onPhoneBar),
  you,
];
