import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from '../channel.ts';
import { messageOf } from './message.ts';

/** Where no server is configured. */
export interface FolderSettings {
  /** Made when the first mail is written. */
  readonly folder: string;
  readonly from: string;
}

const isBytes = (message: unknown): message is Buffer => Buffer.isBuffer(message);

/** Mails as `.eml` files, readable by the owner of the data folder only. The same mail is the same file, whole or not there. */
export const createFolderMailer = ({ folder, from }: FolderSettings): Mailer => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const write = async (mail: Mail): Promise<void> => {
    const { message } = await transport.sendMail(messageOf(from, mail));
    if (!isBytes(message)) throw new TypeError('the mail was not written into memory');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${mail.mailId}.eml`);
    await writeFile(`${path}.part`, message, { mode: 0o600 });
    await rename(`${path}.part`, path);
  };
  return {
    kind: 'folder',
    send: async (mail) => {
      try {
        await write(mail);
        return { kind: 'sent' };
      } catch (error) {
        const { code = 'unknown' } = error as { readonly code?: string };
        return { kind: 'failed', code: `folder-${code}`, isDown: true };
      }
    },
    close: () => transport.close(),
  };
};
