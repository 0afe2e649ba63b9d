import type { Finding } from '../../domain/finding.ts';
import { measures } from '../../domain/law/kz/measures.ts';
import { RequestContent } from '../../domain/requests/request-content.ts';
import { checkState } from '../../domain/treaties/check-basis-question.ts';
import type { UseCaseContext } from '../context.ts';
import { invalid } from '../errors.ts';
import { parseInput } from '../parse-input.ts';
import { unknownValue } from '../unknown-value.ts';

const measureCodes = new Set(measures.map((measure) => measure.code));

/** Parses contents from outside, or throws `invalid`; codes that only tables know are looked up here. */
export function parseContent(ctx: UseCaseContext, input: unknown): RequestContent {
  const content = parseInput(RequestContent, input);
  const findings = [...checkState(content.state, ctx.homeState, '/state'), ...checkCodes(content)];
  if (findings.length > 0) throw invalid(...findings);
  return content;
}

function checkCodes(content: RequestContent): readonly Finding[] {
  const measuresUnknown = content.measures.flatMap((measure, index) =>
    measureCodes.has(measure.code) ? [] : [unknownValue(`/measures/${index}/code`)],
  );
  return [...measuresUnknown, ...misplacedFields(content).map((field) => unknownValue(`/${field}`))];
}

/** Fields that have no meaning for the kind of help asked. */
function misplacedFields({ kind, direction, ...content }: RequestContent): readonly string[] {
  const opensWithDetention = kind === 'extradition' && direction === 'incoming';
  const fits: readonly (readonly [field: keyof typeof content, fits: boolean])[] = [
    ['measures', kind === 'mla' || content.measures.length === 0],
    ['purpose', kind === 'extradition'],
    ['role', kind === 'transfer'],
    ['remainingMonths', kind !== 'mla'],
    ['imposedMonths', kind !== 'mla'],
    ['sentenceEndsOn', kind === 'transfer'],
    ['judgmentFinalOn', kind !== 'mla'],
    ['startsWith', opensWithDetention],
    ['detainedAt', opensWithDetention],
  ];
  return fits.filter(([field, fitting]) => !fitting && content[field] !== undefined).map(([field]) => field);
}
