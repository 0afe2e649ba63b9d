import type { Config } from '../config.ts';
import type { AppServices } from '../http/context.ts';
import { createDeliverySender } from '../notifications/delivery-sender.ts';
import { createResendSender } from '../notifications/resend-sender.ts';
import { dispatchDeliveries } from '../use-cases/outbox/dispatch-deliveries.ts';
import type { DeliverySender } from '../use-cases/ports/outbox.ts';
import { ringAlarms } from '../use-cases/sweeps/ring-alarms.ts';
import { sweepHourly } from '../use-cases/sweeps/sweep-hourly.ts';
import type { OnFault } from './background.ts';

interface JobTools {
  readonly config: Config;
  readonly onFault: OnFault;
}
type Job = (services: AppServices, tools: JobTools) => Promise<void>;

/** A Worker has no sockets for SMTP that our sender could use, so Resend is its only transport. */
function createMailSender({ mail, mailFrom }: Config): DeliverySender | undefined {
  if (mail?.kind !== 'resend') return undefined;
  return createDeliverySender({ sender: createResendSender(mail), from: mailFrom });
}

/** Sends what is due. A fault is told and not thrown. */
export const dispatchOnWorker: Job = async (services, { config, onFault }) => {
  try {
    const sender = createMailSender(config);
    await dispatchDeliveries(services, { sender, holder: crypto.randomUUID(), limit: 20 });
  } catch (error) {
    onFault('dispatch', error);
  }
};

/** Each request costs about ten statements, of which a run of a Worker has few; the next run goes on. */
const alarmsInOneRun = 20;

const ringOnWorker: Job = async (services, { onFault }) => {
  const tell = (error: unknown) => onFault('alarms', error);
  await ringAlarms(services, { limit: alarmsInOneRun, onFault: tell }).catch(tell);
};

/** By the schedules of wrangler.toml: Cloudflare tells a run only by which of them it is. */
export const jobsBySchedule: Readonly<Record<string, Job>> = {
  '* * * * *': dispatchOnWorker,
  '*/5 * * * *': ringOnWorker,
  '23 * * * *': (services, { onFault }) => sweepHourly(services, onFault),
};
