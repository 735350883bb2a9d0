import type { Mail } from '../channel.ts';

/** The domain of an address such as `Skyndsam <no-reply@skola.example>`. */
const domainOf = (from: string): string => /@([^\s@<>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';

/** A mail as the library takes it. Its Message-ID follows from the mail's own id, so that a repeated one is known as such. */
export const messageOf = (from: string, { mailId, to, subject, text, html }: Mail) => ({
  from,
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId: `<${mailId}@${domainOf(from)}>`,
  encoding: 'quoted-printable' as const,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
