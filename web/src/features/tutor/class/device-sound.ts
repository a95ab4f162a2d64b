/** The sound of this device; made within a click, or browsers keep it silent. Null where there is none. */
export function deviceSound(): AudioContext | null {
  if (typeof AudioContext === 'undefined') return null;
  const context = new AudioContext();
  void context.resume();
  return context;
}
