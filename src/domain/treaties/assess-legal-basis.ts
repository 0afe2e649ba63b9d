import { basisFindings } from './basis-findings.ts';
import type { Basis, BasisAssessment, BasisQuestion, Channel, NotUsable } from './basis-question.ts';
import { becauseText } from './because-texts.ts';
import { citeOf, titleIn } from './cite.ts';
import { isWorthShowing } from './not-usable.ts';
import { coveredBy } from './offence-cover.ts';
import type { ProvisionChannel } from './provisions.ts';
import { verdictOf } from './rank.ts';
import { rankBases } from './rank-bases.ts';
import { reasonFor } from './reasons.ts';
import { reciprocityFor } from './reciprocity.ts';
import type { Registry, Treaty } from './treaty.ts';
import { pairForce, startForBoth, type Weighed } from './weigh-treaty.ts';

type Usable = Extract<Weighed, { usable: true }>;
type Unusable = Extract<Weighed, { usable: false }>;

/**
 * Which treaties may carry the request on that day, best first; which may not, and why; and reciprocity.
 * Reads only the indexes of the state and of the kind. The question must have passed checkBasisQuestion.
 */
export function assessLegalBasis(registry: Registry, question: BasisQuestion): BasisAssessment {
  const { weighed, usable, superseded, ranked } = rankBases(registry, question);
  return {
    verdict: verdictOf(ranked[0]),
    bases: ranked.map((one, index) => toBasis(registry, one, index + 1, question)),
    notUsable: [
      ...usable
        .filter(({ treaty }) => superseded.has(treaty.id))
        .map(({ treaty }) =>
          toNotUsable({ usable: false, treaty, because: 'superseded', date: null }, question),
        ),
      ...weighed
        .filter((one) => !one.usable)
        .filter((one) => isWorthShowing(registry, one, question))
        .map((one) => toNotUsable(one, question)),
    ],
    reciprocity: reciprocityFor(question.kind, question.direction),
    findings: basisFindings(ranked, question),
    registryVersion: registry.version,
  };
}

function toBasis(registry: Registry, usable: Usable, rankNumber: number, question: BasisQuestion): Basis {
  const { treaty, confirmed, inForceFrom } = usable;
  const covered = coveredBy(treaty, question.offences ?? []);
  const amendedBy = amendmentsInForce(registry, treaty, question);
  return {
    ...titleIn(treaty, question.language ?? 'ru'),
    scope: treaty.scope,
    family: treaty.family,
    rank: rankNumber,
    inForceFrom,
    confirmed,
    ...(treaty.scope === 'offence_specific' ? { offencesCovered: covered } : {}),
    reason: reasonFor(usable, covered),
    cite: citeOf(treaty),
    ...procedureOf(treaty),
    ...(amendedBy.length > 0 ? { amendedBy } : {}),
    sources: treaty.sources,
  };
}

function amendmentsInForce(registry: Registry, treaty: Treaty, question: BasisQuestion) {
  return (registry.amendmentsOf.get(treaty.id) ?? []).flatMap((amendment) => {
    const pair = pairForce(registry, amendment, question);
    if (!pair.holds) return [];
    return {
      ...titleIn(amendment, question.language ?? 'ru'),
      inForceFrom: startForBoth(amendment, pair.home, pair.other),
      confirmed: pair.home.confirmed && pair.other.confirmed,
    };
  });
}

const channels: Readonly<Record<ProvisionChannel, Channel>> = {
  'direct central authorities': 'central_authorities',
  diplomatic: 'diplomatic',
  both: 'central_or_diplomatic',
};

/** The channel as the treaty's text gives it, where it was read. */
export const channelOf = ({ provisions }: Treaty): Channel | undefined =>
  provisions?.channel ? channels[provisions.channel] : undefined;

function procedureOf(treaty: Treaty): Pick<Basis, 'channel' | 'languages'> {
  const channel = channelOf(treaty);
  const languages = treaty.provisions?.languages;
  return { ...(channel && { channel }), ...(languages && { languages }) };
}

const toNotUsable = ({ treaty, because, date }: Unusable, question: BasisQuestion): NotUsable => ({
  ...titleIn(treaty, question.language ?? 'ru'),
  because,
  detail: becauseText(because, date),
});
