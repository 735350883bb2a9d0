import type { SendOutcome } from '../channel.ts';

/** The parts of an error of the SMTP library that say what happened, and nothing of the mail. */
interface SmtpError {
  readonly code?: string;
  readonly responseCode?: number;
}

/** 5xx about the mail itself is for ever; that we may not log in is mended by whoever runs the server, and tried again. */
const isForEver = ({ code, responseCode = 0 }: SmtpError): boolean => responseCode >= 500 && code !== 'EAUTH';

const codeOf = ({ code, responseCode }: SmtpError): string =>
  responseCode === undefined ? `smtp-${/^[A-Z_]{2,32}$/.test(code ?? '') ? code : 'unknown'}` : `smtp-${responseCode}`;

/** What a failure to send means. Without an answer from the server it is the server that is down, for everybody. */
export const outcomeOfError = (error: unknown): SendOutcome => {
  const told = (error ?? {}) as SmtpError;
  if (isForEver(told)) return { kind: 'refused', code: codeOf(told) };
  return { kind: 'failed', code: codeOf(told), isDown: told.responseCode === undefined || told.code === 'EAUTH' };
};
