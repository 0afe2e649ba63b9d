import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../../../src/domain/codes.ts';
import { conventionRules } from '../../../../../src/domain/law/kz/grounds/conventions.ts';
import { groundOf, grounds } from '../../../../../src/domain/law/kz/grounds/grounds.ts';
import { groundsNotDecided } from '../../../../../src/domain/law/kz/grounds/not-decided.ts';
import { statuteRules } from '../../../../../src/domain/law/kz/grounds/statute.ts';
import { enforcementTerms, remainderWaivers } from '../../../../../src/domain/law/kz/grounds/thresholds.ts';
import { sameGround } from '../../../../../src/domain/law/kz/grounds/treaty-only.ts';
import { refusalGrounds } from '../../../../../src/domain/law/kz/refusal-grounds.ts';
import { automaticRules } from '../../../../../src/domain/requests/grounds/automatic/rules.ts';
import { registrySeed } from '../../../../../src/persistence/registry-seed.ts';

const { treaties } = registrySeed();
const rows = treaties.flatMap((treaty) =>
  (treaty.provisions?.refusal_grounds ?? []).map((row) => ({ treaty, ...row })),
);
const notDecided = new Set(groundsNotDecided.map(({ id }) => id));

describe('every ground that a source names', () => {
  it('is a rule, a question or told, or stands in the one list of what is not decided, never both', () => {
    const named = [...new Set([...refusalGrounds.map(({ id }) => id), ...rows.map(({ code }) => code)])];
    const places = named.map((id) => [id, groundOf(id) !== undefined, notDecided.has(id)] as const);
    expect(places.filter(([, isGround, isListed]) => isGround === isListed)).toEqual([]);
    expect(named.length).toBe(70);
    expect(groundsNotDecided.every(({ reason }) => reason.en && reason.ru && reason.kk)).toBe(true);
  });

  it('is computed where the rules say that the file tells it, and asked or told elsewhere', () => {
    const automatic = grounds.filter(({ check }) => check === 'auto').map(({ id }) => id);
    expect(automatic.sort()).toEqual(Object.keys(automaticRules).sort());
    expect(grounds.filter(({ mayAnswer }) => mayAnswer.length === 0)).toEqual([]);
  });

  it('is worded in three languages and can be answered in every kind whose treaties name it', () => {
    expect(grounds.filter(({ text }) => !text.en || !text.ru || !text.kk)).toEqual([]);
    const ofKind = (kind: Kind) => rows.filter(({ treaty }) => treaty.kinds.join() === kind);
    for (const kind of ['mla', 'extradition', 'transfer'] as const) {
      const strange = ofKind(kind).filter(
        ({ code }) => !notDecided.has(code) && !groundOf(code)?.kinds.includes(kind),
      );
      expect(strange.map(({ code, treaty }) => `${treaty.id} ${code}`)).toEqual([]);
    }
  });
});

describe('the tables of effects', () => {
  it('speak of grounds and treaties that exist', () => {
    const known = new Set(treaties.map(({ id }) => id));
    expect(Object.keys(statuteRules).filter((id) => groundOf(id) === undefined)).toEqual([]);
    expect(conventionRules.filter(({ ground }) => groundOf(ground) === undefined)).toEqual([]);
    const used = [
      ...conventionRules.map(({ treatyId }) => treatyId),
      ...Object.keys(enforcementTerms),
      ...Object.keys(remainderWaivers),
    ];
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.values(sameGround).filter((id) => groundOf(id)?.id !== id)).toEqual([]);
  });

  it('say what the months of every extradition treaty count, where its text says it', () => {
    const silent = treaties.filter(
      ({ id, provisions, kinds }) =>
        kinds.includes('extradition') &&
        provisions?.thresholds?.min_remaining_months &&
        !(id in enforcementTerms),
    );
    expect(silent.map(({ id }) => id)).toEqual(['kz-br-extradition-2018']);
  });

  it('know of every transfer treaty whose provisions speak of exceptions', () => {
    const excepting = treaties.filter(
      ({ kinds, provisions }) =>
        kinds.join() === 'transfer' && /exception|unless agreed/.test(provisions?.thresholds?.basis ?? ''),
    );
    expect(excepting.filter(({ id }) => !(id in remainderWaivers)).map(({ id }) => id)).toEqual([]);
  });
});
