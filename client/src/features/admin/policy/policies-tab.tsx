import { useState } from 'react';
import type { Process } from '../../../../../src/contract/index.ts';
import { usePolicy } from '../../../shared/api/admin-queries.ts';
import { useProcesses } from '../../../shared/api/queries.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { NotFetched } from '../../../shared/ui/not-fetched.tsx';
import { Select } from '../../../shared/ui/select.tsx';
import { Loading } from '../../../shared/ui/spinner.tsx';
import { PolicyEditor } from './policy-editor.tsx';

const OfProcess = ({ process }: { readonly process: Process }) => {
  const policy = usePolicy(process.id);
  if (policy.data === undefined) return <NotFetched of={policy} />;
  return <PolicyEditor key={policy.data.version} policy={policy.data} process={process} />;
};

/** The huvudman's own limits and choices, process by process. */
export const PoliciesTab = () => {
  const t = useT();
  const processes = useProcesses().data;
  const [chosen, setChosen] = useState<string | undefined>();
  if (processes === undefined) return <Loading />;
  const process = processes.find(({ id }) => id === chosen) ?? processes[0];
  return (
    <div className="stack">
      <p className="soft measure">{t('admin.policyLead')}</p>
      {processes.length < 2 ? null : (
        <Select
          label={t('admin.process')}
          options={processes.map(({ id, texts }) => ({ value: id, label: texts.name }))}
          value={process?.id}
          onChange={setChosen}
        />
      )}
      {process === undefined ? null : <OfProcess key={process.id} process={process} />}
    </div>
  );
};
