import { outcomesFor } from '../../domain/law/kz/outcomes.ts';
import { machineKey } from '../../domain/law/kz/state-machines.ts';
import { addDays } from '../../domain/plain-date.ts';
import { payloadShapeOf } from '../../domain/requests/action-payload.ts';
import type { PayloadKey } from '../../domain/requests/neutral-actions.ts';
import type { Step } from '../../domain/requests/step.ts';
import type { LoadedRequest } from '../../use-cases/requests/load-request.ts';
import type { DemoCase } from './demo-case.ts';

const reasons: Readonly<Record<string, string>> = {
  return: 'Не все приложения переведены (демонстрация)',
  refuse_sending: 'Запрос не отвечает требованиям закона (демонстрация)',
  decline_to_sign: 'Уточнить просительную часть (демонстрация)',
  send_urgent: 'Срочность: истекает процессуальный срок (демонстрация)',
  postpone: 'Исполнение помешало бы их собственному расследованию (демонстрация)',
  withdraw: 'Необходимость в помощи отпала (демонстрация)',
  send_back: 'Исполнено не полностью (демонстрация)',
  confirm_partly: 'Один из свидетелей не найден (демонстрация)',
  defer: 'Лицо отбывает наказание в Казахстане (демонстрация)',
};

/** The payload a step must have, with invented values. */
export function makePayload(
  demo: DemoCase,
  step: Step,
  { recorded, loaded }: { recorded: boolean; loaded: LoadedRequest },
): Record<string, unknown> {
  const { required } = payloadShapeOf(step, recorded);
  return Object.fromEntries(required.map((key) => [key, inventValue(key, demo, step, loaded)]));
}

function inventValue(
  key: PayloadKey,
  { world, ahead }: DemoCase,
  { action }: Step,
  { file }: LoadedRequest,
): unknown {
  const { time, random } = world;
  const now = time.now();
  switch (key) {
    case 'reason':
      return reasons[action] ?? 'Основание указано в письме (демонстрация)';
    case 'theirReference':
      return `Письмо ДЕМО-${random.int(100, 999)} от ${now.slice(0, 10)}`;
    case 'occurredAt':
      return now;
    case 'dueOn':
      return addDays(now.slice(0, 10), random.int(10, 40));
    case 'office':
      return random.pick(['AST', 'ALM', 'TRA']);
    case 'outcome': {
      const codes = outcomesFor(machineKey(file.row.kind, file.row.direction), action).map(
        ({ code }) => code,
      );
      return codes.find((code) => ahead.includes(code)) ?? codes[0];
    }
    default:
      throw new Error(`The demo has no value for ${key} of ${action}`);
  }
}
