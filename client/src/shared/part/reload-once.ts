const RELOADED = 'skyndsam.reloaded';
/** A reload so long ago is another matter. */
const FORGOTTEN_MS = 10_000;

/** Fetches the newer version, unless that has just been tried. Drafts are kept. */
export const reloadOnce = (): void => {
  if (sessionStorage.getItem(RELOADED) !== null) return;
  sessionStorage.setItem(RELOADED, 'yes');
  location.reload();
};

/** To be called when the page begins. */
export const forgetReload = (): void => {
  window.addEventListener('load', () => setTimeout(() => sessionStorage.removeItem(RELOADED), FORGOTTEN_MS));
};
