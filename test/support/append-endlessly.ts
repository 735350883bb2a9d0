import { commitId, streamId } from '../../src/domain/ids.ts';
import type { EventLog } from '../../src/log/event-log.ts';

const WRITERS = 8;

/** Eight that append without end, each to a stream of its own, and tell each acknowledged commit on stdout. */
export const appendEndlessly = async ({ append }: Pick<EventLog, 'append'>, run: string): Promise<void> => {
  const write = async (n: number): Promise<never> => {
    for (let i = 0; ; i += 1) {
      const id = `r${run}:c${n}:${i}`;
      const events = [{ type: 'NoteAdded', data: { i } }];
      await append({ streamId: streamId(`case:${n}`), commitId: commitId(id), meta: {}, events, messages: [] }, 'next');
      process.stdout.write(`${id}\n`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, n) => write(n)));
};
