import { useEffect, useRef, useState } from 'react';
import type { UploadedFile } from '@/api/generated/types.gen';
import { isPassing } from '@/api/problem';
import { type ChosenFile, useHandIn } from '@/features/assessment/tasks/hand-in';

/** Files that did not get through are sent again so often, and at once when the connection is back. */
const againMs = 15_000;

/** A file on its way: being sent, or not with the server yet for a reason. */
export interface Sending extends ChosenFile {
  /** Null while it is being sent. */
  readonly failure: unknown;
}

interface Options {
  readonly item: string;
  readonly onKept: (file: UploadedFile) => void;
}

/** Sends files one by one. Each is kept on the device until the server has it: neither a lost connection nor a closed window loses one. */
export function useSending({ item, onKept }: Options) {
  const handIn = useHandIn();
  const [sending, setSending] = useState<readonly Sending[]>([]);
  const kept = useRef(onKept);
  kept.current = onKept;
  const drop = (id: string) => {
    setSending((all) => all.filter((one) => one.id !== id));
    void handIn?.drop(id).catch(() => undefined);
  };
  const send = async ({ id, file }: ChosenFile) => {
    if (!handIn) return;
    setSending((all) => all.map((one) => (one.id === id ? { ...one, failure: null } : one)));
    try {
      kept.current(await handIn.send(item, file));
      drop(id);
    } catch (failure) {
      setSending((all) => all.map((one) => (one.id === id ? { ...one, failure } : one)));
    }
  };
  const sendAll = useRef((_chosen: readonly ChosenFile[]) => {});
  sendAll.current = (chosen) => {
    const added = chosen.filter(({ id }) => sending.every((one) => one.id !== id));
    setSending((all) => [...all, ...added.map((one) => ({ ...one, failure: null }))]);
    for (const one of chosen) void send(one);
  };
  useEffect(() => {
    let gone = false;
    void handIn?.left(item).then(
      (left) => !gone && sendAll.current(left),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [handIn, item]);
  const stopped = sending.filter(({ failure }) => isPassing(failure));
  const again = useRef(() => {});
  again.current = () => sendAll.current(stopped);
  useEffect(() => {
    if (stopped.length === 0) return;
    const now = () => again.current();
    const timer = setInterval(now, againMs);
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [stopped.length]);
  const add = (files: readonly File[], refuse: (file: File) => unknown) => {
    const added = files.map((file) => ({ id: crypto.randomUUID(), item, file, failure: refuse(file) }));
    setSending((all) => [...all, ...added.filter(({ failure }) => failure)]);
    const good = added.filter(({ failure }) => !failure);
    for (const one of good) void handIn?.keep({ id: one.id, item, file: one.file }).catch(() => undefined);
    sendAll.current(good);
  };
  return { possible: handIn !== null, sending, add, send, drop };
}
