import type { ActorCode, Direction } from '../../../codes.ts';
import { type RefusalGround, refusalGrounds } from '../refusal-grounds.ts';
import { conventionRules } from './conventions.ts';
import type { Ground } from './ground.ts';
import { statuteRules } from './statute.ts';
import { sameGround, type TreatyOnlyGround, treatyOnlyGrounds } from './treaty-only.ts';

const here: readonly Direction[] = ['incoming'];
const eitherWay: readonly Direction[] = ['incoming', 'outgoing'];

/** Conditions of the request itself or of both States; every other ground is the requested State's to find. */
const ofBoth = new Set([
  'no_basis',
  'min_penalty_1y',
  'min_unserved_6m',
  'mla_min_penalty',
  'specialty',
  'repeat_request',
  'pre_treaty_offence',
  'fiscal',
  'bank_secrecy',
]);

/** УПК 566(1), 591(1): those who examine the request and those who decide it. */
const examiners: readonly ActorCode[] = ['DIC', 'DICH', 'PG', 'RP'];

/** Grounds whose answer only the Prosecutor General's Office can have: immunity by УПК 553-556, a court's refusal by 608(7). */
const onlyPgo = new Set(['immunity', 'recognition_refusal']);

const perTreaty = new Set(['per_treaty', 'kishinev', 'montevideo', 'no_treaty_or_inter_american']);

/** Kinds in which a treaty read names a ground that the rules list for another. */
const namedInTreaties: Readonly<Record<string, Ground['kinds']>> = {
  torture_persecution: ['mla'],
  death_penalty: ['mla'],
  own_prosecution: ['mla'],
  ne_bis_in_idem: ['transfer'],
  missing_information: ['transfer', 'mla'],
};

const addedKinds = (id: string): Ground['kinds'] => [
  ...(namedInTreaties[id] ?? []),
  ...conventionRules.filter(({ ground }) => ground === id).map(({ kind }) => kind),
];

/** In a transfer Kazakhstan decides whoever asked; УПК 602-609. */
const directionsOf = (id: string): Ground['directions'] => ({
  mla: ofBoth.has(id) ? eitherWay : here,
  extradition: ofBoth.has(id) ? eitherWay : here,
  transfer: eitherWay,
});

const mayAnswer = (id: string): readonly ActorCode[] =>
  onlyPgo.has(id) ? examiners.filter((code) => code !== 'RP') : examiners;

const fromRules = ({ id, kinds, text, check, effect, appliesWhen }: RefusalGround): Ground => ({
  id,
  text,
  kinds: [...new Set([...kinds, ...addedKinds(id)])],
  askedIn: kinds,
  directions: directionsOf(id),
  check,
  usualEffect: effect,
  perTreaty: perTreaty.has(appliesWhen) || statuteRules[id] === undefined,
  statute: statuteRules[id] ?? [],
  mayAnswer: mayAnswer(id),
});

const fromTreaties = ({ id, kinds, text }: TreatyOnlyGround): Ground => ({
  id,
  text,
  kinds,
  askedIn: [],
  directions: directionsOf(id),
  check: 'ask',
  usualEffect: 'ask',
  perTreaty: true,
  statute: [],
  mayAnswer: examiners,
});

/** Every ground the register knows: those of the rules, and those that only a treaty's text names. */
export const grounds: readonly Ground[] = [
  ...refusalGrounds.map(fromRules),
  ...treatyOnlyGrounds.map(fromTreaties),
];

const byId = new Map(grounds.map((ground) => [ground.id, ground]));

export const groundOf = (id: string): Ground | undefined => byId.get(sameGround[id] ?? id);
