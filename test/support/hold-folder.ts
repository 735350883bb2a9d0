// A child process that opens a data file, says so, and stays until it is killed.
import { join } from 'node:path';
import { openDatabase } from '../../src/sqlite/database.ts';

const db = openDatabase({ path: join(process.argv[2] ?? '', 'main.db'), synchronous: 'FULL' });
process.stdout.write('open\n');
setInterval(() => db.get('SELECT 1'), 1000);
