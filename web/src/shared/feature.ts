import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { ProgressAnswer } from '@/api/generated/types.gen';
import type { DocumentPart, LinkPart, VideoPart } from '@/shared/blocks/block';
import type { Role } from '@/shared/session/session';

/** Texts that belong to a manifest are keys with their namespace, such as `courses:navigation.courses`. */
type TextKey = `${string}:${string}`;

/**
 * What a feature contributes to the app. `features/<name>/feature.ts` exports it as `feature`; the app finds it there, so a new
 * feature touches no other folder. Everything heavy is loaded on demand.
 */
export interface Feature {
  readonly name: string;
  /** Pages inside the shell (navigation around them); signed-in people only. */
  readonly routes?: readonly PageRoute[];
  /** Pages that fill the window, such as the class; signed-in people only. */
  readonly stageRoutes?: readonly PageRoute[];
  /** Pages anybody may open: sign-in, invitation, certificate check. */
  readonly publicRoutes?: readonly PageRoute[];
  readonly navigation?: readonly NavigationEntry[];
  readonly homeCards?: readonly HomeCard[];
  /** What the feature shows on pages of other features. */
  readonly panels?: readonly Panel[];
  readonly commands?: readonly Command[];
}

export type PageRoute = RouteObject & { readonly handle?: { readonly roles?: readonly Role[] } };

export interface NavigationEntry {
  readonly to: string;
  readonly label: TextKey;
  readonly icon: Icon;
  /** Smaller comes first. */
  readonly order: number;
  /** `learn` is at the top for everybody, `manage` a group of its own below, `you` on the page You and in the user menu. */
  readonly group: 'learn' | 'manage' | 'you';
  /** Everybody when left out. */
  readonly roles?: readonly Role[];
  /** True for the entries that keep a place in the phone's bottom bar. */
  readonly onPhoneBar?: boolean;
}

/** One answer to "what do I do next"; the component renders nothing when it has nothing to say. */
export interface HomeCard {
  readonly id: string;
  readonly order: number;
  readonly roles?: readonly Role[];
  readonly load: () => Promise<{ default: ComponentType }>;
}

/** The places on pages that take panels of other features, and what a panel is told there. */
export interface PanelPlaces {
  /** On the page of a course, below its lessons, for its learners and for those who edit it. */
  readonly course: { readonly courseId: string; readonly enrolled: boolean };
  /** Below the last block of a lesson that is read. */
  readonly lessonEnd: { readonly courseId: string; readonly lessonId: string };
  /** On the home page, below the cards that say what to do. Loaded after them. */
  readonly home: object;
  /** Beside a percentage of a course: what it says. */
  readonly percentMeaning: Readonly<Record<never, never>>;
  /** Where a video of a lesson or a recording stands. */
  readonly video: { readonly video: VideoPart; readonly at: VideoStand };
  /** Where a link of a lesson to another place of the web stands. */
  readonly link: { readonly link: LinkPart; readonly inClass: boolean };
  /** Where a document of a lesson stands. */
  readonly document: { readonly document: DocumentPart; readonly at: VideoStand };
  /** Links beside the title of a course that somebody edits or oversees. */
  readonly courseStaff: { readonly courseId: string };
}

/** Where a video is seen: in a lesson it is noted how much of it a learner has watched, in a recording where its viewer left it. */
export type VideoStand =
  | {
      readonly kind: 'lesson';
      readonly lessonId: string;
      readonly noted: boolean;
      /** Hears how far the learner is with the lesson, after more of a video was watched. */
      readonly onNoted: (progress: ProgressAnswer) => void;
    }
  | {
      readonly kind: 'recording';
      /** Where its viewer left it, in seconds. */
      readonly start: number;
      /** Hears where they are, now and then and when they leave. @param last whether the page goes away */
      readonly onPlace: (positionMs: number, last: boolean) => void;
    }
  | { readonly kind: 'class' | 'preview' };

/** A part of a page that another feature brings; the component renders nothing when it has nothing to say. */
export type Panel = {
  [P in keyof PanelPlaces]: {
    readonly place: P;
    readonly id: string;
    readonly order: number;
    readonly roles?: readonly Role[];
    readonly load: () => Promise<{ default: ComponentType<PanelPlaces[P]> }>;
  };
}[keyof PanelPlaces];

/** An action of the command palette. */
export interface Command {
  readonly id: string;
  readonly label: TextKey;
  readonly icon: Icon;
  readonly roles?: readonly Role[];
  readonly to?: string;
  readonly run?: () => void;
}

export function isFor(entry: { readonly roles?: readonly Role[] }, roles: readonly Role[]): boolean {
  return entry.roles === undefined || entry.roles.some((role) => roles.includes(role));
}
