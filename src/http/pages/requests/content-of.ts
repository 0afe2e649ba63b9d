import { RequestContent } from '../../../domain/requests/request-content.ts';
import type { InternalView } from '../../../use-cases/requests/request-view.ts';

const fields = new Set(Object.keys(RequestContent.shape));

/** The contents alone, without what is derived from the log. */
export const contentOf = (view: InternalView): RequestContent =>
  RequestContent.parse(Object.fromEntries(Object.entries(view).filter(([field]) => fields.has(field))));
