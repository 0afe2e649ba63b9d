import { describe, expect, it } from 'vitest';
import { foldForSearch, searchTermsOf } from '../../../src/domain/people/search-key.ts';

const finds = (typed: string, filedAs: string): boolean =>
  searchTermsOf(filedAs).some((term) => term.startsWith(foldForSearch(typed)));

describe('a surname is found by its beginning, in either script', () => {
  it.each([
    ['Ахметов', 'Ахметов'],
    ['ахм', 'Ахметов'],
    ['Akhm', 'Ахметов'],
    ['Ahmet', 'Ахметов'],
    ['Ахметов', 'Akhmetov'],
    ['Ахметов', 'Ahmetov'],
    ['Жұмабаев', 'Жумабаев'],
    ['Zhumabayev', 'Жұмабайев'],
    ['Zhuma', 'Жұмабаев'],
    ['Жума', 'Zhumabaev'],
    ['Zhumabayev', 'Жұмабаев'],
    ['Жумабаев', 'Zhumabayev'],
    ['Yerm', 'Ермеков'],
    ['Yildiz', 'Yıldız'],
    ['Lukasz', 'Łukasz'],
    ['Juma', 'Жұмабаев'],
    ['Қайрат', 'Кайратов'],
    ['Qairat', 'Қайратов'],
    ['Kairat', 'Қайратов'],
    ['Щербаков', 'Shcherbakov'],
    ['Shcher', 'Щербаков'],
    ['Юсуп', 'Yusupov'],
    ['Yusup', 'Юсупов'],
    ['Iusup', 'Юсупов'],
    ['Garcia', 'García'],
    ['Muller', 'Müller'],
    ['OBrien', "O'Brien"],
    ['Цой', 'Tsoi'],
    ['Tsoy', 'Цой'],
  ])('%s finds %s', (typed, filedAs) => {
    expect(finds(typed, filedAs)).toBe(true);
  });

  it.each([
    ['Ахметова', 'Ахметов'],
    ['Иванов', 'Петров'],
    ['метов', 'Ахметов'],
  ])('%s does not find %s', (typed, filedAs) => {
    expect(finds(typed, filedAs)).toBe(false);
  });

  it('nothing but signs has no key', () => {
    expect(searchTermsOf(' -/. ')).toEqual([]);
  });
});
