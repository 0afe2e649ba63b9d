import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import type { TypedStep } from './read-step.ts';
import type { StepSurroundings } from './step-fields.tsx';
import type { ShownStep } from './steps.ts';

export interface StepListProps {
  readonly page: PageContext;
  readonly requestId: string;
  readonly sequence: number | undefined;
  readonly status: string;
  readonly steps: readonly ShownStep[];
  readonly around: StepSurroundings;
  readonly hrefOf: (path: string) => string | undefined;
  /** Said where the reader has no step that carries the request on. */
  readonly waitsFor: string | undefined;
  /** Who will hear of a step; nothing for the other side. */
  readonly toldOf: (step: ShownStep) => readonly string[];
  /** The form that a link asked to see open. */
  readonly unfolded: string | undefined;
  /** The form that was just refused, with what was typed and why. */
  readonly failed?: { readonly typed: TypedStep; readonly errors: FormErrors } | undefined;
}
