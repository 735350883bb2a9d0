import type { Process } from '../../../../../src/contract/index.ts';
import type { CaseView } from '../../../../../src/contract/wire.ts';
import { drawingOf } from '../../../shared/chart/drawing.ts';
import { useT } from '../../../shared/i18n/language.tsx';
import { Disclosure } from '../../../shared/ui/disclosure.tsx';
import { LawList } from '../law-list.tsx';

type Task = CaseView['tasks'][number];

const MyTask = ({ task, process }: { readonly task: Task; readonly process: Process }) => {
  const t = useT();
  const hint = process.texts.states[task.name]?.hint;
  const sources = process.states[task.name]?.sources ?? [];
  return (
    <li className="my-task">
      <p className="strong">{task.title}</p>
      {hint === undefined && sources.length === 0 ? null : (
        <Disclosure title={t('case.whatNow')} icon="info" isQuiet>
          {hint === undefined ? null : <p>{hint}</p>}
          <LawList process={process} sources={sources} />
        </Disclosure>
      )}
    </li>
  );
};

const peopleOf = ({ people }: Task): string => people.map(({ name }) => name).join(', ');

/** What waits: for me first, with what is to be done and the law; then for others, in a line each. The main course stands before what goes on beside it. */
export const Tasks = ({ view, process }: { readonly view: CaseView; readonly process: Process }) => {
  const t = useT();
  const { isBeside } = drawingOf(process.chart);
  const inOrder = [...view.tasks].sort((a, b) => Number(isBeside(a.name)) - Number(isBeside(b.name)));
  const mine = inOrder.filter((task) => task.isMine);
  const others = inOrder.filter((task) => !task.isMine);
  return (
    <>
      {mine.length === 0 ? (
        view.isClosed ? null : (
          <p className="soft">{t('case.nothingToDo')}</p>
        )
      ) : (
        <section className="stack stack--tight">
          <h3>{t('case.myTasks')}</h3>
          <ul className="my-tasks">
            {mine.map((task) => (
              <MyTask key={task.taskId} task={task} process={process} />
            ))}
          </ul>
        </section>
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
