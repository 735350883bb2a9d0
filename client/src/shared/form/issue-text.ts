import type { Field, Issue } from '../../../../src/contract/index.ts';
import type { Translate } from '../i18n/language.tsx';

/** An issue of ours or of the wire's. */
interface CodedIssue {
  readonly code: Issue['code'];
  readonly params?: Issue['params'] | undefined;
}

/** What is wrong with an answer and what to do about it, in words. */
export const issueText = ({ code, params }: CodedIssue, field: Field | undefined, t: Translate): string => {
  switch (code) {
    case 'required':
      return field?.kind === 'dateTime' ? t('form.requiredDateTime') : t('form.required');
    case 'dateTime':
      return t('form.unreadableDateTime');
    case 'date':
      return t('form.unreadableDate');
    case 'wrongType':
      return field?.kind === 'number' ? t('form.notANumber') : t('form.invalid');
    case 'tooLong':
    case 'tooMany':
      return field?.kind === 'number' ? t('form.notANumber') : t(`form.${code}`, { max: params?.max ?? '' });
    case 'tooShort':
      return field?.kind === 'number' ? t('form.notANumber') : t('form.tooShort');
    case 'inFuture':
    case 'inPast':
    case 'afterOther':
    case 'notLater':
    case 'notAnOption':
    case 'notAsked':
      return t(`form.${code}`);
    default:
      return t('form.invalid');
  }
};
