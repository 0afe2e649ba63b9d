import type { Finding } from '../../domain/finding.ts';
import { UseCaseError } from '../../use-cases/errors.ts';
import { CommandError } from './terminal.ts';

/** `/email` of the input is the option `--email` here. */
const optionOf = ({ path }: Finding): string => `--${path.slice(1).replaceAll('/', '-')}`;

/** What went wrong, in lines for standard error. */
export function explainError(error: unknown): readonly string[] {
  if (error instanceof CommandError) return error.lines;
  if (error instanceof UseCaseError && error.findings.length > 0) {
    return error.findings.map((finding) => `${optionOf(finding)}: ${finding.message.en}`);
  }
  return [error instanceof Error ? error.message : String(error)];
}
