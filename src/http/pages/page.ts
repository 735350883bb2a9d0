import type { Lang } from '../../domain/explain-deadline.ts';
import { type Html, html } from './html.ts';

/** Where {@link PAGE_CSS} is served: the policy of the browser allows no style within the page. */
export const PAGE_CSS_PATH = '/api/page.css';

/** Looks of the few pages that the server makes itself. */
export const PAGE_CSS = `:root { color-scheme: light dark; font: 1rem/1.5 'Source Sans 3', system-ui, sans-serif; }
body { max-width: 52rem; margin: 0 auto; padding: 1rem; }
h2 { margin-top: 3rem; border-bottom: 1px solid; }
h3 { margin-top: 2rem; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9em; }
pre { overflow-x: auto; padding: 0.75rem; border: 1px solid; border-radius: 0.25rem; }
summary { min-height: 1.5rem; cursor: pointer; }
a:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
.method { text-transform: uppercase; }
dt { font-weight: 600; margin-top: 0.5rem; }
`;

/** A whole page. */
export const page = (lang: Lang, title: string, main: Html): string =>
  html`<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title} – Skyndsam</title>
    <link rel="stylesheet" href="${PAGE_CSS_PATH}">
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${main}
    </main>
  </body>
</html>
`.markup;
