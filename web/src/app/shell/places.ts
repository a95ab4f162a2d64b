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

export const allPlaces: readonly NavigationEntry[] = [home, ...navigation, you];

export const learnPlaces = allPlaces.filter(({ group }) => group === 'learn');

export const managePlaces = allPlaces.filter(({ group }) => group === 'manage');

/** What the page You and the user menu link to. */
export const yourPlaces = navigation.filter(({ group }) => group === 'you');

/** The four places of the phone's bottom bar. */
export const phonePlaces = allPlaces.filter(({ onPhoneBar }) => onPhoneBar);
