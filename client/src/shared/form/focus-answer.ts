const FOCUSABLE = 'input:not([type=hidden]):not(:disabled), textarea, select, button';

/** Moves the focus to the input of an answer once it is drawn; `people.0.name`. */
export const focusAnswer = (path: string): void => {
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-answer="${CSS.escape(path)}"]`);
    const input = place?.querySelector<HTMLElement>(FOCUSABLE);
    place?.scrollIntoView({ block: 'center' });
    input?.focus({ preventScroll: true });
  });
};
