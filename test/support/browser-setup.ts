import { afterEach } from 'vitest';
import { tellPages } from './tell-pages.ts';

afterEach(tellPages);
