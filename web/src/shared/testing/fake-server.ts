import { vi } from 'vitest';

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
}

type Answers = Readonly<Record<string, Answer | ((body: unknown) => Answer)>>;

export interface FakeServer {
  /** What was asked, as `POST /api/session`, with the JSON bodies sent. */
  readonly requests: readonly { readonly call: string; readonly body: unknown }[];
}

/** Answers `fetch` by method and path, such as `GET /api/session`; whatever is not named is refused with 404. */
export function fakeServer(answers: Answers): FakeServer {
  const requests: { call: string; body: unknown }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    requests.push({ call, body });
    const found = answers[call] ?? { status: 404, body: { type: '/problems/not-found' } };
    const { status = 200, body: answer } = typeof found === 'function' ? found(body) : found;
    return answer === undefined
      ? new Response(null, { status })
      : new Response(JSON.stringify(answer), { status, headers: { 'Content-Type': 'application/json' } });
  });
  return { requests };
}
