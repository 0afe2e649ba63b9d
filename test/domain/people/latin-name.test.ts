import { describe, expect, it } from 'vitest';
import { latinNameOf } from '../../../src/domain/people/latin-name.ts';

describe('the Latin spelling proposed for a Cyrillic name', () => {
  it.each([
    ['Демонов Иван Петрович', 'DEMONOV IVAN PETROVICH'],
    ['Щукин Юлий', 'SHCHUKIN IULII'],
    ['Объедков Цезарь', 'OBIEEDKOV TSEZAR'],
    ['Жұмабаев', 'ZHUMABAEV'],
    ['Хайруллина-Ёлкина Яна', 'KHAIRULLINA-ELKINA IANA'],
    ['Мельничук Ганна', 'MELNICHUK GANNA'],
    ['  Ким   Эдуард ', 'KIM EDUARD'],
  ])('of %s is %s, as the table of ICAO writes it', (name, text) => {
    expect(latinNameOf(name)?.text).toBe(text);
  });

  it('names the Kazakh letters that the table does not have', () => {
    expect(latinNameOf('Әбділқадырұлы Ғани Өтеғұл')).toEqual({
      text: 'ABDILKADYRULY GANI OTEGUL',
      proposedLetters: ['Ә', 'Қ', 'Ұ', 'Ғ', 'Ө'],
    });
    expect(latinNameOf('Демонов')?.proposedLetters).toEqual([]);
  });

  it('is none for a name in Latin letters, or for nothing', () => {
    expect(latinNameOf('Demonov')).toBeUndefined();
    expect(latinNameOf('')).toBeUndefined();
  });
});
