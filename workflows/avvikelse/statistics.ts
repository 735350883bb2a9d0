import type { ProcessStatistics } from '../../src/engine/index.ts';

const reported = (field: string) => [{ event: 'AvvikelseReported', field }];
const decided = (event: string, answer: string) => [{ event, field: 'decision', is: [answer] }];

/** What is counted. @source SL 4:7, AML 3:2a */
export const statistics: ProcessStatistics = {
  dimensions: [
    { id: 'skolform', from: reported('skolform'), isPublished: true },
    { id: 'slag', from: reported('kind'), isPublished: true },
    { id: 'fara', from: reported('hazard') },
    { id: 'plats', from: reported('place'), isPublished: true },
    { id: 'veckodag', from: reported('happenedAt'), as: 'weekday' },
    { id: 'klockslag', from: reported('happenedAt'), as: 'hour' },
    { id: 'berorda', from: reported('concerned') },
    {
      id: 'allvar',
      from: ['AvvikelseTriaged', 'SeverityRaised'].map((event) => ({ event, field: 'grade' })),
      isPublished: true,
    },
    { id: 'orsaksniva', from: [{ event: 'CausesAnalysed', field: 'causeLevels' }] },
    { id: 'atgardsniva', from: [{ event: 'MeasuresDecided', field: 'measures', item: 'level' }] },
  ],
  heatMaps: [
    { id: 'veckodag_klockslag', rows: 'veckodag', columns: 'klockslag' },
    { id: 'plats_klockslag', rows: 'plats', columns: 'klockslag' },
  ],
  milestones: [
    { id: 'handelse', at: reported('happenedAt'), unit: 'day' },
    { id: 'kannedom', at: reported('noticedAt'), unit: 'day' },
    { id: 'rapport', at: [{ event: 'AvvikelseReported' }], unit: 'hour' },
    { id: 'bedomd', at: [{ event: 'AvvikelseTriaged' }], unit: 'hour' },
    { id: 'utredd', at: [{ event: 'InvestigationCompleted' }], unit: 'day' },
    { id: 'atgard', at: [{ event: 'MeasuresDecided' }, { event: 'FixedDirectly' }], unit: 'day' },
    { id: 'uppfoljning', at: [{ event: 'FollowedUp' }], unit: 'day' },
    { id: 'avslut', at: [{ event: 'ControlApproved' }], unit: 'day' },
  ],
  outcomes: [
    {
      id: 'hjalpte',
      by: [{ event: 'FollowedUp', field: 'effect', is: ['ja'] }],
      until: [{ event: 'FollowedUp', field: 'effect', is: ['delvis', 'nej'] }],
    },
    {
      id: 'arbetsmiljoverket',
      by: decided('WorkEnvironmentDecided', 'anmald'),
      until: decided('WorkEnvironmentDecided', 'ej_anmald'),
    },
    {
      id: 'forsakringskassan',
      by: decided('InsuranceAgencyDecided', 'anmald'),
      until: decided('InsuranceAgencyDecided', 'ej_anmald'),
    },
    { id: 'makulerad', by: [{ event: 'AnnulmentConfirmed' }], isVoid: true },
  ],
  trials: [{ id: 'atgard_effekt', kinds: 'atgardsniva', effect: [{ event: 'FollowedUp', field: 'effect' }] }],
  recurrences: [
    { id: 'samma_plats_tid', by: ['plats', 'klockslag'], least: 'alarmPlaceCount' },
    { id: 'samma_fara', by: ['fara'], least: 'alarmKindCount' },
  ],
};
