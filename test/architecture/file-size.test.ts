import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files.ts';

const tables = [
  /^src\/domain\/law\//,
  /^src\/i18n\/messages\//,
  /^prisma\/seed\//,
  // One entry a code, in three languages.
  /^src\/http\/errors\.ts$/,
];
const isTable = (path: string) => tables.some((table) => table.test(path));

const tooLong = (folder: string, most: number) =>
  sourceFiles(folder)
    .filter(({ path, lines }) => lines > most && !isTable(path))
    .map(({ path, lines }) => `${path}: ${lines}`);

test('no source file is longer than 300 lines, tables of facts and words excepted', () => {
  expect([...tooLong('src', 300), ...tooLong('emails', 300)]).toEqual([]);
});

test('no use case is longer than 150 lines', () => {
  expect(
    tooLong('src/use-cases', 150).filter((entry) => !entry.startsWith('src/use-cases/ports.ts')),
  ).toEqual([]);
});

test('no test file is longer than 600 lines', () => {
  expect(tooLong('test', 600)).toEqual([]);
});
