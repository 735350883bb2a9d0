import { createTransport } from 'nodemailer';
import type { Mailer } from '../channel.ts';
import { outcomeOfError } from './mail-error.ts';
import { messageOf } from './message.ts';

/** Waits for the server, in milliseconds; for what a person waits for, not a library's ten minutes. */
const WAITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
} as const;

/** Which server, and as whom. */
export interface SmtpSettings {
  /** `smtp://`, or `smtps://` with TLS from the first byte; may hold a user and a password. */
  readonly url: string;
  /** `Skyndsam <no-reply@skola.example>`. */
  readonly from: string;
}

const withWaits = (url: string): string => {
  const parsed = new URL(url);
  for (const [name, ms] of Object.entries(WAITS))
    if (!parsed.searchParams.has(name)) parsed.searchParams.set(name, String(ms));
  return parsed.href;
};

/** Mail by an SMTP server: one connection for each, so that a server that has restarted is found again. */
export const createSmtpMailer = ({ url, from }: SmtpSettings): Mailer => {
  const transport = createTransport(withWaits(url));
  return {
    kind: 'smtp',
    send: async (mail) => {
      try {
        await transport.sendMail(messageOf(from, mail));
        return { kind: 'sent' };
      } catch (error) {
        return outcomeOfError(error);
      }
    },
    close: () => transport.close(),
  };
};
