import { createContext, useContext } from 'react';

/** What the controls of a form need to know beside their own field. */
export interface FormSurroundings {
  /** Where people are looked for. */
  readonly unitId: string | undefined;
  /** Legal source → citation as Swedes write it. */
  readonly laws: Readonly<Record<string, string>>;
  /** Legal source → what it says, in plain words. */
  readonly law: Readonly<Record<string, string>>;
}

export const FormContext = createContext<FormSurroundings>({ unitId: undefined, laws: {}, law: {} });

/** The surroundings of the form that one is in. */
export const useSurroundings = (): FormSurroundings => useContext(FormContext);
