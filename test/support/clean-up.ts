type CleanUp = () => Promise<void> | void;

const cleanUps: CleanUp[] = [];

/** Is called each time the tests of a file have ended; a hook in a module would see the first file only, where modules are kept for the next. */
export const afterEachFile = (cleanUp: CleanUp): void => void cleanUps.push(cleanUp);

/** Everything that has been asked for. */
export const cleanUpAfterFile = async (): Promise<void> => {
  for (const cleanUp of cleanUps) await cleanUp();
};
