/** Takes the steps one after another; one that fails is told, and keeps none after it from being taken. */
export const closeAll = async (
  steps: readonly (() => unknown)[],
  onError: (what: string, error: unknown) => void,
): Promise<void> => {
  for (const step of steps)
    try {
      await step();
    } catch (error) {
      onError('closing', error);
    }
};
