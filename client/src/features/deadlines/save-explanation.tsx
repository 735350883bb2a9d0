import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { DeadlineExplanation } from '../../../../src/contract/wire.ts';
import { getJson } from '../../shared/api/http.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';

/** Hands the browser a text file to keep. */
const keep = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** Saves why a deadline is on its day as a file: sentences first, then what is needed to work the day out again. */
export const SaveExplanation = ({ deadlineId }: { readonly deadlineId: string }) => {
  const t = useT();
  const { caseId } = useParams({ from: '/arenden/$caseId' });
  const [isSaving, setIsSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    setIsSaving(true);
    setProblem(null);
    try {
      const path = `/cases/${encodeURIComponent(caseId)}/deadlines/${encodeURIComponent(deadlineId)}/explanation`;
      const { fileName, text, evidence } = await getJson<DeadlineExplanation>(path);
      keep(`${fileName}.txt`, `${text}\n\n${t('deadlines.evidence')}\n${JSON.stringify(evidence, undefined, 2)}\n`);
    } catch (error) {
      setProblem(error);
    } finally {
      setIsSaving(false);
    }
  };
  return (
    <div className="stack stack--tight">
      <div>
        <Button isPending={isSaving} onPress={() => void save()}>
          {t('deadlines.save')}
        </Button>
      </div>
      {problem === null ? null : <ErrorNote error={problem} />}
    </div>
  );
};
