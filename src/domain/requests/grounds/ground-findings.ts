import type { Finding } from '../../finding.ts';
import { fill, languages, type Text } from '../../text.ts';
import type { Situation } from '../situation.ts';
import { messages } from '../step-messages.ts';
import { assessGrounds } from './assess-grounds.ts';
import { needsAnswer, stops } from './effect-strength.ts';
import type { GroundAssessment } from './ground-assessment.ts';

/** Told by the steps that check the basis, the papers or the other State's answer. */
const toldElsewhere = new Set([
  'no_basis',
  'transfer_no_agreement',
  'transfer_no_consent',
  'transfer_torture_guarantee',
]);

const decisive = (situation: Situation): readonly GroundAssessment[] =>
  assessGrounds(situation).filter(
    ({ ground, effect }) => !toldElsewhere.has(ground.id) && effect !== 'not_a_ground',
  );

/**
 * What the grounds say against extraditing (УПК 590, 591(1)): one that exists, and every one that nobody answered unless it
 * is left to the decision anyway.
 */
export function findingsOnExtraditing(situation: Situation): readonly Finding[] {
  const found = decisive(situation);
  const isOpen = (one: GroundAssessment) => one.result === 'not_known' && one.effect !== 'optional';
  return [
    ...found.filter(isOpen).flatMap(unanswered),
    ...found.filter(({ result }) => result === 'stands').map(standing),
    ...notWeighed(found.filter((one) => one.result === 'not_known' && !isOpen(one))),
  ];
}

/** What the grounds say against granting legal assistance or a transfer: one that exists, and one the law wants answered. */
export function findingsOnGranting(situation: Situation): readonly Finding[] {
  const found = decisive(situation);
  const isOpen = (one: GroundAssessment) => one.result === 'not_known' && needsAnswer(one.effect);
  return [
    ...found.filter(isOpen).flatMap(unanswered),
    ...found.filter(({ result }) => result === 'stands').map(standing),
    ...notWeighed(found.filter((one) => one.result === 'not_known' && !isOpen(one))),
  ];
}

/** What the file tells of one ground, where it is not clear: to be mended, or weighed. */
export function findingsOn(situation: Situation, ...ids: readonly string[]): readonly Finding[] {
  return assessGrounds(situation)
    .filter(({ ground, result }) => ids.includes(ground.id) && result !== 'clear')
    .flatMap((one) => (one.result === 'stands' ? [standing(one)] : toSettle(one)));
}

const cited = ({ cite }: GroundAssessment) => (cite === null ? {} : { citation: cite });

function standing(one: GroundAssessment): Finding {
  const { ground, effect, computed } = one;
  const severity = stops(effect) ? 'block' : 'warn';
  return one.decidedBy === 'file' && computed
    ? { code: computed.code, severity, path: computed.path, message: computed.message, ...cited(one) }
    : {
        code: one.assuranceFell ? 'assurance_fell' : 'ground_present',
        severity,
        path: `/grounds/${ground.id}`,
        message: fill(messages[one.assuranceFell ? 'assurance_fell' : 'ground_present'], {
          ground: ground.text,
        }),
        ...cited(one),
      };
}

/** A question that the file leaves open is asked, and where it could be settled is told beside it. */
const unanswered = (one: GroundAssessment): readonly Finding[] => [
  {
    code: 'ground_unanswered',
    severity: 'block',
    path: `/grounds/${one.ground.id}`,
    message: fill(messages.ground_unanswered, { ground: one.ground.text }),
    ...cited(one),
  },
  ...toSettle(one),
];

const toSettle = (one: GroundAssessment): readonly Finding[] =>
  one.computed === undefined
    ? []
    : [
        {
          code: one.computed.code,
          severity: 'warn',
          path: one.computed.path,
          message: one.computed.message,
          ...cited(one),
        },
      ];

/** Left to the decision, or to be weighed by it: said once for all of them. */
function notWeighed(open: readonly GroundAssessment[]): readonly Finding[] {
  if (open.length === 0) return [];
  const names = listed(open.map(({ ground }) => ground.text));
  return [
    {
      code: 'grounds_not_weighed',
      severity: 'warn',
      path: '/grounds',
      message: fill(messages.grounds_not_weighed, { count: open.length, grounds: names }),
    },
  ];
}

const listed = (texts: readonly Text[]): Text => {
  const [kk, ru, en] = languages.map((language) => texts.map((text) => text[language]).join('; ')) as [
    string,
    string,
    string,
  ];
  return { en, ru, kk };
};
