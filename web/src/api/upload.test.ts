import { afterEach, expect, test, vi } from 'vitest';
import { Problem, Unreachable } from '@/api/problem';
import { upload } from '@/api/upload';

/** A request whose course the test decides. */
class FakeRequest {
  static last: FakeRequest;
  readonly upload: { onprogress?: (event: unknown) => void; onload?: () => void } = {};
  readonly headers: Record<string, string> = {};
  status = 0;
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  constructor() {
    FakeRequest.last = this;
  }
  open() {}
  send() {}
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  abort() {
    this.onabort?.();
  }
  answer(status: number, body: string) {
    Object.assign(this, { status, responseText: body });
    this.onload?.();
  }
}

afterEach(() => vi.unstubAllGlobals());

function begin() {
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  const controller = new AbortController();
  const shares: number[] = [];
  const sent = upload('/api/x', new FormData(), { signal: controller.signal, onSent: (share) => shares.push(share) });
  return { sent, shares, controller, request: FakeRequest.last };
}

test('says how much has gone out, then answers', async () => {
  const { sent, shares, request } = begin();
  request.upload.onprogress?.({ loaded: 25, total: 100 });
  request.upload.onload?.();
  request.answer(201, '{"lessonId":"7"}');
  await expect(sent).resolves.toEqual({ lessonId: '7' });
  expect(shares).toEqual([0.25, 1]);
});

test('a refusal is a problem, a lost connection is unreachable', async () => {
  const refused = begin();
  refused.request.answer(413, '{"type":"/problems/too-large","limitMegabytes":60}');
  await expect(refused.sent).rejects.toMatchObject({ slug: 'too-large', properties: { limitMegabytes: 60 } });
  await expect(refused.sent).rejects.toBeInstanceOf(Problem);
  const lost = begin();
  lost.request.onerror?.();
  await expect(lost.sent).rejects.toBeInstanceOf(Unreachable);
});

test('can be ended', async () => {
  const { sent, controller } = begin();
  controller.abort();
  await expect(sent).rejects.toThrow(/abort/i);
});
