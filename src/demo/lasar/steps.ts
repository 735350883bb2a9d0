import type { JsonObject } from '../../domain/json.ts';
import type { UnitKind } from '../../domain/unit.ts';
import type { Topic } from '../texts/lasar-texts.ts';

// What is answered in each process of a läsår, from opened to its end: the same whether somebody clicks or a program asks.

/** Who acts: whoever answers for the activity where it is done, or the other side of it. */
export type Side = 'here' | 'above';

/** One command with its answers, as the wire has them. */
export interface Step {
  readonly side: Side;
  readonly command: string;
  readonly data: JsonObject;
}

/** What a step's answers depend on. */
export interface Standing {
  readonly level: UnitKind;
  /** A day so many days from the clock's, `YYYY-MM-DD`. */
  readonly day: (days: number) => string;
  /** Person id of whoever answers for what is decided. */
  readonly owner: string;
  /** What the year was about there. */
  readonly topic: Topic;
}

type Steps = (standing: Standing) => readonly Step[];

const here = (command: string, data: JsonObject = {}): Step => ({ side: 'here', command, data });
const above = (command: string, data: JsonObject = {}): Step => ({ side: 'above', command, data });

const talk = ({ day, topic: { said } }: Standing, party: string): Step =>
  here('recordParticipation', { party, ways: ['samtal'], heldOn: day(0), said });
const takesPart: Steps = (standing) =>
  standing.level === 'skolenhet'
    ? [
        ...['elever', 'personal'].map((party) => talk(standing, party)),
        here('noteGuardiansOffered', {
          reasonCode: 'erbjudna_kom_inte',
          offeredOn: standing.day(0),
          reason: 'Inbjudan i veckobrevet.',
        }),
      ]
    : [talk(standing, 'rektorer')];

const gathered: Steps = ({ topic }) => [
  here('addMaterial', { material: 'enkat', areas: ['narvaro'], shows: 'Åtta av tio trivs.' }),
  here('gatherMaterial', { summary: topic.summary }),
];
const analysed = ({ topic }: Standing): Step =>
  here('analyse', { causes: ['platser_och_tider'], analysis: topic.cause });
const measured: Steps = ({ day, owner, topic }) => [
  here('proposeMeasures', {
    measures: [
      {
        what: topic.measure,
        kind: 'forebyggande',
        area: 'trygghet_och_delaktighet',
        goal: topic.goal,
        expected: topic.expected,
        ...{ owner, dueOn: day(10), followUpOn: day(20) },
      },
    ],
  }),
];
const results = [{ area: 'narvaro', standing: 'pa_vag', result: 'Fler är på plats än i fjol.' }];
const drafted = ({ topic }: Standing, more: JsonObject = {}): Step =>
  here('writeDraft', { ...more, draft: topic.summary });
const consulted: Steps = (standing) => [
  ...takesPart(standing),
  here('endDialogue', { changed: standing.topic.changed }),
];
const concluded = ({ topic }: Standing): Step =>
  here('drawConclusions', { conclusions: topic.conclusion, areas: ['narvaro'] });

const DECIDED_BY = {
  skolenhet: { decidedBy: 'rektor' },
  omrade: { decidedBy: 'skolchef' },
  huvudman: { decidedBy: 'namnd_eller_styrelse', decisionNumber: 'BUN 2027/8' },
} as const satisfies Record<UnitKind, object>;

const decided: Steps = ({ level, day }) => [
  here('decide', { decidedOn: day(0), ...DECIDED_BY[level], validFrom: day(0), validTo: day(400) }),
];
const published: Steps = ({ day, topic }) => [
  here('publish', {
    publishedOn: day(0),
    channels: ['webbplats'],
    where: 'Webbplatsen',
    // not before the läsår has ended: what is published stays in force
    nextFollowUpOn: day(360),
  }),
  here('completeMeasure', { measure: 1, doneOn: day(0) }),
  here('followUpMeasure', {
    ...{ measure: 1, followedUpOn: day(0), effect: 'delvis' },
    ...{ participantsSaid: topic.said, seen: topic.expected },
  }),
];

const survey: Steps = ({ day, topic }) => [
  here('recordSurvey', {
    ...{ ways: ['enkat'], places: [topic.place], times: [topic.time], grounds: ['kon'] },
    ...{ risks: topic.risk, figures: 'Var femte är otrygg.', asOf: day(0) },
  }),
];

/** Each document in two halves: what is written, and from its decision on. */
const workPlan: readonly [Steps, Steps] = [
  (standing) => [
    ...gathered(standing),
    analysed(standing),
    ...measured(standing),
    drafted(standing),
    ...consulted(standing),
  ],
  (standing) => [...decided(standing), ...published(standing)],
];
const withResults: Steps = (standing) => [
  ...gathered(standing),
  drafted(standing, { results }),
  ...consulted(standing),
  analysed(standing),
  ...measured(standing),
  concluded(standing),
];
const analysis: readonly [Steps, Steps] = [withResults, (standing) => [...decided(standing), ...published(standing)]];
const report: readonly [Steps, Steps] = [
  withResults,
  (standing) => [
    ...decided(standing),
    here('writePopularVersion', { popularVersion: standing.topic.popular }),
    ...published(standing),
  ],
];
const yearPlan: readonly [Steps, Steps] = [
  (standing) => [
    here('giveAccount', {
      hasEarlier: false,
      noEarlier: 'Den första planen här.',
      participantsSaid: standing.topic.said,
    }),
    ...survey(standing),
    ...takesPart(standing),
    here('gatherMaterial', { summary: standing.topic.summary }),
    analysed(standing),
    ...measured(standing),
    drafted(standing),
    ...consulted(standing),
  ],
  (standing) => [...decided(standing), ...published(standing)],
];

const held = ({ day }: Standing, more: JsonObject = {}): Step =>
  here('hold', {
    ...{ heldOn: day(0), tookPart: ['rektor', 'larare', 'elever'], minutes: 'Vi såg på läsningen i årskurs 5.' },
    ...more,
  });
const conclusions = ({ day, owner }: Standing): JsonObject => ({
  ...{ areas: ['kunskap_och_larande'], causes: 'Få läste hemma.', conclusions: 'Vi läser i skolan varje dag.' },
  decision: 'atgarder',
  measures: [{ what: 'Läsning på schemat', owner, dueOn: day(20) }],
  followUpOn: day(30),
});
const finished: Steps = ({ day }) => [
  here('completeMeasure', { measure: 1, doneOn: day(0) }),
  here('followUp', { followedUpOn: day(0), effect: 'ja', what: 'Fler läser.', decision: 'klart' }),
  here('close', { lessons: 'Börja tidigare.' }),
];
const prepared: Steps = ({ level }) =>
  level === 'huvudman'
    ? [here('prepare', { side: 'huvudman', preparation: 'Likvärdigheten.' })]
    : [
        here('prepare', { side: 'enhet', preparation: 'Läsningen.' }),
        above('prepare', { side: 'huvudman', preparation: 'Likvärdigheten.' }),
      ];

const dialogue: readonly [Steps, Steps] = [
  prepared,
  (standing) => [held(standing), here('conclude', conclusions(standing)), ...finished(standing)],
];
const judgement = (grounds: string): JsonObject => ({ areas: [{ area: 'elevhalsa', grade: 'fungerar_bra', grounds }] });
const visit: readonly [Steps, Steps] = [
  () => [],
  (standing) => [
    held(standing),
    here('judgeAsRektor', judgement('Kuratorn är här varje dag.')),
    above('judgeAsHuvudman', judgement('Eleverna vet vart de går.')),
    above('giveFeedback', conclusions(standing)),
    ...finished(standing),
  ],
];
const healthMeeting: readonly [Steps, Steps] = [
  () => [],
  (standing) => [
    held(standing, { topics: ['arskurs'], competences: ['psykosocial'] }),
    here('conclude', { aims: ['forebyggande'], ...conclusions(standing) }),
    ...finished(standing),
  ],
];

/** What is done in a case when it has been opened, and later. */
export interface Course {
  readonly begins: Steps;
  readonly ends: Steps;
  /** It ends on the day that it was planned for; otherwise some days after it was opened, before the routine's limits for each step pass. */
  readonly isHeld: boolean;
}

const written = ([begins, ends]: readonly [Steps, Steps]): Course => ({ begins, ends, isHeld: false });
const met = ([begins, ends]: readonly [Steps, Steps]): Course => ({ begins, ends, isHeld: true });

/** By process. */
export const COURSES: Readonly<Record<string, Course>> = {
  verksamhetsplan: written(workPlan),
  nulagesanalys: written(analysis),
  kvalitetsrapport: written(report),
  plan_mot_krankande: written(yearPlan),
  kvalitetsdialog: met(dialogue),
  verksamhetsbesok: met(visit),
  ehm: met(healthMeeting),
};
