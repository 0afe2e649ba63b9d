import type { Text } from '../../text.ts';

/** Names of the records that stand beside the status; ours and proposed, terms from the glossary. */
export const recordActionNames = {
  record_assurance: { en: 'Record an assurance', ru: 'Внести гарантию', kk: 'Кепілдікті енгізу' },
  follow_assurance: {
    en: 'Record what became of an assurance',
    ru: 'Отметить соблюдение гарантии',
    kk: 'Кепілдіктің сақталуын белгілеу',
  },
} as const satisfies Record<string, Text>;
