import type { ProcessStatistics } from '../../src/engine/index.ts';

const sent = (field: string) => ['ComplaintSent', 'ComplaintReceived'].map((event) => ({ event, field }));
const classed = (answer: string) => [{ event: 'Classified', field: 'class', is: [answer] }];

/** What is counted. @source SL 4:3, 4:7, 4:8 */
export const statistics: ProcessStatistics = {
  dimensions: [
    { id: 'omrade', from: sent('area'), isPublished: true },
    { id: 'relation', from: sent('relation'), isPublished: true },
    { id: 'kanal', from: [{ event: 'ComplaintReceived', field: 'channel' }] },
    { id: 'kritiserad', from: [...sent('criticisedKind'), { event: 'CriticisedIdentified', field: 'criticisedKind' }] },
    { id: 'brist', from: [{ event: 'Assessed', field: 'finding' }], isPublished: true },
  ],
  heatMaps: [],
  milestones: [
    {
      id: 'inkommet',
      at: [{ event: 'ComplaintSent' }, { event: 'ComplaintReceived', field: 'receivedAt' }],
      unit: 'hour',
    },
    { id: 'registrerat', at: [{ event: 'Registered' }], unit: 'hour' },
    { id: 'bekraftat', at: [{ event: 'Confirmed' }, { event: 'ConfirmationSkipped' }], unit: 'hour' },
    { id: 'fordelat', at: [{ event: 'Distributed' }], unit: 'hour' },
    { id: 'utredning', at: [{ event: 'InvestigationStarted' }], unit: 'day' },
    { id: 'bedomt', at: [{ event: 'Assessed' }], unit: 'day' },
    { id: 'svar', at: [{ event: 'FeedbackGiven' }, { event: 'FeedbackSkipped' }], unit: 'day' },
    { id: 'avslut', at: [{ event: 'ComplaintClosed' }], unit: 'day' },
  ],
  outcomes: [
    { id: 'till_krankning', by: classed('krankning') },
    { id: 'till_avvikelse', by: classed('avvikelse') },
    { id: 'till_incident', by: classed('personuppgiftsincident') },
    { id: 'hanvisat', by: [{ event: 'Referred' }] },
    { id: 'omprovning', by: [{ event: 'ReviewRequested' }] },
    { id: 'aterkallat', by: [{ event: 'Withdrawn' }] },
    { id: 'hjalpte', by: [{ event: 'FollowedUp', field: 'effect', is: ['ja'] }], until: [{ event: 'FollowedUp', field: 'effect', is: ['delvis', 'nej'] }] }, // biome-ignore format: one line
    { id: 'makulerat', by: [{ event: 'AnnulmentConfirmed' }], isVoid: true },
  ],
  recurrences: [{ id: 'samma_omrade', by: ['omrade'], least: 'alarmKindCount' }],
};
