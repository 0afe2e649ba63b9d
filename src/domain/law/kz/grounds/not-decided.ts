// The one list of what the sources name and neither a rule nor a recorded answer of this register decides.

import type { Text } from '../../../text.ts';

export interface NotDecided {
  /** Code in the treaties' refusal provisions, or a provision of the rules. */
  readonly id: string;
  readonly reason: Text;
}

export const groundsNotDecided: readonly NotDecided[] = [
  {
    id: 'discretion',
    reason: {
      en: 'The treaty lets a Party refuse without naming a fact (for example IT transfer 5(2)): there is nothing to establish or to answer; the decision itself, with its reason, is the use of it.',
      ru: 'Договор позволяет отказать, не называя обстоятельства: устанавливать и выяснять нечего; само решение с его мотивами и есть использование этого права.',
      kk: 'Шарт мән-жайды атамай-ақ бас тартуға мүмкіндік береді: анықтайтын ештеңе жоқ; шешімнің өзі және оның уәжі — сол құқықты пайдалану.',
    },
  },
];
