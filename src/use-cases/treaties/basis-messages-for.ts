import type { Role } from '../../domain/codes.ts';
import { isSilent } from '../../domain/notifications/is-silent.ts';
import { dateIn } from '../../domain/plain-date.ts';
import type { Text } from '../../domain/text.ts';
import type { TreatyChangeKind } from '../../domain/treaties/change-input.ts';
import type { ChangedFields } from '../../domain/treaties/propose-change.ts';
import { concernedBy, type Shift, type Standing, shiftOf } from '../../domain/treaties/standing.ts';
import type { Registry } from '../../domain/treaties/treaty.ts';
import { emailSubject } from '../../i18n/email-subjects.ts';
import type { Services } from '../context.ts';
import type { UserRow } from '../ports/accounts.ts';
import type { NewDelivery } from '../ports/outbox.ts';
import type { RequestOnTreaty } from '../ports/treaty-changes.ts';
import { ownersOf } from '../requests/owners-of.ts';
import { isConcerned } from './impact-of.ts';

/** As much of a change as its messages need. */
export interface ToldChange {
  readonly treatyId: string;
  readonly kind: TreatyChangeKind;
  readonly after: ChangedFields;
}

const department: readonly Role[] = ['central', 'central_head'];

/** What an officer should do now; it names neither the treaty nor the state. */
const needed: Readonly<Record<Standing | 'confirmed', Text>> = {
  confirmed: {
    en: 'The entry into force of the treaty it rests on is confirmed. The record can go on.',
    ru: 'Вступление в силу договора, на котором она основана, подтверждено. Работу по записи можно продолжать.',
    kk: 'Жазба негізделген шарттың күшіне енгені расталды. Жазба бойынша жұмысты жалғастыруға болады.',
  },
  holds: {
    en: 'The registry entry of the treaty it rests on was corrected. See whether terms, papers and channel still fit.',
    ru: 'Запись реестра о договоре, на котором она основана, исправлена. Проверьте, соответствуют ли ей сроки, документы и канал сношений.',
    kk: 'Жазба негізделген шарттың тізілімдегі мәліметтері түзетілді. Мерзімдердің, құжаттардың және қатынас жолының сәйкестігін тексеріңіз.',
  },
  unconfirmed: {
    en: 'The force of the treaty it rests on is not confirmed as the registry stands now. Confirm the basis or choose another.',
    ru: 'По данным реестра действие договора, на котором она основана, сейчас не подтверждено. Подтвердите основание или выберите другое.',
    kk: 'Тізілім бойынша жазба негізделген шарттың қолданыста екені қазір расталмаған. Негізді растаңыз немесе басқасын таңдаңыз.',
  },
  fails: {
    en: 'The treaty it rests on no longer carries it as the registry stands now. Choose another basis, or decide how to end it.',
    ru: 'По данным реестра договор больше не может служить её основанием. Выберите другое основание или решите, как её завершить.',
    kk: 'Тізілім бойынша шарт енді жазбаға негіз бола алмайды. Басқа негіз таңдаңыз немесе оны қалай аяқтау керектігін шешіңіз.',
  },
};

/** The messages to the officers of some requests that a change concerns; the registries are those around the change. */
export async function basisMessagesFor(
  services: Services,
  {
    change,
    before,
    after,
    requests,
  }: { change: ToldChange; before: Registry; after: Registry; requests: readonly RequestOnTreaty[] },
): Promise<readonly NewDelivery[]> {
  const concerned = concernedBy(change.after);
  const changed = after.byId.get(change.treatyId);
  if (!changed) return [];
  const on = dateIn(services.clock.now(), services.timeZone);
  const deliveries: NewDelivery[] = [];
  for (const request of requests.filter(({ content }) => isConcerned(concerned, content.state))) {
    const shift = shiftOf(request.content, { changed, before, after, on, homeState: services.homeState });
    if (!shift) continue;
    for (const person of await officersOf(services, request))
      deliveries.push(messageTo(services, { change, shift, request, person }));
  }
  return deliveries;
}

/** Who filed it and who has it; the Department where it is nobody of ours yet. */
async function officersOf(services: Services, { row }: RequestOnTreaty): Promise<readonly UserRow[]> {
  const owners = await ownersOf(services.stores.users, row);
  return owners.length > 0 ? owners : services.stores.users.listByRoles(department, {});
}

function messageTo(
  services: Services,
  {
    change,
    shift: { isOwn, to },
    request,
    person,
  }: { change: ToldChange; shift: Shift; request: RequestOnTreaty; person: UserRow },
): NewDelivery {
  const { row, content } = request;
  const link = `${services.baseUrl}/requests/${row.id}`;
  const told = isOwn && change.kind === 'force_confirmed' && to === 'holds' ? 'confirmed' : to;
  const data = isSilent(content)
    ? { link, confidential: true }
    : { link, reference: row.reference, needed: needed[told] };
  return {
    id: services.newId(),
    requestId: row.id,
    actionId: null,
    userId: person.id,
    template: 'basis-changed',
    language: person.language,
    subject: emailSubject('basis-changed', person.language, data),
    data,
    createdAt: services.clock.now(),
  };
}
