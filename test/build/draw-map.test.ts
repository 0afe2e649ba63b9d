import { expect, it } from 'vitest';
import { dots, mapSize, shapes } from '../../src/http/pages/coverage/world-map.generated.ts';

it('draws every state once, as an outline or as a dot, inside the map', () => {
  const outlined = shapes.flatMap(([code]) => code ?? []);
  const dotted = dots.map(([code]) => code);
  expect(new Set([...outlined, ...dotted]).size).toBe(outlined.length + dotted.length);
  expect(outlined).toEqual(expect.arrayContaining(['KZ', 'RU', 'BR', 'ES']));
  expect(dotted).toEqual(expect.arrayContaining(['MC', 'SG', 'MT', 'LI']));
  for (const [, outline] of shapes) expect(outline).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
  for (const [, x, y] of dots) {
    expect(x >= 0 && x <= mapSize.width && y >= 0 && y <= mapSize.height).toBe(true);
  }
});
