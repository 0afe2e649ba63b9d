import type { Hono } from 'hono';
import ical, { ICalCalendarMethod } from 'ical-generator';
import { ownAccount } from '../../../i18n/messages/own-account.ts';
import { createTranslator } from '../../../i18n/translate.ts';
import { listOwnLimits } from '../../../use-cases/requests/list-own-limits.ts';
import { resolveCalendar } from '../../../use-cases/users/resolve-calendar.ts';
import { type AppEnv, servicesOf } from '../../context.ts';

const anHour = 60 * 60;

/** The feed that a calendar program reads by its secret address, in the language of the account. */
export function mountCalendar(app: Hono<AppEnv>): void {
  app.get('/calendar/:secret', async (c) => {
    const services = servicesOf(c);
    const actor = await resolveCalendar(services, c.req.param('secret'));
    const { t } = createTranslator(actor.language, services.timeZone);
    const calendar = ical({
      name: t(ownAccount.calendarName),
      method: ICalCalendarMethod.PUBLISH,
      ttl: anHour,
    });
    for (const { requestId, reference, at } of await listOwnLimits({ ...services, actor })) {
      calendar.createEvent({
        id: `${requestId}@${new URL(services.baseUrl).hostname}`,
        start: new Date(at),
        stamp: new Date(services.clock.now()),
        summary:
          reference === null ? t(ownAccount.calendarQuiet) : t(ownAccount.calendarEvent, { reference }),
        url: `${services.baseUrl}/requests/${requestId}`,
      });
    }
    return c.body(calendar.toString(), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
    });
  });
}
