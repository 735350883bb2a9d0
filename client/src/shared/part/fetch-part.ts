const AGAIN_MS = 1_000;
const WAIT_MS = 4_000;

/** The server has no such part: it belongs to an older version than the server's. */
export class OutdatedPartError extends Error {
  override readonly name = 'OutdatedPartError';
}

const isServerThere = (): Promise<boolean> =>
  fetch('/', { method: 'HEAD', signal: AbortSignal.timeout(WAIT_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, AGAIN_MS));

/**
 * Fetches a part of the client that is needed only now. Without contact it is tried again until it comes: nobody loses a page to a part of
 * it. @throws OutdatedPartError when it does not come though the server answers
 */
export const fetchPart = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  for (let isRefused = false; ; ) {
    try {
      return await load();
    } catch (cause) {
      const isThere = await isServerThere();
      if (isThere && isRefused) throw new OutdatedPartError('the server has no such part', { cause });
      isRefused = isThere; // the line may have come back in between
      await pause();
    }
  }
};
