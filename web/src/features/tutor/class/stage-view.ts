/** How the learner likes the stage; kept for the next class. */
export interface StageView {
  readonly volume: number;
  readonly captions: boolean;
  readonly large: boolean;
  readonly panel: boolean;
  /** Whether a voice of this device reads where the academy has none; null while nobody has chosen. */
  readonly deviceVoice: boolean | null;
}

const key = 'lectern.stage';
const usual: StageView = { volume: 1, captions: true, large: false, panel: false, deviceVoice: null };

export function keptView(): StageView {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<StageView>), panel: false };
  } catch {
    return usual;
  }
}

export function keepView(view: StageView): void {
  localStorage.setItem(key, JSON.stringify(view));
}
