import type { Form, FormTexts } from '../../../../src/contract/index.ts';
import type * as wire from '../../../../src/contract/wire.ts';
import type { Language } from '../i18n/catalogue.ts';

/** Something that may be sent in without an account, with the shapes that the wire leaves open. */
export interface PublicForm extends Omit<wire.PublicForms['forms'][number], 'form' | 'formTexts'> {
  readonly form: Form;
  readonly formTexts: FormTexts;
}

/** Where something may be sent without an account. */
export type PublicUnit = wire.PublicForms['units'][number];

/** Everything that may be sent in without an account. */
export interface PublicForms {
  readonly forms: readonly PublicForm[];
  readonly units: readonly PublicUnit[];
}

/** A case as its sender sees it, with the shapes that the wire leaves open. */
export interface SenderCase extends Omit<wire.SenderCase, 'commands' | 'forms'> {
  readonly commands: readonly (Omit<wire.SenderCase['commands'][number], 'form'> & { readonly form?: Form })[];
  readonly forms: Readonly<Record<string, { readonly form: Form; readonly texts: FormTexts }>>;
}

/** A case as it was read in one language: its words can be compared only with others in the same. */
export interface ReadCase {
  readonly language: Language;
  readonly view: SenderCase;
}
