import { strToU8, zipSync } from 'fflate';
import { supportedMimeTypes } from 'file-type';
import { describe, expect, it } from 'vitest';
import { lookInside } from '../../src/documents/look-inside.ts';
import { paperTypes, runnableTypes } from '../../src/domain/papers/media-types.ts';
import { papers } from '../support/papers.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('what a file is', () => {
  it.each([
    ['a PDF', papers.pdf, 'application/pdf'],
    ['a PNG', papers.png, 'image/png'],
    ['a JPEG', papers.jpeg, 'image/jpeg'],
    [
      'a Word document',
      papers.wordDocument('Quittance'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['an archive', new Uint8Array(zipSync({ 'a.txt': strToU8('a') })), 'application/zip'],
    ['Cyrillic text in UTF-8', utf8('Постановление суда\n'), 'text/plain'],
    [
      'Cyrillic text in Windows-1251',
      papers.bytes('\xcf\xee\xf1\xf2\xe0\xed\xee\xe2\xeb\xe5\xed\xe8\xe5\r\n'),
      'text/plain',
    ],
    [
      'a signature in DER',
      papers.bytes('\x30\x82\x05\x00\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0'),
      'application/pkcs7-mime',
    ],
    ['a page', utf8('\ufeff \n<!DOCTYPE html><script>alert(1)</script>'), 'text/html'],
    [
      'a picture that is a program',
      utf8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'text/html',
    ],
    ['XML', utf8('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'application/xml'],
    ['a program of Windows', papers.bytes(`MZ${'\0'.repeat(200)}`), 'application/x-msdownload'],
    ['nothing known', papers.bytes('\x01\x02\x03\0\x05'), undefined],
  ])('%s is known by its contents', async (_, bytes, mediaType) => {
    expect(await lookInside(bytes)).toMatchObject({ mediaType, isUnreadable: false });
  });

  it('every kind in the tables is one that can be found', () => {
    const ours = ['text/plain', 'text/html', 'application/pkcs7-mime'];
    const all = [...Object.keys(paperTypes), ...runnableTypes];
    expect(all.filter((type) => !supportedMimeTypes.has(type as never) && !ours.includes(type))).toEqual([]);
  });
});

describe('whether all of it is there', () => {
  it.each([
    ['PDF', papers.pdf],
    ['PNG', papers.png],
    ['JPEG', papers.jpeg],
  ])('a %s without its end is cut off', async (_, whole) => {
    expect((await lookInside(whole)).isCutOff).toBe(false);
    expect((await lookInside(whole.subarray(0, whole.length - 20))).isCutOff).toBe(true);
  });

  it('an archive without the list at its end cannot be opened', async () => {
    const whole = papers.wordDocument('Quittance');
    expect((await lookInside(whole.subarray(0, whole.length - 30))).isUnreadable).toBe(true);
  });
});

describe('what it unpacks to', () => {
  it('is read from its list, and nothing is unpacked', async () => {
    expect((await lookInside(papers.bomb())).unpackedSize).toBe(600 * 1024 * 1024);
  });

  it('a part that says it is small is read no further than it says', async () => {
    const lying = papers.sayUnpacked(papers.wordDocument('x'.repeat(100_000)), 50);
    expect((await lookInside(lying)).words.length).toBeLessThanOrEqual(50);
  });
});

describe('the words', () => {
  it('are those of a text and of a Word document with its headers', async () => {
    expect((await lookInside(utf8('Для служебного пользования'))).words).toBe('Для служебного пользования');
    const { words } = await lookInside(papers.wordDocument('Справка', { header: 'ҚБП' }));
    expect(words.split('\n')).toEqual(expect.arrayContaining(['Справка', 'ҚБП']));
  });
});
