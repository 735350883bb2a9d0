import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came, decoded by hand: what a library has written is not read by the same library. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly raw: string;
  /** By name in small letters, encoded words decoded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
}

const bytesOf = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

const decodedWord = (_: string, kind: string, content: string): string =>
  kind.toUpperCase() === 'B'
    ? Buffer.from(content, 'base64').toString('utf8')
    : bytesOf(content.replaceAll('_', ' ')).toString('utf8');

const decodedHeader = (text: string): string =>
  text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, decodedWord);

const splitHead = (raw: string): readonly [string, string] => {
  const at = raw.indexOf('\r\n\r\n');
  return [raw.slice(0, at), raw.slice(at + 4)];
};

const headersOf = (head: string): Record<string, string> =>
  Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        decodedHeader(line.slice(line.indexOf(':') + 2)),
      ]),
  );

/** Reads a mail with a plain and an HTML part, both in UTF-8 and quoted-printable. @throws when it is not one */
export const readMail = (raw: string, to: readonly string[] = []): ReceivedMail => {
  const [head, body] = splitHead(raw);
  const headers = headersOf(head);
  const boundary = /boundary="([^"]+)"/.exec(headers['content-type'] ?? '')?.[1] ?? '';
  const partOf = (type: string): string => {
    const part = body.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}; charset=utf-8`));
    if (part === undefined) throw new Error(`no ${type} in the mail`);
    const [partHead, content] = splitHead(part.trimStart());
    if (!/quoted-printable|7bit/.test(partHead)) throw new Error('another encoding');
    return bytesOf(content).toString('utf8').replaceAll('\r\n', '\n').trim();
  };
  return { to, raw, headers, text: partOf('text/plain'), html: partOf('text/html') };
};

/** An SMTP server on loopback. */
export interface MailServer {
  readonly url: string;
  /** In the order in which they came. */
  readonly mails: ReceivedMail[];
  /** Answers of the server to a recipient from now on: a code of SMTP, or none to take the mail. */
  answer: (to: string) => number | undefined;
  /** Called when a mail has come whole and before the sender is told. */
  onMail: () => void | Promise<void>;
  down(): Promise<void>;
  /** On the same port again. */
  up(): Promise<void>;
}

/** Starts one. */
export const startMailServer = async (): Promise<MailServer> => {
  let port = 0;
  let server: SMTPServer | undefined;
  const mails: ReceivedMail[] = [];
  const start = (): Promise<void> =>
    new Promise((resolve) => {
      server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo: ({ address }, _session, done) => {
          const code = mail.answer(address);
          done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
        },
        onData: (stream, session, done) => {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            const to = session.envelope.rcptTo.map(({ address }) => address);
            mails.push(readMail(Buffer.concat(chunks).toString('utf8'), to));
            void Promise.resolve(mail.onMail()).then(() => done());
          });
        },
      });
      server.on('error', () => undefined); // clients that are killed in the middle
      server.listen(port, '127.0.0.1', () => {
        port = (server?.server.address() as AddressInfo | undefined)?.port ?? 0;
        resolve();
      });
    });
  const mail: MailServer = {
    get url() {
      return `smtp://127.0.0.1:${port}`;
    },
    mails,
    answer: () => undefined,
    onMail: () => undefined,
    down: () => new Promise((resolve) => (server === undefined ? resolve() : server.close(() => resolve()))),
    up: start,
  };
  await start();
  return mail;
};
