import { get } from 'node:http';

// Whether the server in this container answers: exit code 0 or 1. Where it serves several huvudmän it answers 421 to who names none of
// them, which is an answer too; how each of them is, the operator's page says.
const { SKYNDSAM_PORT = '3000' } = process.env;
process.exitCode = 1;

get({ host: '127.0.0.1', port: SKYNDSAM_PORT, path: '/api/health', timeout: 4_000 }, (response) => {
  response.resume();
  if (response.statusCode < 500) process.exitCode = 0;
})
  .on('timeout', function () {
    this.destroy();
  })
  .on('error', () => undefined);
