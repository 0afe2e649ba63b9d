import { addDays } from '../../domain/plain-date.ts';
import type { RequestContentInput } from '../../domain/requests/request-content.ts';
import { stateName } from '../../i18n/state-names.ts';
import { type ChosenBasis, chooseBasis } from './choose-basis.ts';
import type { DemoWorld } from './demo-world.ts';
import { inventedPerson } from './invented-persons.ts';
import type { Plan } from './plans.ts';
import { type Story, stories } from './stories.ts';

/** The contents of one request, as its author would first write them down; what the law asks for besides is added later. */
export async function inventContent(
  world: DemoWorld,
  plan: Plan,
  number: number,
): Promise<RequestContentInput> {
  const { time, random } = world;
  const story = random.pick(stories);
  const today = time.now().slice(0, 10);
  const committedOn = addDays(today, -random.int(60, 500));
  const measures = plan.kind === 'mla' ? story.measures : [];
  const matter = { offence: story.category, committedOn, measures, role: plan.role };
  const { state, legalBasis } = await chooseBasis(world.cast.one('central'), plan, { matter, random });
  const purpose = random.chance(0.7) ? 'prosecution' : 'enforcement';
  const isServing = plan.kind === 'transfer' || (plan.kind === 'extradition' && purpose === 'enforcement');
  const nationality = nationalityFor(plan, state) ?? (random.chance(0.7) ? 'KZ' : state);
  return {
    kind: plan.kind,
    direction: plan.direction,
    state,
    caseNumber: `ДЕМО-${String(number).padStart(4, '0')}`,
    caseTitle: `${story.title} (демонстрация)`,
    facts: `${story.facts} Все обстоятельства и лица вымышлены.`,
    offences: [offenceOf(story, committedOn, plan)],
    persons: [inventedPerson(number, { kind: plan.kind, nationality, random })],
    legalBasis,
    ...authorities(plan, state, number),
    urgent: plan.isUrgent,
    confidential: plan.isConfidential,
    requiredBy: addDays(today, plan.isLate ? random.int(5, 20) : random.int(90, 400)),
    measures: measures.map((code) => ({ code, detail: 'Подробности указаны в приложении (демонстрация)' })),
    ...(plan.kind === 'extradition' ? { purpose } : {}),
    ...(isServing ? { remainingMonths: random.int(14, 90) } : {}),
    ...(plan.role ? { role: plan.role } : {}),
  };
}

/** Nobody's own citizen is surrendered, and a prisoner goes home. */
function nationalityFor({ kind, direction, role }: Plan, state: string): string | undefined {
  if (kind === 'transfer') return role === 'administering' ? 'KZ' : state;
  return kind === 'extradition' && direction === 'incoming' ? state : undefined;
}

/** Only our own Code is cited; what another state's law says stands in its papers. */
const offenceOf = (
  { category, article, offence, maxPenaltyMonths }: Story,
  committedOn: string,
  plan: Plan,
) => ({
  category,
  article: plan.direction === 'outgoing' ? `ст. ${article} УК РК` : 'по закону запрашивающей стороны',
  description: offence,
  committedOn,
  maxPenaltyMonths,
});

function authorities({ direction }: Plan, state: ChosenBasis['state'], number: number) {
  const theirs = `Компетентный орган: ${stateName(state, 'ru')} (демонстрация)`;
  const ours = 'Генеральная прокуратура Республики Казахстан';
  return direction === 'outgoing'
    ? { requestingAuthority: 'Орган расследования (демонстрация)', requestedAuthority: theirs }
    : {
        requestingAuthority: theirs,
        requestedAuthority: ours,
        theirReference: `DEMO-${state}-${String(number).padStart(4, '0')}`,
      };
}
