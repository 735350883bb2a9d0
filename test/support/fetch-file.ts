import type { Somebody } from './somebody.ts';

/** A file as it comes, whatever its kind. */
export const fetchFile = async (
  somebody: Somebody,
  path: string,
): Promise<{ readonly status: number; readonly type: string; readonly bytes: Buffer }> => {
  await somebody.get('/me'); // the clock may have leapt: renews the token
  const { status, headers, body } = await somebody.agent
    .get(`/api${path}`)
    .set('Accept-Language', 'sv')
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  return { status, type: String(headers['content-type']), bytes: body as Buffer };
};
