import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** Starts the program, and waits until it has ended by itself. */
const ended = async (args: readonly string[], env: Readonly<Record<string, string>>) => {
  const child = spawn(process.execPath, ['--import', 'tsx', CLI, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [errors, said, [code]] = await Promise.all([text(child.stderr), text(child.stdout), once(child, 'exit')]);
  return { code: code as number | null, errors, said };
};

test('a start with a setting that is none says which, and ends so that whoever keeps it running knows', async () => {
  const { code, errors, said } = await ended(['start', '--empty'], { SKYNDSAM_PORT: 'många' });
  expect(code).toBe(1);
  expect(errors).toContain('SKYNDSAM_PORT');
  expect(errors).not.toContain('    at ');
  expect(said).toBe('');
});

test('a command that needs what is not there ends the same way', async () => {
  const { code, errors } = await ended(
    ['verify-log', '--data', fileURLToPath(new URL('./ingenstans', import.meta.url))],
    {
      MONGODB_URI: '',
    },
  );
  expect(code).toBe(1);
  expect(errors).not.toBe('');
  expect(errors).not.toContain('    at ');
});

test('a command that there is none of is a mistake, and shows those that there are; to be asked for them is none', async () => {
  const [mistaken, asked] = await Promise.all([ended(['stara'], {}), ended(['--help'], {})]);
  expect(mistaken.code).toBe(1);
  expect(mistaken.errors).toContain('stara finns inte');
  expect(asked.code).toBe(0);
  for (const text of [mistaken.errors, asked.said]) expect(text).toContain('npm start -- --empty');
});
