import type { StopCode } from '../../../../../src/contract/wire.ts';
import { useT } from '../../../shared/i18n/language.tsx';

const WORDS = {
  handled: 'notices.code_handled',
  acknowledged: 'notices.code_acknowledged',
  'no-access': 'notices.code_no-access',
  'no-process': 'notices.code_no-process',
  'not-wanted': 'notices.code_not-wanted',
  'no-address': 'notices.code_no-address',
  'no-browser': 'notices.code_no-browser',
  dismissed: 'notices.code_dismissed',
  internal: 'notices.code_internal',
} as const satisfies Record<StopCode, string>;

const isOurs = (code: string): code is StopCode => Object.hasOwn(WORDS, code);

/** Why a delivery was stopped or did not get through; what a server answered stands as it is, for whoever runs it. */
export const useCodeWords = () => {
  const t = useT();
  return (code: string): string => (isOurs(code) ? t(WORDS[code]) : code);
};
