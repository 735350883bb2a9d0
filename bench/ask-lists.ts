import { performance } from 'node:perf_hooks';
import { Somebody } from '../test/support/somebody.ts';

/**
 * Asks for the first page of a list over HTTP, one request after the other with a short breath between, in a process of its own so that
 * the server is not measured by itself: `ask-lists.ts <url> <username> <password>`. Each message is answered with the waits since the last, in
 * milliseconds.
 */
const [url = '', username = '', password = ''] = process.argv.slice(2);
const somebody = new Somebody(url, { username, password });
await somebody.logIn();

let waits: number[] = [];
process.on('message', () => {
  process.send?.(waits);
  waits = [];
});
for (;;) {
  const before = performance.now();
  const { status } = await somebody.get('/cases?view=open&limit=25');
  if (status !== 200) throw new Error(`the list was answered ${status}`);
  waits.push(performance.now() - before);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
