import { csrfToken } from '@/api/http';
import { Problem, Unreachable } from '@/api/problem';

interface Sending {
  /** Told again and again while the file goes out; 1 when all of it is with the server, which then works on it. */
  readonly onSent: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Sends a form with a file and says how much of it has gone out, which `fetch` cannot. Fails as `lecternFetch` does. */
export function upload<T>(path: string, form: FormData, { onSent, signal }: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json');
    const token = csrfToken();
    if (token !== undefined) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as T);
      else reject(new Problem(request.status, isRecord(answer) ? answer : {}));
    };
    request.onerror = () => reject(new Unreachable(undefined));
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => signal.removeEventListener('abort', stop);
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    signal.addEventListener('abort', stop);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
