import type { ProcessStatistics } from '../../src/engine/index.ts';

const reported = (field: string) => ['KrankningReported', 'HandlingDocumented'].map((event) => ({ event, field }));
const NOT_STOPPED = ['delvis', 'nej', 'nytt'];
const decided = (event: string, answer: string) => [{ event, field: 'decision', is: [answer] }];

/** What is counted. Grounds of discrimination and reports of concern are told in published tables only. @source SL 4:3, 6:8, DL 3:20 */
export const statistics: ProcessStatistics = {
  dimensions: [
    { id: 'skolform', from: reported('skolform'), isPublished: true },
    { id: 'typ', from: reported('types') },
    { id: 'plats', from: reported('place'), isPublished: true },
    { id: 'veckodag', from: reported('happenedAt'), as: 'weekday' },
    { id: 'klockslag', from: reported('happenedAt'), as: 'hour' },
    {
      id: 'utpekad',
      from: [...reported('accusedKind'), { event: 'AccusedIdentified', field: 'accusedKind' }],
      isPublished: true,
    },
    { id: 'allvar', from: reported('severity') },
    {
      id: 'slag',
      from: ['Reclassified', 'Assessed'].map((event) => ({ event, field: 'basis' })),
      otherwise: 'krankning',
      isPublished: true,
    },
    {
      id: 'grund',
      from: ['KrankningReported', 'Reclassified', 'Assessed'].map((event) => ({ event, field: 'ground' })),
      isAggregateOnly: true,
      isPublished: true,
    },
    { id: 'bedomning', from: [{ event: 'Assessed', field: 'outcome' }], isPublished: true },
    { id: 'orsaksniva', from: [{ event: 'InvestigationCompleted', field: 'causeLevels' }] },
    { id: 'atgardsniva', from: [{ event: 'MeasuresDecided', field: 'measures', item: 'level' }] },
  ],
  heatMaps: [
    { id: 'veckodag_klockslag', rows: 'veckodag', columns: 'klockslag' },
    { id: 'plats_klockslag', rows: 'plats', columns: 'klockslag' },
  ],
  milestones: [
    { id: 'handelse', at: reported('happenedAt'), unit: 'day' },
    { id: 'kannedom', at: reported('noticedAt'), unit: 'day' },
    { id: 'rapport', at: [{ event: 'KrankningReported' }, { event: 'HandlingDocumented' }], unit: 'hour' },
    { id: 'anmalan', at: [{ event: 'HuvudmanNotified' }], unit: 'hour' },
    { id: 'utredare', at: [{ event: 'InvestigatorAssigned' }], unit: 'hour' },
    { id: 'bedomd', at: [{ event: 'Assessed' }], unit: 'day' },
    { id: 'atgard', at: [{ event: 'MeasuresDecided' }], unit: 'day' },
    { id: 'uppfoljning', at: [{ event: 'FollowedUp' }], unit: 'day' },
    { id: 'avslut', at: [{ event: 'ControlApproved' }], unit: 'day' },
  ],
  outcomes: [
    {
      id: 'upphort',
      by: [{ event: 'FollowedUp', field: 'stopped', is: ['ja'] }],
      until: ['FollowedUp', 'AfterControlMade'].map((event) => ({ event, field: 'stopped', is: NOT_STOPPED })),
    },
    { id: 'repressalier', by: [{ event: 'ReprisalNoted' }] },
    { id: 'polisanmalan', by: decided('PoliceDecided', 'anmald'), until: decided('PoliceDecided', 'ej_anmald') },
    {
      id: 'orosanmalan',
      by: decided('SocialServicesDecided', 'anmald'),
      until: decided('SocialServicesDecided', 'ej_anmald'),
      isAggregateOnly: true,
    },
    {
      id: 'arbetsmiljoverket',
      by: decided('WorkEnvironmentDecided', 'anmald'),
      until: ['ej_anmald', 'galler_ej'].flatMap((answer) => decided('WorkEnvironmentDecided', answer)),
    },
    {
      id: 'skolinspektionen',
      by: decided('InspectorateDecided', 'anmald'),
      until: decided('InspectorateDecided', 'ej_anmald'),
    },
    { id: 'sammanslagen', by: [{ event: 'MergedInto' }], until: [{ event: 'MergeUndone' }], isVoid: true },
    { id: 'makulerad', by: [{ event: 'AnnulmentConfirmed' }], isVoid: true },
  ],
  trials: [{ id: 'atgard_effekt', kinds: 'atgardsniva', effect: [{ event: 'FollowedUp', field: 'stopped' }] }],
  recurrences: [
    { id: 'samma_plats_tid', by: ['plats', 'klockslag'], least: 'alarmPlaceCount' },
    { id: 'samma_typ', by: ['typ'], least: 'alarmKindCount' },
  ],
};
