import type { RouteObject } from 'react-router';
import type { Feature, PageRoute, Panel } from '@/shared/feature';
import { loadTexts } from '@/shared/i18n/i18n';
import { mounted } from '@/shared/panels';

const manifests = import.meta.glob<Feature>('@/features/*/feature.ts', { eager: true, import: 'feature' });

/** Every feature of the app. A new folder with a `feature.ts` joins by itself. */
export const features: readonly Feature[] = Object.values(manifests);

export const navigation = features.flatMap(({ navigation = [] }) => navigation).sort((a, b) => a.order - b.order);

export const commands = features.flatMap(({ commands = [] }) => commands);

export const homeCards = features
  .flatMap(({ name, homeCards = [] }) => homeCards.map((card) => ({ ...card, load: withTexts(name, card.load) })))
  .sort((a, b) => a.order - b.order);

/** What features show on each other's pages. */
export const panels = mounted(
  features.flatMap(({ name, panels = [] }) =>
    panels.map((panel) => ({ ...panel, load: withTexts<unknown>(name, panel.load) }) as Panel),
  ),
);

/** The routes of one kind of all features; each brings its feature's texts along. */
export function routesOf(kind: 'routes' | 'stageRoutes' | 'publicRoutes'): RouteObject[] {
  return features.flatMap((feature) => (feature[kind] ?? []).map((route) => routeWithTexts(feature.name, route)));
}

function routeWithTexts(name: string, route: PageRoute): RouteObject {
  const { lazy, children } = route;
  return {
    ...route,
    ...(typeof lazy === 'function' && { lazy: withTexts(name, lazy) }),
    ...(children && { children: children.map((child) => routeWithTexts(name, child)) }),
  } as RouteObject;
}

function withTexts<T>(name: string, load: () => Promise<T>): () => Promise<T> {
  return async () => {
    const [loaded] = await Promise.all([load(), loadTexts(name)]);
    return loaded;
  };
}
