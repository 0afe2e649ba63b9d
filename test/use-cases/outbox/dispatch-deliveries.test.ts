import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maxAttempts } from '../../../src/use-cases/outbox/retry-delay.ts';
import { aCreation, aRow, aUser } from '../../support/change-builders.ts';
import { type Outbox, openOutbox } from '../../support/outbox-setting.ts';

let outbox: Outbox;
beforeEach(async () => {
  outbox = await openOutbox();
});
afterEach(() => outbox.close());

const keys = () => outbox.provider.accepted.map(({ key }) => key).toSorted();

describe('messages that are due', () => {
  test('all arrive, each once, however many there are', async () => {
    const ids = await outbox.queue(35);
    expect(await outbox.dispatch()).toEqual({ sent: 35, retrying: 0, failed: 0 });
    expect(keys()).toEqual(ids.toSorted());
    expect(await outbox.dispatch()).toEqual({ sent: 0, retrying: 0, failed: 0 });
    expect(outbox.provider.calls).toHaveLength(35);
  });

  test('go to the reader’s address in the reader’s language and leave a trace without their contents', async () => {
    await outbox.queue(1, { language: 'kk' });
    await outbox.dispatch();
    expect(outbox.provider.accepted[0]?.body).toMatchObject({
      to: outbox.reader.email,
      from: 'Komek <komek@example.org>',
      subject: '№ MLA-OUT-2026-000001 жазба бойынша әрекет қажет',
      text: expect.stringContaining('https://komek.example/requests/1'),
    });
    expect(await outbox.rows()).toEqual([
      expect.objectContaining({
        status: 'sent',
        attempts: 1,
        providerId: 'provider-1',
        sentAt: outbox.clock.now(),
        data: { link: '' },
      }),
    ]);
  });

  test('are sent once when two dispatchers work at the same time', async () => {
    const ids = await outbox.queue(30);
    const reports = await Promise.all([outbox.dispatch(), outbox.dispatch(), outbox.dispatch()]);
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(30);
    expect(outbox.provider.calls).toHaveLength(30);
    expect(keys()).toEqual(ids.toSorted());
  });
});

describe('a dispatcher that dies', () => {
  test('before sending loses nothing: another sends when its time is over', async () => {
    const [id = ''] = await outbox.queue();
    const now = outbox.clock.now();
    const taken = await outbox.stores.outbox.lease({
      limit: 10,
      now,
      until: '2026-03-02T12:05:00.000Z',
      holder: 'dead',
    });
    expect(taken).toHaveLength(1);
    expect(await outbox.dispatch()).toMatchObject({ sent: 0 });
    outbox.clock.advance({ minutes: 6 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
    expect(keys()).toEqual([id]);
  });

  test('between sending and marking makes no second message', async () => {
    const [id = ''] = await outbox.queue();
    const dying = { ...outbox.stores.outbox, markSent: () => Promise.reject(new Error('power cut')) };
    await expect(outbox.dispatch({ stores: { outbox: dying } })).rejects.toThrow('power cut');
    outbox.clock.advance({ minutes: 6 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
    expect(outbox.provider.calls.map(({ key }) => key)).toEqual([id, id]);
    expect(outbox.provider.accepted).toHaveLength(1);
    expect(await outbox.rows()).toEqual([
      expect.objectContaining({ status: 'sent', providerId: 'provider-1' }),
    ]);
  });

  test('and wakes up late does not undo what another has sent', async () => {
    const [id = ''] = await outbox.queue();
    await outbox.dispatch();
    await outbox.stores.outbox.markRetry(id, { error: 'late', nextAttemptAt: outbox.clock.now() });
    await outbox.stores.outbox.markFailed(id, { error: 'late' });
    expect(await outbox.rows()).toEqual([expect.objectContaining({ status: 'sent', lastError: null })]);
  });
});

describe('a dispatcher that is told to end', () => {
  test('gives back at once what it has taken and not begun, while one message is still on its way', async () => {
    const ids = await outbox.queue(10);
    const ending = new AbortController();
    outbox.provider.next({ answer: 'silence' });
    const ended = outbox.dispatch({ signal: ending.signal });
    await expect.poll(() => outbox.provider.calls.length).toBe(1);
    ending.abort();
    await expect.poll(async () => (await outbox.dispatch()).sent).toBe(9);
    expect(await ended).toEqual({ sent: 0, retrying: 1, failed: 0 });
    outbox.clock.advance({ minutes: 1 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
    expect(keys()).toEqual(ids.toSorted());
    expect(outbox.provider.accepted).toHaveLength(10);
  });

  test('before it begins takes nothing that others would have to wait for', async () => {
    await outbox.queue(3);
    const ended = AbortSignal.abort();
    expect(await outbox.dispatch({ signal: ended })).toEqual({ sent: 0, retrying: 0, failed: 0 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 3 });
  });
});

describe('a message the provider does not take', () => {
  test('waits as long as the provider asks', async () => {
    await outbox.queue();
    outbox.provider.next({ answer: 'rate_limited', retryAfter: '600' });
    expect(await outbox.dispatch()).toEqual({ sent: 0, retrying: 1, failed: 0 });
    outbox.clock.advance({ minutes: 9, seconds: 59 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 0 });
    outbox.clock.advance({ seconds: 1 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
    expect(outbox.provider.accepted).toHaveLength(1);
  });

  test('is tried at growing distances until it is given up, and stays readable with the reason', async () => {
    await outbox.queue();
    const tried: number[] = [];
    for (let minute = 0; minute <= 10 * 60; minute += 1) {
      outbox.provider.next({ answer: 'server_error' });
      const { retrying, failed } = await outbox.dispatch();
      if (retrying + failed > 0) tried.push(minute);
      outbox.clock.advance({ minutes: 1 });
    }
    expect(tried).toHaveLength(maxAttempts);
    expect(tried.slice(0, 6)).toEqual([0, 1, 3, 7, 15, 31]);
    expect(await outbox.rows()).toEqual([
      expect.objectContaining({
        status: 'failed',
        attempts: maxAttempts,
        lastError: expect.stringContaining('500'),
      }),
    ]);
  });

  test('as invalid is given up at once and does not stop those behind it', async () => {
    const [refused = '', ...others] = await outbox.queue(3);
    outbox.provider.next({ answer: 'invalid' });
    expect(await outbox.dispatch()).toEqual({ sent: 2, retrying: 0, failed: 1 });
    expect(keys()).toEqual(others.toSorted());
    expect((await outbox.rows()).find(({ id }) => id === refused)?.lastError).toContain('422');
  });

  test('because of silence is sent later', async () => {
    await outbox.queue();
    outbox.provider.next({ answer: 'silence' });
    expect(await outbox.dispatch()).toMatchObject({ retrying: 1 });
    outbox.clock.advance({ minutes: 1 });
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
  });
});

describe('without a mail transport', () => {
  test('messages are held with their contents, and sent once there is one', async () => {
    await outbox.queue(2);
    expect(await outbox.dispatch({ transport: false })).toEqual({ sent: 0, retrying: 0, failed: 0 });
    expect(await outbox.rows()).toEqual([
      expect.objectContaining({ status: 'held', attempts: 0 }),
      expect.objectContaining({
        status: 'held',
        data: expect.objectContaining({ reference: 'MLA-OUT-2026-000001' }),
      }),
    ]);
    expect(await outbox.dispatch()).toMatchObject({ sent: 2 });
  });
});

describe('a recipient who may no longer see the request', () => {
  const lost = expect.objectContaining({ status: 'failed', lastError: 'recipient no longer has access' });

  async function fileOf(officeCode: string) {
    const row = aRow({ officeCode });
    await outbox.stores.requests.commit(aCreation(row));
    return row.id;
  }

  test('is not written to after moving to another office', async () => {
    const person = aUser({ role: 'prosecutor', office: 'AST' });
    await outbox.stores.users.create(person);
    const requestId = await fileOf('AST');
    await outbox.queue(1, { requestId }, person);
    expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
    await outbox.queue(1, { requestId }, person);
    await outbox.stores.users.update(person.id, { office: 'ALM' });
    expect(await outbox.dispatch()).toEqual({ sent: 0, retrying: 0, failed: 1 });
    expect((await outbox.rows())[0]).toEqual(lost);
    expect(outbox.provider.calls).toHaveLength(1);
  });

  test('is not written to once the account is closed, not even about the account', async () => {
    await outbox.queue(1, { template: 'password-reset', data: { link: 'https://komek.example/reset/x' } });
    await outbox.stores.users.update(outbox.reader.id, { disabledAt: outbox.clock.now() });
    expect(await outbox.dispatch()).toMatchObject({ failed: 1 });
    expect(await outbox.rows()).toEqual([lost]);
    expect(outbox.provider.calls).toHaveLength(0);
  });
});

test('a message that cannot be prepared is tried later and those behind it go out', async () => {
  const [broken = ''] = await outbox.queue(2);
  const users = {
    ...outbox.stores.users,
    findById: (() => {
      let first = true;
      return async (id: string) => {
        if (!first) return outbox.stores.users.findById(id);
        first = false;
        throw new RangeError('unreadable row of demo.reader@example.org');
      };
    })(),
  };
  expect(await outbox.dispatch({ stores: { users } })).toEqual({ sent: 1, retrying: 1, failed: 0 });
  const row = (await outbox.rows()).find(({ id }) => id === broken);
  expect(row?.lastError).toBe('the message could not be prepared (RangeError)');
  outbox.clock.advance({ minutes: 1 });
  expect(await outbox.dispatch()).toMatchObject({ sent: 1 });
});
