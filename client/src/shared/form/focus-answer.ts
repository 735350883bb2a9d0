const FOCUSABLE = 'input:not([type=hidden]):not([tabindex="-1"]):not(:disabled), textarea, select, button';
/** Another step is drawn within a few frames; what is not there then is not asked. */
const FRAMES = 20;

/** Moves the focus to the input of an answer once it is drawn; `people.0.name`. */
export const focusAnswer = (path: string, frames = FRAMES): void => {
  requestAnimationFrame(() => {
    const place = document.querySelector(`[data-answer="${CSS.escape(path)}"]`);
    if (place === null && frames > 0) {
      focusAnswer(path, frames - 1);
      return;
    }
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  });
};
