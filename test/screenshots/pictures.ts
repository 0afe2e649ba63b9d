import type { Language } from '../../src/domain/text.ts';

/** One picture of the README: who opens what, and how they see it. */
export interface Picture {
  readonly name: string;
  readonly who: string;
  /** `{name}` is found in the running demo. */
  readonly path: string;
  readonly language: Language;
  readonly theme?: 'dark';
  readonly width?: number;
}

export const pictures: readonly Picture[] = [
  { name: 'tour', who: 'prosecutor.ast1', path: '/tour', language: 'en' },
  { name: 'my-work', who: 'head1', path: '/', language: 'ru' },
  { name: 'requests', who: 'central1', path: '/requests', language: 'kk' },
  { name: 'request', who: 'head1', path: '/requests/{held}', language: 'en' },
  { name: 'draft', who: 'prosecutor.ast1', path: '/requests/{filledDraft}/draft/persons', language: 'kk' },
  { name: 'review', who: 'prosecutor.ast1', path: '/requests/{filledDraft}/draft/review', language: 'ru' },
  { name: 'other-side', who: 'liaison.es', path: '/requests/{shared}', language: 'en', theme: 'dark' },
  { name: 'flow', who: 'central1', path: '/flows/mla/outgoing', language: 'ru' },
  { name: 'figures', who: 'leadership', path: '/figures', language: 'en' },
  { name: 'coverage', who: 'treaties', path: '/coverage', language: 'kk' },
  { name: 'phone', who: 'central1', path: '/', language: 'kk', width: 390 },
];
