// УПК 602, 606(1)(5): the person is a national of the State that will administer the sentence. Under a treaty it is a
// condition (UAE 8(1), Inter-American III(4)), on reciprocity the Prosecutor General may weigh it.

import type { Finding } from '../../finding.ts';
import { block, warn } from '../block.ts';
import { restsOnReciprocity } from '../legal-basis.ts';
import type { Situation } from '../situation.ts';

export function checkTransferNationality({ file, homeState }: Situation): readonly Finding[] {
  const { persons, role, state } = file.content;
  const administering = role === 'administering' ? homeState : state;
  const path = '/persons/0/nationalities';
  if (persons.length === 0 || persons.some(({ nationalities }) => nationalities.length === 0)) {
    return [warn('nationality_unknown', path, 'UPK 602')];
  }
  if (persons.every(({ nationalities }) => nationalities.includes(administering))) return [];
  const say = restsOnReciprocity(file.content) ? warn : block;
  return [say('not_national_of_administering_state', path, 'UPK 602, 606(1)(5)')];
}
