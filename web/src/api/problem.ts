/** A refusal of the server as RFC 9457 describes it: `type` ends in a stable slug, `detail` is an English sentence. */
export class Problem extends Error {
  readonly slug: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The further members of the answer, such as `field`, `errors` or `retryAfterSeconds`. */
  readonly properties: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>> = {}) {
    const { type, title, detail, status: _status, instance: _instance, ...properties } = body;
    const sentence = text(detail) ?? text(title) ?? `The server answered ${status}.`;
    super(sentence);
    this.name = 'Problem';
    this.status = status;
    this.slug = slugOf(type) ?? slugOfStatus(status);
    this.title = text(title) ?? '';
    this.detail = sentence;
    this.properties = properties;
  }
}

/** The server could not be reached: no network, or nobody answers. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached.', { cause });
    this.name = 'Unreachable';
  }
}

export function isProblem(error: unknown): error is Problem {
  return error instanceof Problem;
}

/** Whether trying the same read again may help: the network or the server failed, not the request. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (isProblem(error) && (error.status >= 500 || error.status === 429));
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  return new Problem(response.status, isRecord(body) ? body : {});
}

function slugOf(type: unknown): string | undefined {
  const found = typeof type === 'string' ? /\/problems\/([a-z0-9-]+)$/.exec(type) : null;
  return found?.[1];
}

function slugOfStatus(status: number): string {
  switch (status) {
    case 401:
      return 'not-signed-in';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
      return 'conflict';
    case 413:
      return 'too-large';
    case 429:
      return 'too-many-requests';
    default:
      return status >= 500 ? 'server-error' : 'bad-request';
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
