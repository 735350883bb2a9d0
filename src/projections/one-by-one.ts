/** Runs tasks one after another; one that fails does not stop those behind it. */
export const oneByOne = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const done = last.then(task, task);
    last = done.catch(() => undefined);
    return done;
  };
};
