import { useState } from 'react';
import { Loading } from '../ui/spinner.tsx';
import { useDraft } from './draft/use-draft.ts';
import { FilledForm } from './filled-form.tsx';
import { FormContext } from './form-context.ts';
import type { ProcessFormProps } from './process-form-props.ts';

/** Draws any form of any process: its questions, steps, conditions, law and draft; checks by the server's own schema. */
export const ProcessForm = (props: ProcessFormProps) => {
  const { texts, laws, unitId, draftKey, proposed } = props;
  const draft = useDraft(draftKey);
  const [beginnings, setBeginnings] = useState(0);
  if (draft.found === undefined) return <Loading />;
  const startAgain = async () => {
    await draft.forget();
    setBeginnings(beginnings + 1);
  };
  const found = beginnings === 0 ? draft.found : null;
  return (
    <FormContext value={{ unitId, laws, law: texts.law, proposed }}>
      <FilledForm
        {...props}
        key={beginnings}
        draft={draft}
        found={found === null || Object.keys(found.values).length === 0 ? null : found}
        onStartAgain={startAgain}
      />
    </FormContext>
  );
};
