import { kinds } from '../../../domain/codes.ts';
import { authorities } from '../../../i18n/messages/authorities.ts';
import { site } from '../../../i18n/messages/site.ts';
import { treaties } from '../../../i18n/messages/treaties.ts';
import { treatyChanges } from '../../../i18n/messages/treaty-changes.ts';
import { channelNames } from '../../../i18n/messages/treaty-codes.ts';
import type { ListedAuthority } from '../../../use-cases/states/list-authorities.ts';
import { ChoiceField, SelectField, TextArea, TextField } from '../components/fields.tsx';
import type { FormErrors } from '../components/form-errors.ts';
import { kindOptions, optionsFrom } from '../components/options.ts';
import { textsIn } from '../form-body.ts';
import type { PageContext } from '../page-context.ts';
import type { Typed } from '../treaties/change-form.ts';
import { ChangeFrame } from '../treaties/change-frame.tsx';

export interface TypedAuthority {
  readonly typed: Typed;
  readonly kinds: readonly string[];
}

export const blankAuthority: TypedAuthority = { typed: new Map(), kinds: [] };

export const typedAuthority = (known: ListedAuthority): TypedAuthority => ({
  kinds: known.kinds,
  typed: new Map([
    ['/name', known.name],
    ['/address', known.address ?? ''],
    ['/channel', known.channel ?? ''],
    ['/languages', known.languages.join('\n')],
    ['/verifiedOn', known.verifiedOn ?? ''],
    ['/endedOn', known.endedOn ?? ''],
  ]),
});

/** What the form says, whole. */
export function entryFrom(typed: Typed, form: FormData) {
  const at = (name: string) => typed.get(`/${name}`) ?? '';
  return {
    name: at('name'),
    kinds: kinds.filter((kind) => textsIn(form, 'kinds').includes(kind)),
    address: at('address') || null,
    channel: at('channel') || null,
    languages: at('languages')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    verifiedOn: at('verifiedOn') || null,
    endedOn: at('endedOn') || null,
  };
}

const labels = {
  '/name': authorities.name,
  '/kinds': authorities.kinds,
  '/address': authorities.address,
  '/channel': treaties.channel,
  '/languages': treaties.languagesOfTreaty,
  '/verifiedOn': authorities.verifiedOn,
  '/endedOn': authorities.endedOn,
  '/source/reference': treatyChanges.sourceReference,
  '/source/on': treatyChanges.sourceDate,
};

export function authorityLabel(page: PageContext, path: string): string | undefined {
  const words = labels[path as keyof typeof labels];
  return words && page.t(words);
}

interface AuthorityFormProps extends TypedAuthority {
  readonly page: PageContext;
  readonly state: string;
  /** Absent for a new one. */
  readonly id?: string | undefined;
  /** Sequence of the authority as it was when the form was opened. */
  readonly tag: string | undefined;
  readonly errors: FormErrors;
}

export function AuthorityForm(props: AuthorityFormProps) {
  const { page, state, id, typed, errors } = props;
  const field = (path: keyof typeof labels) => ({
    path,
    label: page.t(labels[path]),
    value: typed.get(path),
    errors,
  });
  return (
    <ChangeFrame
      {...props}
      title={page.t(id ? authorities.correct : authorities.add)}
      lead={page.t(authorities.lead)}
      about={<p>{page.state(state)}</p>}
      action={`/states/${state}/authorities/${id ?? 'new'}`}
      cancelTo={`/states/${state}#authorities`}
      savesAtOnce
    >
      <TextField {...field('/name')} required />
      <ChoiceField {...field('/kinds')} options={kindOptions(page)} chosen={props.kinds} many />
      <TextArea {...field('/address')} rows={3} />
      <SelectField
        {...field('/channel')}
        options={optionsFrom(page, channelNames)}
        empty={page.t(site.unknown)}
      />
      <TextArea {...field('/languages')} hint={page.t(treatyChanges.oneAtALine)} rows={3} />
      <TextField {...field('/verifiedOn')} type="date" hint={page.t(authorities.verifiedHint)} />
      <TextField {...field('/endedOn')} type="date" />
    </ChangeFrame>
  );
}
