import { createContext, useContext } from 'react';

/** An item that is proposed to a list of a form: it comes into the list when the writer answers it. */
export interface ProposedItem {
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What is proposed to one list of a form, by the name of its field. */
export interface ProposedItems {
  readonly field: string;
  readonly items: readonly ProposedItem[];
}

/** What the controls of a form need to know beside their own field. */
export interface FormSurroundings {
  /** Where people are looked for. */
  readonly unitId: string | undefined;
  /** Legal source → citation as Swedes write it. */
  readonly laws: Readonly<Record<string, string>>;
  /** Legal source → what it says, in plain words. */
  readonly law: Readonly<Record<string, string>>;
  readonly proposed?: ProposedItems | undefined;
}

export const FormContext = createContext<FormSurroundings>({ unitId: undefined, laws: {}, law: {} });

/** The surroundings of the form that one is in. */
export const useSurroundings = (): FormSurroundings => useContext(FormContext);
