import { type ComponentType, createContext, lazy, Suspense, useContext } from 'react';
import { isFor, type Panel, type PanelPlaces } from '@/shared/feature';
import { useUser } from '@/shared/session/session';

type Mounted = Panel & { readonly Content: ComponentType<PanelPlaces[keyof PanelPlaces]> };

const PanelsContext = createContext<readonly Mounted[]>([]);

/** Makes the panels of all features known to the pages that have room for them. */
export const PanelsProvider = PanelsContext.Provider;

/** Prepares panels; to be called once, outside of any component. */
export function mounted(panels: readonly Panel[]): readonly Mounted[] {
  return [...panels]
    .sort((a, b) => a.order - b.order)
    .map((panel) => ({ ...panel, Content: lazy(panel.load as () => Promise<{ default: Mounted['Content'] }>) }));
}

/** What other features have to show at this place; each shows nothing when it has nothing to say. */
export function Panels<P extends keyof PanelPlaces>({
  place,
  about,
}: {
  readonly place: P;
  readonly about: PanelPlaces[P];
}) {
  const { roles } = useUser();
  return useContext(PanelsContext)
    .filter((panel) => panel.place === place && isFor(panel, roles))
    .map(({ id, Content }) => (
      <Suspense key={id}>
        <Content {...about} />
      </Suspense>
    ));
}
