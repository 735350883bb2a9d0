import {
  type Field,
  type Form,
  type Process,
  type ProcessCommand,
  SKOLFORMER,
} from '../../../../src/contract/index.ts';
import type { UnitView } from '../../../../src/contract/wire.ts';
import type { Values } from '../../shared/form/form-values.ts';
import { todayInStockholm } from '../../shared/ui/stockholm-time.ts';

/** One way to begin a case: what is chosen before the questions are asked. */
export interface ReportKind {
  readonly process: Process;
  readonly name: string;
  readonly command: ProcessCommand;
  readonly form: Form;
}

/** Every way in which the person may begin a case of any process, in the order of the processes. */
export const reportKinds = (processes: readonly Process[]): readonly ReportKind[] =>
  processes.flatMap((process) =>
    Object.entries(process.commands).flatMap(([name, command]) =>
      command.mayStart === true && command.form !== undefined ? [{ process, name, command, form: command.form }] : [],
    ),
  );

const schoolForms: ReadonlySet<string> = new Set(SKOLFORMER);

const asksSchoolForm = ({ kind, options = [] }: Field): boolean =>
  kind === 'choice' && options.length > 0 && options.every((option) => schoolForms.has(option));

/** A question about the school form offers those that the unit has: one press, or none. */
export const formAtUnit = (form: Form, unit: UnitView): Form => ({
  ...form,
  fields: form.fields.map((field) => {
    if (!asksSchoolForm(field)) return field;
    const own = (field.options ?? []).filter((option) => unit.skolformer.some((skolform) => skolform === option));
    return own.length === 0 ? field : { ...field, options: own };
  }),
});

/** What is likeliest, filled in before the person begins: now, where the process says so and where the Act's own clock begins; the only school form that the unit has. */
export const likelyAnswers = ({ process }: ReportKind, form: Form): Values =>
  Object.fromEntries(
    form.fields.flatMap((field): (readonly [string, string])[] => {
      if (field.preset === 'now' || field.name === process.legalClock.from)
        return [[field.name, field.kind === 'date' ? todayInStockholm() : new Date().toISOString()]];
      const [only, ...others] = asksSchoolForm(field) ? (field.options ?? []) : [];
      return only !== undefined && others.length === 0 ? [[field.name, only]] : [];
    }),
  );

const DRAFTS = 'report/';

/** Under which name the draft of a report is kept. */
export const reportDraftKey = (processId: string, command: string, unitId: string): string =>
  `${DRAFTS}${processId}/${command}/${unitId}`;

/** All drafts of reports begin so. */
export const REPORT_DRAFTS = DRAFTS;

/** What the draft kept under a name is about. */
export const reportOfDraftKey = (
  draftKey: string,
): { readonly processId: string; readonly command: string; readonly unitId: string } => {
  const [processId = '', command = '', unitId = ''] = draftKey.slice(DRAFTS.length).split('/');
  return { processId, command, unitId };
};
