import type { Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { drawingOf } from '../../../shared/chart/drawing.ts';
import { useMe } from '../../../shared/api/session-queries.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import { LawList } from '../law-list.tsx';
import { useActsFor } from '../use-acts-for.ts';

type Task = CaseView['tasks'][number];

interface MyTaskProps {
  readonly task: Task;
  readonly process: Process;
}

const WhatToDo = ({ task, process, title }: MyTaskProps & { readonly title: string }) => {
  const hint = process.texts.states[task.name]?.hint;
  const sources = process.states[task.name]?.sources ?? [];
  return hint === undefined && sources.length === 0 ? null : (
    <Disclosure title={title} icon="info" isQuiet>
      {hint === undefined ? null : <p>{hint}</p>}
      <LawList process={process} sources={sources} />
    </Disclosure>
  );
};

const MyTask = ({ task, process }: MyTaskProps) => {
  const t = useT();
  return (
    <li className="my-task">
      <p className="strong">{task.title}</p>
      <MyPlace task={task} />
      <WhatToDo task={task} process={process} title={t('case.whatNow')} />
    </li>
  );
};

/** In a line each, with what is to be done folded into it: there may be many. */
const BesideTask = ({ task, process }: MyTaskProps) => (
  <li>
    <WhatToDo task={task} process={process} title={task.title} />
  </li>
);

const MyTasks = ({
  main,
  beside,
  process,
}: {
  readonly main: readonly Task[];
  readonly beside: readonly Task[];
  readonly process: Process;
}) => {
  const t = useT();
  return (
    <section className="stack stack--tight">
      <h3>{t('case.myTasks')}</h3>
      {main.length === 0 ? null : (
        <ul className="my-tasks">
          {main.map((task) => (
            <MyTask key={task.taskId} task={task} process={process} />
          ))}
        </ul>
      )}
      {beside.length === 0 ? null : (
        <>
          <p className="soft small">{t('case.myTasksBeside')}</p>
          <ul className="my-tasks my-tasks--beside">
            {beside.map((task) => (
              <BesideTask key={task.taskId} task={task} process={process} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** Names, with those for whom they stand in. */
const usePeopleOf = () => {
  const actsFor = useActsFor('cover.actsFor');
  return ({ people }: Task): string =>
    people
      .map(({ name, insteadOf }) => (insteadOf === undefined ? name : `${name} (${actsFor(insteadOf)})`))
      .join(', ');
};

/** For whom one has the task, when one stands in. */
const MyPlace = ({ task }: { readonly task: Task }) => {
  const actsFor = useActsFor('cover.youActFor');
  const me = useMe().data?.personId;
  const insteadOf = task.people.find(({ personId }) => personId === me)?.insteadOf;
  return insteadOf === undefined ? null : <p className="soft small">{actsFor(insteadOf)}</p>;
};

/** What waits: for me first, with what is to be done and the law; then for others, in a line each. The main course stands first, and what goes on beside it beneath. */
export const Tasks = ({ view, process }: { readonly view: CaseView; readonly process: Process }) => {
  const t = useT();
  const peopleOf = usePeopleOf();
  const { isBeside } = drawingOf(process.chart);
  const inOrder = [...view.tasks].sort((a, b) => Number(isBeside(a.name)) - Number(isBeside(b.name)));
  const mine = inOrder.filter((task) => task.isMine);
  const others = inOrder.filter((task) => !task.isMine);
  const main = mine.filter(({ name }) => !isBeside(name));
  // where nothing else waits, what goes on beside is the main thing
  const prominent = main.length > 0 ? main : mine;
  return (
    <>
      {mine.length === 0 ? (
        view.isClosed ? null : (
          <p className="soft">{t('case.nothingToDo')}</p>
        )
      ) : (
        <MyTasks main={prominent} beside={mine.filter((task) => !prominent.includes(task))} process={process} />
      )}
      {others.length === 0 ? null : (
        <section className="stack stack--tight">
          <h3>{t('case.otherTasks')}</h3>
          <ul className="other-tasks">
            {others.map((task) => (
              <li key={task.taskId}>
                {t('case.waitsFor', { title: task.title, people: peopleOf(task) || t('case.nobody') })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
