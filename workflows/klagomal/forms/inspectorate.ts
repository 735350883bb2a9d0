import type { Form } from '../../../src/domain/form.ts';

/** Skolinspektionen asks for a statement or for documents. @source SL 26:7 */
export const requestStatementForm: Form = {
  id: 'requestStatement',
  fields: [
    { name: 'reference', kind: 'text', required: true, max: 60, sealed: false, source: 'SL 26:7' },
    { name: 'receivedAt', kind: 'dateTime', required: true, notInFuture: true },
    { name: 'answerBy', kind: 'date', required: true, notInPast: true, source: 'SL 26:8' },
    { name: 'asked', kind: 'longText', required: true },
    { name: 'criticised', kind: 'staff', source: 'FL 16' },
  ],
};

/** Which case with Skolinspektionen has been closed; sent by the system. */
export const noteInspectorateClosedForm: Form = {
  id: 'noteInspectorateClosed',
  fields: [{ name: 'from', kind: 'caseRef', required: true }],
};

/** Why nothing needs to be kept for Skolinspektionen any longer. */
export const liftLegalHoldForm: Form = {
  id: 'liftLegalHold',
  fields: [{ name: 'reason', kind: 'longText', required: true }],
};
