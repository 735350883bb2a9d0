import { useState } from 'react';
import { ProblemError } from '../api/problem-error.ts';
import { useT } from '../i18n/language.tsx';

type Values = Readonly<Record<string, string>>;

export interface SmallFormOptions<V extends Values> {
  readonly initial: V;
  readonly required: readonly (keyof V & string)[];
  /** What is wrong with a value that is there, among the others. */
  readonly check?: (name: keyof V & string, value: string, values: V) => string | undefined;
  readonly onSend: (values: V) => Promise<void>;
}

export interface SmallFormField {
  readonly value: string;
  /** Undefined: nothing is chosen. */
  readonly onChange: (value: string | undefined) => void;
  readonly error: string | undefined;
}

/** Values of a small form, what is wrong with them, and the way to send them. */
export interface SmallForm<V extends Values> {
  readonly values: V;
  readonly set: (change: Partial<V>) => void;
  readonly errorOf: (name: keyof V & string) => string | undefined;
  /** What a field of one value is drawn by. */
  readonly field: (name: keyof V & string) => SmallFormField;
  readonly isSending: boolean;
  /** How many times it has been sent. */
  readonly sent: number;
  /** Why it was not sent, when that is not about a field. */
  readonly problem: unknown;
  readonly submit: () => Promise<void>;
}

const useCodeWords = () => {
  const t = useT();
  return (code: string, params: Readonly<Record<string, string | number>> = {}): string => {
    if (code === 'unknownUnit') return t('admin.codeUnknownUnit');
    if (code === 'notStaff') return t('admin.codeNotStaff');
    if (code === 'tooShort') return t('admin.codeTooShort', { min: params.min ?? 1 });
    if (code === 'required') return t('admin.fillIn');
    if (code === 'ownDeputy') return t('cover.codeOwnDeputy');
    if (code === 'notLent') return t('cover.codeNotLent');
    if (code === 'endsTooEarly') return t('cover.codeEndsTooEarly');
    if (code === 'endsTooLate') return t('cover.codeEndsTooLate');
    if (code === 'overlaps') return t('cover.codeOverlaps');
    if (code === 'tooMany') return t('cover.codeTooMany', { max: params.max ?? 1 });
    if (code === 'usernameTaken' || code === 'taken') return t('admin.codeTaken');
    return code.toLowerCase().includes('period') || code === 'endsBeforeStart'
      ? t('admin.codePeriod')
      : t('admin.codeOther');
  };
};

/** @see SmallForm */
export const useSmallForm = <V extends Values>({
  initial,
  required,
  check,
  onSend,
}: SmallFormOptions<V>): SmallForm<V> => {
  const t = useT();
  const codeWords = useCodeWords();
  const [values, setValues] = useState(initial);
  const [isTried, setIsTried] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [sent, setSent] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  const issues = problem instanceof ProblemError ? (problem.problem.issues ?? []) : [];
  const names = Object.keys(initial);
  const known = issues.filter(({ pointer }) => names.includes(pointer.slice(1)));
  const wrong = (name: keyof V & string): string | undefined => {
    const value = values[name] ?? '';
    if (value.trim() === '') return required.includes(name) ? t('admin.fillIn') : undefined;
    return check?.(name, value, values);
  };
  const fromServer = (name: string): string | undefined => {
    const issue = known.find(({ pointer }) => pointer === `/${name}`);
    return issue === undefined ? undefined : codeWords(issue.code, issue.params);
  };
  const submit = async () => {
    setIsTried(true);
    setProblem(null);
    if (names.some((name) => wrong(name) !== undefined)) return;
    setIsSending(true);
    try {
      await onSend(values);
      setValues(initial);
      setIsTried(false);
      setSent((count) => count + 1);
    } catch (error) {
      setProblem(error);
    }
    setIsSending(false);
  };
  const set = (change: Partial<V>) => {
    setProblem(null);
    setValues((old) => ({ ...old, ...change }));
  };
  const errorOf = (name: keyof V & string) => (isTried ? (wrong(name) ?? fromServer(name)) : undefined);
  return {
    values,
    set,
    errorOf,
    field: (name) => ({
      value: values[name] ?? '',
      onChange: (value = '') => set({ [name]: value } as Partial<V>),
      error: errorOf(name),
    }),
    isSending,
    sent,
    problem: known.length > 0 && known.length === issues.length ? null : problem,
    submit,
  };
};
