import { citeInSwedish, type LegalSource } from '../../domain/legal-source.ts';

/** Sources as Swedes write them. The law is Swedish: its paragraphs are cited in Swedish in every language. */
export const citationsOf = (sources: readonly LegalSource[]): string[] => sources.map(citeInSwedish);
