import type { Direction, Kind } from '../codes.ts';
import type { Text } from '../text.ts';
import type { Reciprocity } from './basis-question.ts';

const give = (code: string, text: Text) => ({ code, text });

const ourUndertaking = give('our_written_undertaking', {
  en: "The central authority's written guarantee to consider in future a request of the other State for the same kind of assistance (CPC art. 558(2)).",
  ru: 'Письменная гарантия центрального органа рассмотреть в будущем запрос другого государства о таком же виде помощи (УПК 558(2)).',
  kk: 'Орталық органның екінші мемлекеттің дәл осындай көмек түрі туралы сұрау салуын болашақта қарауға жазбаша кепілдігі (ҚПК 558(2)).',
});
const theirGuarantee = give('their_written_guarantee', {
  en: 'The written guarantee of the requesting State to accept and consider our request in future (CPC art. 558(3)).',
  ru: 'Письменная гарантия запрашивающей стороны принять и рассмотреть в будущем наш запрос (УПК 558(3)).',
  kk: 'Сұрау салушы тараптың біздің сұрау салуымызды болашақта қабылдап, қарауға жазбаша кепілдігі (ҚПК 558(3)).',
});
const transferConsent = give('consent_on_reciprocity', {
  en: 'Consent to the transfer reached with the other State on the principle of reciprocity by the Prosecutor General (CPC art. 602).',
  ru: 'Согласие о передаче, достигнутое Генеральным Прокурором с другим государством на основе принципа взаимности (УПК 602).',
  kk: 'Бас Прокурордың екінші мемлекетпен өзара түсіністік қағидаты негізінде қол жеткізген беру туралы келісімі (ҚПК 602).',
});
const diplomaticChannel = give('diplomatic_channel', {
  en: 'Sent through the diplomatic channel (CPC art. 558(5)).',
  ru: 'Направляется по дипломатическому каналу (УПК 558(5)).',
  kk: 'Дипломатиялық жолмен жіберіледі (ҚПК 558(5)).',
});

const forDirection = {
  outgoing: { undertaking: ourUndertaking, citation: 'УПК 558(2), 558(5)' },
  incoming: { undertaking: theirGuarantee, citation: 'УПК 558(3), 558(5)' },
} as const satisfies Record<Direction, unknown>;

const answers = {
  treatyKinds: {
    outgoing: answer('outgoing', false),
    incoming: answer('incoming', false),
  },
  transfer: {
    outgoing: answer('outgoing', true),
    incoming: answer('incoming', true),
  },
} as const;

/** УПК 558 for every kind of help; a transfer needs the consent of УПК 602 besides. Always possible, never automatic. */
export const reciprocityFor = (kind: Kind, direction: Direction): Reciprocity =>
  answers[kind === 'transfer' ? 'transfer' : 'treatyKinds'][direction];

function answer(direction: Direction, isTransfer: boolean): Reciprocity {
  const { undertaking, citation } = forDirection[direction];
  return {
    available: true,
    channel: 'diplomatic',
    requires: [...(isTransfer ? [transferConsent] : []), undertaking, diplomaticChannel],
    citation: isTransfer ? `УПК 602, ${citation.slice('УПК '.length)}` : citation,
  };
}
