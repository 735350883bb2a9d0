/** What is reported, where, and which step is seen: in the address, so that the phone's back button goes a step back. */
export interface ReportSearch {
  readonly processId?: string;
  readonly command?: string;
  readonly unitId?: string;
  /** From 1. */
  readonly steg?: number;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads the address; what it does not know is left out. */
export const readReportSearch = (search: Record<string, unknown>): ReportSearch => {
  const [processId, command, unitId] = [textOf(search.processId), textOf(search.command), textOf(search.unitId)];
  const steg =
    typeof search.steg === 'number' && Number.isInteger(search.steg) && search.steg > 0 ? search.steg : undefined;
  return {
    ...(processId === undefined ? {} : { processId }),
    ...(command === undefined ? {} : { command }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(steg === undefined ? {} : { steg }),
  };
};

/** The receipt of one case, and the others opened by the same report. */
export interface ReceiptSearch {
  readonly med?: string;
}

/** Reads the address of a receipt. */
export const readReceiptSearch = (search: Record<string, unknown>): ReceiptSearch => {
  const med = textOf(search.med);
  return med === undefined ? {} : { med };
};
