import type { ProcessTexts } from '../../../src/domain/texts.ts';

/** Texts of the watch process: one language serves both. */
export const watchTexts: ProcessTexts = {
  name: 'Vakt',
  summary: 'Något ska vara gjort i tid.',
  states: { draft: { title: 'Utkast' }, going: { title: 'Pågår' }, done: { title: 'Klart' } },
  commands: {
    begin: { title: 'Börja', done: 'Började' },
    extend: { title: 'Förläng', done: 'Förlängde' },
    replan: { title: 'Planera om', done: 'Planerade om' },
    pause: { title: 'Gör uppehåll', done: 'Gjorde uppehåll' },
    resume: { title: 'Återuppta', done: 'Återupptog' },
    note: { title: 'Anteckna', done: 'Antecknade' },
    finish: { title: 'Slutför', done: 'Slutförde' },
  },
  forms: {
    begin: { title: 'Börja', fields: { noticedAt: { label: 'När?' } } },
    extend: { title: 'Förläng', fields: { dueOn: { label: 'Ny sista dag' }, reason: { label: 'Varför?' } } },
    replan: { title: 'Planera om', fields: { dueOn: { label: 'Ny dag' } } },
    pause: { title: 'Uppehåll', fields: { until: { label: 'Till och med' } } },
  },
  deadlines: { inquiry: 'Utredning', 'by-law': 'Lagens tid', hours: 'Tre dygn' },
  requirements: {},
  notifications: {
    'deadline.reminded': 'Snart dags',
    'deadline.passed': 'För sent',
    'deadline.escalated': 'För sent hos en annan',
    'task.created': 'Något väntar',
  },
  participants: { reporter: 'Den som började' },
  law: { 'SL 6:10': 'Rektorn anmäler.', 'FL 11': 'Förseningen berättas.' },
  rulePacks: { all: 'Alla tider' },
  options: {},
};
