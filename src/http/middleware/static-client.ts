import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Files whose name holds a hash of their content never change. */
const setCaching = (response: { setHeader(name: string, value: string): unknown }, path: string): void => {
  const isHashed = path.split(/[\\/]/).includes('assets');
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/** A page of the client: the router in the browser knows which. Paths with a dot are files that are not there. */
const isPage = (path: string): boolean => !path.includes('.') && !path.startsWith('/socket.io/');

const pageOf =
  (folder: string): RequestHandler =>
  (request, response, next) => {
    if (!isPage(request.path)) return next();
    response.sendFile(join(folder, 'index.html'), { headers: { 'Cache-Control': 'no-cache' } }, (error?: Error) => {
      if (error !== undefined && !response.headersSent) next();
    });
  };

/** The built client from a folder, with `index.html` for every page of it. */
export const staticClient = (folder: string): Router => {
  const router = Router();
  router.use(express.static(folder, { index: false, redirect: false, setHeaders: setCaching, dotfiles: 'ignore' }));
  router.get('/{*path}', pageOf(folder));
  return router;
};
