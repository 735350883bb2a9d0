import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a TypeScript file in a process of its own and kills it (SIGKILL) as soon as it has written `lines` lines.
 * Gives the whole lines that came out, those from between the order to kill and the death included.
 * `beforeKill` runs once, while the process still lives.
 */
export const runAndKill = (
  file: URL,
  args: readonly string[],
  lines: number,
  beforeKill = () => {},
): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(file), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (child.killed || out.split('\n').length <= lines) return;
      beforeKill();
      child.kill('SIGKILL');
    });
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(out.split('\n').slice(0, -1));
      else reject(new Error(`ended by itself: ${errors}`));
    });
  });
