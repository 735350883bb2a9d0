import { useT } from '../../../shared/i18n/language.tsx';

const KNOWN = [
  'handled',
  'acknowledged',
  'no-access',
  'not-wanted',
  'no-address',
  'no-browser',
  'dismissed',
  'internal',
] as const;

const isKnown = (code: string): code is (typeof KNOWN)[number] => (KNOWN as readonly string[]).includes(code);

/** Why a delivery was stopped or did not get through; what a server answered stands as it is, for whoever runs it. */
export const useCodeWords = () => {
  const t = useT();
  return (code: string): string => (isKnown(code) ? t(`notices.code_${code}`) : code);
};
