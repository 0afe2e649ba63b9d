import { RequestContent, type RequestContentInput } from '../../../domain/requests/request-content.ts';
import { parseInput } from '../../../use-cases/parse-input.ts';

/** The form's body as the use case takes it, or `invalid` with the fields to change. */
export const parsedContent = (input: unknown): RequestContentInput => parseInput(RequestContent, input);
