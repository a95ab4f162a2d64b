/** The messages of a class, as `contracts/classroom-protocol.schema.json` describes them. Times are milliseconds of the server's clock. */

export interface Person {
  readonly userId: string;
  readonly name: string;
}

export interface Clip {
  readonly hash: string;
  /** Where the sound is; null when it is only read. */
  readonly audio: string | null;
  readonly durationMs: number;
  readonly visemes: readonly (readonly [ms: number, viseme: string])[];
  readonly words: readonly (readonly [startMs: number, endMs: number, from: number, to: number])[];
}

export interface Board {
  readonly blocks: readonly string[];
  readonly focus: string | null;
  readonly fromLine: number | null;
  readonly toLine: number | null;
}

export interface BeatView {
  readonly id: string;
  readonly kind: 'SAY' | 'SHOW' | 'ASK' | 'WAIT';
  readonly role: 'lesson' | 'aside';
  readonly caption: string;
  readonly speech: string;
  readonly language: 'en' | 'ar';
  readonly board: Board;
  readonly section: string | null;
  readonly pauseMs: number;
}

export interface Source {
  readonly lessonId: string;
  readonly lessonTitle: string;
  readonly blockId: string;
  readonly quote: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly index: number;
  readonly beatId: string;
}

/** A section that is taught otherwise than in the plan, for the sake of a skill. */
export interface AdaptedSection {
  readonly section: string;
  readonly way: 'shortened' | 'deepened' | 'whole';
  readonly skillId: string;
  readonly skill: string;
}

export interface Waiting {
  readonly askId: string;
  readonly by: Person;
  readonly text: string;
}

export interface Summary {
  readonly startedAt: number;
  readonly endedAt: number;
  readonly taught: readonly string[];
  readonly asked: readonly {
    readonly askId: string;
    readonly by: Person;
    readonly text: string;
    readonly answer: string;
    readonly found: boolean;
    readonly sources: readonly Source[];
  }[];
  readonly checks: readonly {
    readonly checkId: string;
    readonly prompt: string;
    readonly correct: boolean;
    readonly attempts: number;
  }[];
}

export type Phase = 'waiting' | 'speaking' | 'thinking' | 'answering' | 'checking' | 'paused' | 'ended';

interface Numbered {
  readonly seq?: number;
}

export interface BeatStarts extends Numbered {
  readonly type: 'beat';
  readonly epoch: number;
  readonly beat: BeatView;
  readonly index: number;
  readonly of: number;
  readonly clip: Clip | null;
  readonly startAt: number;
  readonly upcoming: readonly { readonly hash: string; readonly audio: string }[];
}

export interface AnswerPart extends Numbered {
  readonly type: 'answer';
  readonly epoch: number;
  readonly askId: string;
  readonly by: Person;
  readonly part: number;
  readonly last: boolean;
  readonly caption: string;
  readonly speech: string;
  readonly language: 'en' | 'ar';
  readonly clip: Clip | null;
  readonly startAt: number;
  readonly sources: readonly Source[];
  readonly found: boolean;
  readonly nearest: { readonly lessonId: string; readonly title: string } | null;
}

export interface Thinking extends Numbered {
  readonly type: 'thinking';
  readonly epoch: number;
  readonly askId: string;
  readonly by: Person;
  readonly text: string;
}

export interface Check extends Numbered {
  readonly type: 'check';
  readonly epoch: number;
  readonly checkId: string;
  readonly prompt: string;
  readonly language: 'en' | 'ar';
  readonly choices: readonly string[];
  readonly several: boolean;
  readonly deadline: number | null;
  readonly attempt: number;
}

export interface Verdict {
  readonly type: 'verdict';
  readonly checkId: string;
  readonly attempt: number;
  readonly correct: boolean;
  readonly chosen: readonly number[];
  readonly feedback: string;
  readonly again: boolean;
}

export interface Tally extends Numbered {
  readonly type: 'tally';
  readonly checkId: string;
  readonly attempt: number;
  readonly counts: readonly number[];
  readonly answered: number;
  readonly present: number;
}

export interface ChatLine extends Numbered {
  readonly type: 'chat';
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly at: number;
}

export interface Refused {
  readonly type: 'problem';
  readonly slug: string;
  readonly title: string;
  readonly detail: string;
  readonly about: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Stage {
  readonly phase: Phase;
  readonly epoch: number;
  readonly index: number;
  readonly of: number;
  readonly outline: readonly Section[];
  readonly beat: BeatStarts | null;
  readonly thinking: Thinking | null;
  readonly answer: AnswerPart | null;
  readonly check: Check | null;
  readonly asks: readonly Waiting[];
  readonly adapted: readonly AdaptedSection[];
  readonly summary: Summary | null;
}

export interface Welcome {
  readonly type: 'welcome';
  readonly you: Person & {
    readonly language: string;
    readonly part: 'HOST' | 'LEARNER' | 'OBSERVER';
    readonly mayControl: boolean;
  };
  readonly class: {
    readonly id: string;
    readonly lessonId: string;
    readonly courseId: string;
    readonly kind: 'PRIVATE' | 'GROUP';
    readonly title: string;
    readonly language: 'en' | 'ar';
    readonly character: string;
  };
  readonly stage: Stage;
  readonly roster: readonly Person[];
  readonly present: number;
  readonly hands: readonly Person[];
  readonly chat: readonly ChatLine[];
  readonly seq: number;
  readonly serverTime: number;
}

export type ServerMessage =
  | Welcome
  | { readonly type: 'pong'; readonly t: number; readonly serverTime: number }
  | BeatStarts
  | (Numbered & { readonly type: 'hush'; readonly epoch: number; readonly at: number; readonly reason: string })
  | Thinking
  | (Numbered & { readonly type: 'queue'; readonly asks: readonly Waiting[] })
  | AnswerPart
  | Check
  | Verdict
  | Tally
  | (Numbered & {
      readonly type: 'adapted';
      readonly adapted: readonly AdaptedSection[];
      readonly outline: readonly Section[];
      readonly of: number;
    })
  | (Numbered & { readonly type: 'paused'; readonly epoch: number; readonly index: number })
  | (Numbered & {
      readonly type: 'presence';
      readonly present: number;
      readonly joined: readonly Person[];
      readonly left: readonly string[];
    })
  | (Numbered & { readonly type: 'hand'; readonly by: Person; readonly up: boolean })
  | ChatLine
  | (Numbered & { readonly type: 'ended'; readonly summary: Summary })
  | Refused;

export type ClientMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'ping'; readonly t: number }
  | { readonly type: 'hand'; readonly up: boolean }
  | { readonly type: 'chat'; readonly id: string; readonly text: string }
  | { readonly type: 'ask'; readonly id: string; readonly text: string }
  | {
      readonly type: 'check';
      readonly checkId: string;
      readonly attempt: number;
      readonly choices: readonly number[];
    }
  | { readonly type: 'pause' }
  | { readonly type: 'play' }
  | { readonly type: 'seek'; readonly beatId: string }
  | { readonly type: 'whole'; readonly sectionId: string };
