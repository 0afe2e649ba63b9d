import { describe, expect, test } from 'vitest';
import { stateMachines } from '../../../../src/domain/law/kz/state-machines.ts';
import { languages } from '../../../../src/domain/text.ts';
import { flowLayout } from '../../../../src/http/pages/flows/flow-layout.ts';

const all = Object.values(stateMachines).flatMap((machine) =>
  languages.map((language) => ({ course: `${machine.kind} ${machine.direction}`, machine, language })),
);

describe.each(all)('the picture of $course in $language', ({ machine, language }) => {
  const { boxes, arrows, width, height } = flowLayout(machine, language);

  test('no two stages cover each other, and none stands outside', () => {
    for (const [index, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.code} and ${b.code}`).toBe(true);
      }
    }
  });

  test('every arrow leads from a stage that is there to another', () => {
    const codes = new Set(boxes.map(({ code }) => code));
    for (const { from, to, points } of arrows) {
      expect(codes.has(from) && codes.has(to)).toBe(true);
      expect(points.length).toBeGreaterThan(1);
    }
  });
});
