import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { ClassSession, type ClassSnapshot } from './class-session';

/** Opens the class for as long as the component lives. The context must have been made by a click, or browsers keep it silent. */
export function useClass(classId: string, context: AudioContext | null): readonly [ClassSession, ClassSnapshot] {
  const session = useMemo(() => new ClassSession(classId, context), [classId, context]);
  useEffect(() => {
    session.start();
    return () => session.stop();
  }, [session]);
  return [session, useSyncExternalStore(session.subscribe, session.current)];
}
