import type { Visitor } from './browser-visitor.ts';

/** How a command is given. */
export interface Giving {
  /** Where its button is folded away. */
  readonly in?: 'Vid sidan om' | 'Anteckna' | 'Ovanligt och allvarligt';
  readonly fill?: () => Promise<void>;
  /** The words of the button that sends, where they are not the command's own. */
  readonly submit?: string;
  /** What it is called when it is done. */
  readonly done: string;
}

/** Gives a command in the case that is open: opens its form, fills it in, sends it and waits until it is said to be saved. */
export const gives = async (who: Visitor, command: string, { in: fold, fill, submit, done }: Giving): Promise<void> => {
  if (fold !== undefined) await who.unfold(new RegExp(`^${fold} \\(`));
  await who.press(command);
  const form = who.page.getByRole('region', { name: command, exact: true });
  await form.getByRole('heading', { name: command, exact: true }).waitFor();
  await fill?.();
  await who.press(submit ?? command, form);
  await form.waitFor({ state: 'hidden' });
  await who.sees(who.page.getByRole('region', { name: 'Meddelanden' }).getByText(`Sparat: ${done}`).last());
};
