import { DetailedError, Upload } from 'tus-js-client';
import { csrfToken } from '@/api/http';
import { Problem, Unreachable } from '@/api/problem';
import { type Target, uploadsUrl } from '@/shared/upload/uploads-api';

/** What a proxy has to let through at once; what a lost connection costs at most is far less. */
const chunkSize = 8 * 1024 * 1024;
const wrongOffset = 409;
const wrongChecksum = 460;

export interface TransferEvents {
  /** The server has an upload for the file; from here on it can be gone on with. */
  readonly onBegun: (id: string) => void;
  readonly onProgress: (arrived: number) => void;
  readonly onArrived: () => void;
  /** A `Problem`, or `Unreachable`. */
  readonly onFailure: (error: unknown) => void;
}

export interface Transfer {
  /** Stops sending; what has arrived stays. */
  readonly stop: () => void;
}

/** Sends one file, from where an earlier attempt stopped if there was one. It tries nothing again that the server refused. */
export function beginTransfer(file: File, target: Target, id: string | null, events: TransferEvents): Transfer {
  let stopped = false;
  const upload = new Upload(file, {
    endpoint: uploadsUrl,
    uploadUrl: id === null ? null : `${uploadsUrl}/${id}`,
    metadata: { ...target, filename: file.name, filetype: file.type },
    chunkSize,
    retryDelays: [0, 500, 2_000],
    storeFingerprintForResuming: false,
    onBeforeRequest: (request) => {
      const token = csrfToken();
      if (token !== undefined) request.setHeader('X-XSRF-TOKEN', token);
    },
    onShouldRetry: (error) => {
      const status = error.originalResponse?.getStatus();
      return status === wrongOffset || status === wrongChecksum;
    },
    onUploadUrlAvailable: () => events.onBegun(upload.url?.split('/').at(-1) ?? ''),
    onProgress: (sent) => stopped || events.onProgress(sent),
    onSuccess: () => stopped || events.onArrived(),
    onError: (error) => stopped || events.onFailure(reasonOf(error)),
  });
  upload.start();
  return {
    stop: () => {
      stopped = true;
      void upload.abort().catch(() => undefined);
    },
  };
}

function reasonOf(error: Error): unknown {
  if (!(error instanceof DetailedError) || !error.originalResponse) return new Unreachable(error);
  const status = error.originalResponse.getStatus();
  return status === 0 ? new Unreachable(error) : new Problem(status, bodyOf(error.originalResponse.getBody()));
}

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
