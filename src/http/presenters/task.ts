import type { CaseView } from '../../contract/wire.ts';
import type { Task } from '../../engine/case-state.ts';
import type { CasePage } from './case-page.ts';
import { insteadOfView } from './instead-of.ts';
import { whoInWords } from './words.ts';

/** What is to be done: as the state says it to the one it waits for, else the state's title, or that of the rule of planned work. */
export const taskTitle = ({ process, lang }: Pick<CasePage, 'process' | 'lang'>, task: Task): string => {
  const texts = process.texts[lang];
  const state = texts.states[task.name];
  return state?.task ?? state?.title ?? texts.deadlines[task.name] ?? task.name;
};

/** Whose it is: by name when it is one or two persons', else by role. */
export const ownerInWords = ({ process, lang, names }: CasePage, task: Task): string =>
  task.personIds.length > 0 && task.personIds.length < 3
    ? names
        .people(task.personIds)
        .map(({ name }) => name)
        .join(', ')
    : whoInWords(process, task.owner, lang);

/** The tasks of a case that the reader may know of. */
export const taskViews = (page: CasePage): CaseView['tasks'] =>
  Object.values(page.state.tasks)
    .filter(({ name }) => page.reader.maySeeState(name))
    .map((task) => ({
      taskId: task.taskId,
      name: task.name,
      title: taskTitle(page, task),
      owner: whoInWords(page.process, task.owner, page.lang),
      people: task.personIds.map((personId) => ({
        ...page.names.person(personId),
        ...insteadOfView(page, page.reader.standing, task.owner, personId),
      })),
      isMine: task.personIds.includes(page.reader.personId),
    }));
