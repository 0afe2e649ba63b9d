import { describe, expect, it } from 'vitest';
import { keptType, type PaperFacts, paperFindings } from '../../../src/domain/papers/paper-findings.ts';
import { restrictedMark } from '../../../src/domain/papers/restricted-mark.ts';

const whole: PaperFacts = {
  mediaType: 'application/pdf',
  isCutOff: false,
  isUnreadable: false,
  unpackedSize: 1_000,
  words: '',
};
const said = (change: Partial<PaperFacts>, name = 'paper.pdf') =>
  paperFindings({ ...whole, ...change }, name).map(({ code, severity }) => `${severity} ${code}`);

describe('a paper that is sent', () => {
  it('is kept without a word when all is well', () => {
    expect(said({})).toEqual([]);
    expect(said({ mediaType: 'image/jpeg' }, 'скан.JPG')).toEqual([]);
  });

  it.each([
    ['a program by its contents', { mediaType: 'application/x-elf' }, 'paper.pdf', 'file_runs'],
    ['a program by its name', { mediaType: 'text/plain' }, 'paper.pdf.js', 'file_runs'],
    ['a page', { mediaType: 'text/html' }, 'paper.txt', 'file_runs'],
    ['a picture with a program in it', { mediaType: 'application/xml' }, 'paper.svg', 'file_runs'],
    ['what cannot be opened', { isUnreadable: true }, 'paper.pdf', 'file_unreadable'],
    ['what unpacks without end', { unpackedSize: 501 * 1024 * 1024 }, 'paper.zip', 'file_unpacks_too_large'],
    ['a marked paper', { words: 'ДСП\nСправка' }, 'paper.txt', 'paper_restricted'],
    ['a paper whose name is marked', {}, 'Справка (ДСП).pdf', 'paper_restricted'],
  ])('%s is not kept', (_, change, name, code) => {
    expect(said(change, name)).toEqual([`block ${code}`]);
  });

  it.each([
    ['its end is missing', { isCutOff: true }, 'paper.pdf', 'file_cut_off'],
    ['nobody knows what it is', { mediaType: undefined }, 'paper.dwg', 'file_type_unknown'],
    ['its name says otherwise', { mediaType: 'image/png' }, 'paper.pdf', 'file_name_misleads'],
  ])('is kept, and looked at, when %s', (_, change, name, code) => {
    expect(said(change, name)).toEqual([`warn ${code}`]);
  });

  it('is handed out as what it is, or as nothing in particular', () => {
    expect(keptType({ ...whole, mediaType: 'image/png' })).toBe('image/png');
    expect(keptType({ ...whole, mediaType: 'application/x-7z-compressed' })).toBe('application/octet-stream');
    expect(keptType({ ...whole, mediaType: undefined })).toBe('application/octet-stream');
  });
});

describe('a mark of restricted papers', () => {
  it.each([
    'ДСП',
    'экз. № 1 (ДСП)',
    'Для служебного\nпользования',
    'ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ',
    'Қызмет бабында пайдалану үшін',
    'ҚБП',
    'СОВЕРШЕННО СЕКРЕТНО',
    'ӨТЕ ҚҰПИЯ',
  ])('%s is one', (words) => {
    expect(restrictedMark(words)).toBe(true);
  });

  it.each([
    'АДСП-21',
    'ДСПшный',
    'древесностружечная плита',
    'секретно переданные сведения',
    'құпия ақпарат туралы',
  ])('%s is none', (words) => {
    expect(restrictedMark(words)).toBe(false);
  });
});
