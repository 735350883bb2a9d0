import type { Mail } from './channel.ts';
import { digestOf } from './delivery.ts';
import { type Line, linesOf, type NoticeFacts, sentenceOf } from './notice-words.ts';

/** One notification of a mail. */
export interface MailPart {
  readonly deliveryId: string;
  readonly facts: NoticeFacts;
}

/** A paragraph, a list of questions and answers, or a way somewhere. */
type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'link'; readonly words: string; readonly url: string };

const blocksOf = ({ facts }: MailPart, origin: string): readonly Block[] => [
  { kind: 'text', text: `${facts.notice.isUrgent ? 'Brådskande: ' : ''}${sentenceOf(facts)}` },
  { kind: 'lines', lines: linesOf(facts) },
  { kind: 'link', words: 'Öppna i Skyndsam', url: `${origin}${facts.path}` },
];

const footOf = (origin: string): readonly Block[] => [
  { kind: 'text', text: 'Det här mejlet innehåller inga personuppgifter och går inte att svara på.' },
  { kind: 'link', words: 'När och hur du får aviseringar', url: `${origin}/aviseringar` },
];

const blockAsText = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'lines':
      return block.lines.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'link':
      return `${block.words}: ${block.url}`;
  }
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const blockAsHtml = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return `<p>${escaped(block.text)}</p>`;
    case 'lines':
      return `<p>${block.lines.map(([label, value]) => `${escaped(label)}: <strong>${escaped(value)}</strong>`).join('<br>')}</p>`;
    case 'link':
      return `<p><a href="${escaped(block.url)}">${escaped(block.words)}</a></p>`;
  }
};

const written = (blocks: readonly Block[]): Pick<Mail, 'text' | 'html'> => ({
  text: `${blocks.map(blockAsText).join('\n\n')}\n`,
  html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Skyndsam</title></head><body>${blocks.map(blockAsHtml).join('')}</body></html>`,
});

const subjectOf = (parts: readonly MailPart[]): string => {
  const [first] = parts;
  if (first === undefined || parts.length > 1) return `Skyndsam: ${parts.length} aviseringar`;
  return `${first.facts.notice.isUrgent ? 'Brådskande: ' : ''}${sentenceOf(first.facts)}`;
};

/** The mail of one notification, or of several at once. The same ones give the same mail. */
export const writeMail = (to: string, parts: readonly MailPart[], origin: string): Mail => ({
  mailId: digestOf(parts.map(({ deliveryId }) => deliveryId).sort()),
  to,
  subject: subjectOf(parts),
  ...written([...parts.flatMap((part) => blocksOf(part, origin)), ...footOf(origin)]),
});

/** A mail by which somebody sees that mail comes through. `mailId` unlike that of any other. */
export const writeTestMail = (to: string, mailId: string, origin: string): Mail => ({
  mailId,
  to,
  subject: 'Skyndsam: provutskick',
  ...written([
    { kind: 'text', text: 'Det här är ett provutskick. Om å, ä och ö syns som de ska fungerar mejlen.' },
    ...footOf(origin),
  ]),
});
