import { test } from 'vitest';
import { languages } from '../../src/domain/text.ts';
import { demoHouse } from '../support/browser/demo-house.ts';
import { draftRequest } from '../support/browser/file-request.ts';
import { sit } from '../support/browser/reader.ts';
import { takeStep } from '../support/browser/request-steps.ts';

const house = demoHouse();

const ways = [
  ...languages.map((language) => ({ language, script: true, how: `in ${language}` })),
  { language: languages[0], script: false, how: 'without script' },
];

test.each(ways)('a prosecutor files a request and sends it on by keyboard alone, $how', async (way) => {
  const reader = await sit(house, 'prosecutor.ast1', way.language, way);
  await draftRequest(reader, way.language);
  await takeStep(reader, ['mla_outgoing', 'submit']);
});
