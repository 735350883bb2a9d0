import type { PublishedStatistics } from '../../contract/wire-statistics.ts';
import { ownDocument, ownPaperOf, type OwnPaper } from '../../documents/own-document.ts';
import { countedProcesses } from '../../statistics/counted-process.ts';
import { caseFor } from '../case-access.ts';
import type { MemberCall, MemberHandler } from '../call.ts';
import type { AppDeps } from '../deps.ts';
import { casePaper } from '../presenters/case-paper.ts';
import { pdfFile } from '../pdf-file.ts';
import { HttpProblem } from '../problems.ts';
import { publishedView } from './published-statistics.ts';

const yearOf = ({ view, publication: { figuresOf } }: OwnPaper): string | undefined => {
  const from = figuresOf === undefined ? undefined : view.timeline[0]?.data[figuresOf];
  return typeof from === 'number' ? `${from}-${from + 1}` : undefined;
};

/** What is published of the läsår, of each process that is counted; of a läsår of which nothing is, nothing. */
const figuresFor = async (
  deps: AppDeps,
  { at, lang }: Pick<MemberCall<'caseDocument'>, 'at' | 'lang'>,
  year: string | undefined,
): Promise<readonly PublishedStatistics[]> => {
  if (year === undefined) return [];
  const views = countedProcesses(deps.processes).map(({ id: processId }) =>
    publishedView(deps, { processId, year, at, lang }),
  );
  return (await Promise.all(views)).flatMap((view) => view ?? []);
};

/** The document that a case is, for whoever may read the case. @throws HttpProblem `not-found` where it is none, or has nothing yet */
export const caseDocument =
  (deps: AppDeps): MemberHandler<'caseDocument'> =>
  async (call) => {
    const loaded = await caseFor(deps, call, 'case.read');
    const paper = ownPaperOf(await casePaper(deps, loaded, call));
    if (paper === undefined) throw new HttpProblem('not-found');
    const { version } = call.query;
    const document = ownDocument(paper, version, await figuresFor(deps, call, yearOf(paper)));
    if (document === undefined) throw new HttpProblem('not-found');
    return pdfFile(document, paper.view.caseNumber, version);
  };
