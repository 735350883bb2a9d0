import '@fontsource-variable/source-sans-3/wght.css';
import './shared/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepPages } from './app/keep-pages.ts';
import { Providers } from './app/providers.tsx';
import { forgetReload } from './shared/part/reload-once.ts';

keepPages();
forgetReload();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
);
