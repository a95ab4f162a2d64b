import type { Feature } from '@/shared/feature';

const manifests = import.meta.glob<Feature>('@/features/*/feature.ts', { eager: true, import: 'feature' });

/** Every feature of the app. A new folder with a `feature.ts` joins by itself. */
export const features: readonly Feature[] = Object.values(manifests);

export const navigation = features.flatMap(({ navigation = [] }) => navigation).sort((a, b) => a.order - b.order);

export const homeCards = features.flatMap(({ homeCards = [] }) => homeCards).sort((a, b) => a.order - b.order);

export const commands = features.flatMap(({ commands = [] }) => commands);
