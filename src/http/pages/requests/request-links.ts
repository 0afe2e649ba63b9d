import { fieldId } from '../components/form-errors.ts';
import { draftHref, sectionIdAt } from './draft/sections.ts';
import { groundId } from './ground-card.tsx';
import { stepHref } from './steps.ts';

/** Where on the site the field at a finding's path is mended, or undefined when this reader cannot mend it. */
export function linksFor(id: string, editable: 'all' | readonly string[]) {
  return (path: string): string | undefined => {
    const field = path.split('/')[1];
    if (!field) return undefined;
    if (path.includes('/payload/') || path.endsWith('/sure')) return `#${fieldId(path)}`;
    if (field === 'conditions') return stepHref(id, 'answer_condition');
    if (field === 'specialty' || field === 'assets') return `#${field}`;
    if (field === 'grounds') {
      const ground = path.split('/')[2];
      return `/requests/${id}/grounds${ground ? `#${groundId(ground)}` : ''}`;
    }
    if (field === 'tracks') return stepHref(id, `record_track-${path.split('/')[2]}`);
    if (field === 'documents') return '#documents';
    const open = editable === 'all' || editable.includes(field);
    const section = sectionIdAt(path);
    return open && section ? `${draftHref(id, section)}#${fieldId(path)}` : undefined;
  };
}

/** The same links from another page of the request. */
export function linksToRequest(id: string, editable: 'all' | readonly string[]) {
  const hrefOf = linksFor(id, editable);
  return (path: string): string | undefined => hrefOf(path)?.replace(/^#/, `/requests/${id}#`);
}
