import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Me } from '../../../src/contract/wire.ts';
import { useProcesses, useUnits } from '../shared/api/queries.ts';
import { keepReportKit } from '../shared/device/report-kit.ts';

/** Fetches in good time what a report needs, so that one can be written where there is no contact. Draws nothing. */
export const ReportKitKeeper = ({ me }: { readonly me: Me }) => {
  const router = useRouter();
  const processes = useProcesses().data;
  const units = useUnits('report').data;
  useEffect(() => {
    // a page that cannot be fetched now is fetched when somebody goes there
    void router.preloadRoute({ to: '/rapportera' }).catch(() => undefined);
  }, [router]);
  useEffect(() => {
    if (processes !== undefined && units !== undefined) void keepReportKit({ me, processes, units });
  }, [me, processes, units]);
  return null;
};
