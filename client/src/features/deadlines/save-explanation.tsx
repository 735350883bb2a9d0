import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { DeadlineExplanation } from '../../../../src/contract/wire.ts';
import { getJson } from '../../shared/api/http.ts';
import { useT } from '../../shared/i18n/language.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ErrorNote } from '../../shared/ui/error-note.tsx';
import { keepFile } from '../../shared/ui/keep-file.ts';

const TEXT = 'text/plain;charset=utf-8';

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
      const content = `${text}\n\n${t('deadlines.evidence')}\n${JSON.stringify(evidence, undefined, 2)}\n`;
      keepFile(`${fileName}.txt`, new Blob([content], { type: TEXT }));
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
