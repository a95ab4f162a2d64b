import { createContext, useContext } from 'react';
import type { UploadedFile } from '@/api/generated/types.gen';

/** A file that was chosen for an item and is not with the server yet. */
export interface ChosenFile {
  readonly id: string;
  readonly item: string;
  readonly file: File;
}

/** Hands files in for the attempt that runs. Until the server has one it is kept on the device. */
export interface HandIn {
  /** Rejects when the server did not keep it. */
  readonly send: (item: string, file: File) => Promise<UploadedFile>;
  readonly keep: (chosen: ChosenFile) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** What an earlier page chose for the item and could not send. */
  readonly left: (item: string) => Promise<readonly ChosenFile[]>;
}

const HandInContext = createContext<HandIn | null>(null);

export const HandInProvider = HandInContext.Provider;

/** Null where a question is only looked at. */
export function useHandIn(): HandIn | null {
  return useContext(HandInContext);
}
