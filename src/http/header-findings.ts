import { fill } from '../domain/text.ts';
import { invalid, type UseCaseError } from '../use-cases/errors.ts';

/** A header that cannot be read; its name stands in for the pointer into the body. */
export const badHeader = (name: string): UseCaseError =>
  invalid({
    code: 'bad_header',
    severity: 'block',
    path: '',
    message: fill(
      {
        en: 'The header {name} cannot be read. Send 1 to 255 visible ASCII characters.',
        ru: 'Заголовок {name} не читается. Передайте от 1 до 255 видимых символов ASCII.',
        kk: '{name} тақырыбы оқылмады. 1-ден 255-ке дейін көрінетін ASCII таңбасын жіберіңіз.',
      },
      { name },
    ),
  });
