import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, Resolver } from 'react-hook-form';
import { parseForm } from '../../../../src/contract/form-schema.ts';
import type { Field, Form } from '../../../../src/contract/index.ts';
import type { Translate } from '../i18n/language.tsx';
import { issueText } from './issue-text.ts';
import { pathOfPointer, type Values, valuesToSend } from './form-values.ts';

type Now = Parameters<typeof parseForm>[2];

const now = (): Now => new Date().toISOString() as Now;

/** The field at a path of answers: `people.0.name` is the field `name` in the list `people`. */
export const fieldAt = (fields: readonly Field[], path: string): Field | undefined => {
  const [name, , ...rest] = path.split('.');
  const field = fields.find((candidate) => candidate.name === name);
  return field?.kind === 'list' && rest.length > 0 ? fieldAt(field.of ?? [], rest.join('.')) : field;
};

/** Checks the answers by the same schema as the server; what is wrong is said in words. */
export const formResolver =
  (form: Form, t: Translate): Resolver<Values, unknown, Values> =>
  (values, _context, options) => {
    const parsed = parseForm(form, valuesToSend(form.fields, values), now());
    if (parsed.ok) return { values: parsed.data, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of parsed.issues) {
      const path = pathOfPointer(issue.pointer);
      errors[path] ??= { type: issue.code, message: issueText(issue, fieldAt(form.fields, path), t) };
    }
    return { values: {}, errors: toNestErrors(errors, options) };
  };
