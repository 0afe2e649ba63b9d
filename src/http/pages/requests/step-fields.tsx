import type { Direction, Kind, Role } from '../../../domain/codes.ts';
import type { Deadline } from '../../../domain/deadlines/deadline.ts';
import { outcomes } from '../../../domain/law/kz/outcomes.ts';
import { roleNames } from '../../../domain/law/kz/roles.ts';
import { machineKey } from '../../../domain/law/kz/state-machines.ts';
import type { Text } from '../../../domain/text.ts';
import { site } from '../../../i18n/messages/site.ts';
import { ChoiceField, type Option, SelectField, TextArea, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import type { PageContext } from '../page-context.ts';
import { isManyValued } from './read-step.ts';
import { type RecordSurroundings, recordOptions } from './record-options.ts';
import { stepLabel } from './step-labels.ts';
import { type ShownStep, type StepField, stepPath } from './steps.ts';

/** What the controls of a step's form may choose from. */
export interface StepSurroundings extends RecordSurroundings {
  readonly kind: Kind;
  readonly direction: Direction;
  readonly documents: readonly { readonly id: string; readonly fileName: string }[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string | null;
    readonly answeredAt: string | null;
    readonly askedBy: 'home' | 'state';
  }[];
  readonly offices: readonly { readonly code: string; readonly name: Text }[];
  readonly deadlines: readonly Deadline[];
  readonly treaties: readonly Option[];
  /** How the matters beside the status stand; the other side is not told. */
  readonly tracks?: Readonly<Record<string, string>>;
  readonly assignees: readonly {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly office: string | null;
  }[];
}

export interface StepFieldProps {
  readonly page: PageContext;
  readonly step: ShownStep;
  readonly field: StepField;
  readonly around: StepSurroundings;
  readonly errors: FormErrors;
  readonly typed: ReadonlyMap<string, string>;
}

const longestOption = 110;
const shortened = (text: string): string =>
  text.length > longestOption ? `${text.slice(0, longestOption).trimEnd()}…` : text;

/** Those the other side asked: one's own cannot be answered. */
export const openQuestions = (
  page: PageContext,
  questions: StepSurroundings['questions'],
): StepSurroundings['questions'] =>
  questions.filter(
    ({ answeredAt, askedBy }) =>
      answeredAt === null && askedBy === (page.actor?.role === 'liaison' ? 'home' : 'state'),
  );

const named = (page: PageContext, entries: readonly { value: string; name: Text }[]): readonly Option[] =>
  entries.map(({ value, name }) => ({ value, label: page.t(name) }));

/** A person by name, with what they are and where. */
function assigneeLabel(
  page: PageContext,
  { offices }: StepSurroundings,
  { name, role, office }: StepSurroundings['assignees'][number],
): string {
  const place = offices.find(({ code }) => code === office);
  return `${name} (${[page.t(roleNames[role]), place && page.t(place.name)].filter(Boolean).join(', ')})`;
}

/** Terms that something allows to extend now; one set by hand is changed by setting another. */
export const extendable = (deadlines: readonly Deadline[]): readonly Deadline[] =>
  deadlines.filter(({ extension }) => extension !== null);

/** The choices of a key, or undefined where one writes freely. */
function optionsOf({ page, step, field, around }: StepFieldProps): readonly Option[] | undefined {
  const { key, codes } = field;
  switch (key) {
    case 'outcome':
      return named(
        page,
        outcomes[machineKey(around.kind, around.direction)]
          .filter(({ code }) => !codes || codes.includes(code))
          .map(({ code, name }) => ({ value: code, name })),
      );
    case 'office':
      return named(
        page,
        around.offices.map(({ code, name }) => ({ value: code, name })),
      );
    case 'deadline':
      return named(
        page,
        extendable(around.deadlines).map(({ id, name }) => ({ value: id, name })),
      );
    case 'value':
      return step.track?.holds === 'value'
        ? named(
            page,
            step.track.values.map(({ code, name }) => ({ value: code, name })),
          )
        : undefined;
    case 'questionId':
      return openQuestions(page, around.questions).map(({ id, text }) => ({
        value: id,
        label: shortened(text ?? page.t(site.unknown)),
      }));
    case 'documentId':
      return around.documents.map(({ id, fileName }) => ({ value: id, label: fileName }));
    case 'assigneeId':
      return around.assignees.map((person) => ({
        value: person.id,
        label: assigneeLabel(page, around, person),
      }));
    default:
      return recordOptions(page, step, key, around) ?? codes?.map((code) => ({ value: code, label: code }));
  }
}

const dates = new Set(['dueOn', 'at', 'on', 'until']);
const long = new Set(['reason', 'text', 'source']);

function inputType({ step, field }: StepFieldProps): 'date' | 'datetime-local' | 'text' {
  if (dates.has(field.key)) return 'date';
  if (field.key === 'value' && step.track?.holds === 'date') return 'date';
  return field.key === 'occurredAt' ? 'datetime-local' : 'text';
}

/** What most people would enter: a request goes under their own control. */
function usual({ page, step, field, around }: StepFieldProps): string | undefined {
  if (field.key === 'by' && step.action === 'take_under_control') return page.actor?.name;
  return field.key === 'recordId' ? around.record : undefined;
}

function manyOptions({ page, step, field, around }: StepFieldProps): readonly Option[] {
  if (field.key === 'documentIds')
    return around.documents.map(({ id, fileName }) => ({ value: id, label: fileName }));
  if (field.key === 'treatyIds') return around.treaties;
  return recordOptions(page, step, field.key, around) ?? [];
}

/** The control that fits a payload key. */
export function StepFieldView(props: StepFieldProps) {
  const { page, step, field, errors, typed } = props;
  const path = stepPath(step, field.key);
  const name = stepLabel(step.action, field.key);
  const label = `${name ? page.t(name) : field.key}${field.required ? '' : ` (${page.t(site.optional)})`}`;
  const shared = { path, label, errors, required: field.required, value: typed.get(path) ?? usual(props) };
  if (isManyValued(field.key)) {
    const options = manyOptions(props);
    return options.length === 0 && !field.required ? null : (
      <ChoiceField
        path={path}
        label={label}
        errors={errors}
        options={options}
        chosen={typed.get(path)?.split(',') ?? []}
        many
      />
    );
  }
  const options = optionsOf(props);
  if (options) {
    const only = field.required && options.length === 1 ? options[0]?.value : undefined;
    return (
      <SelectField {...shared} {...{ options }} value={shared.value ?? only} empty={page.t(site.choose)} />
    );
  }
  if (long.has(field.key)) return <TextArea {...shared} rows={3} />;
  return <TextField {...shared} type={inputType(props)} />;
}
