import { describe, expect, it } from 'vitest';
import { createClientAddress } from '../../src/runtimes/client-address.ts';

const caller = '203.0.113.7';
const addressOf = createClientAddress(['10.1.0.0/16', '192.0.2.10', '2001:db8:1::/48']);

describe('the address of a caller', () => {
  it.each([
    ['without a proxy', caller, undefined, caller],
    ['who claims another in a header of their own', caller, '198.51.100.1', caller],
    ['on a socket of both families', `::ffff:${caller}`, undefined, caller],
    ['by IPv6', '2001:db8:2::7', undefined, '2001:db8:2::7'],
    ['behind a proxy on this machine', '127.0.0.1', caller, caller],
    ['behind one that is reached by IPv6', '::1', caller, caller],
    ['behind one on a socket of both families', '::ffff:127.0.0.1', caller, caller],
    ['behind a proxy that is named', '192.0.2.10', caller, caller],
    ['behind a proxy in a network that is named', '10.1.2.3', caller, caller],
    ['behind a named proxy of IPv6', '2001:db8:1::5', '2001:db8:2::7', '2001:db8:2::7'],
    ['behind two of our proxies', '127.0.0.1', `${caller}, 10.1.2.3`, caller],
    ['who put another before the proxy added theirs', '127.0.0.1', `198.51.100.1, ${caller}`, caller],
    ['who put one of our proxies before it', '127.0.0.1', `10.1.2.3, ${caller}`, caller],
    ['whose proxy tells the port', '127.0.0.1', `${caller}:4711`, caller],
    ['whose proxy tells the port by IPv6', '127.0.0.1', '[2001:db8:2::7]:4711', '2001:db8:2::7'],
    ['behind a proxy that is not ours', '10.2.0.1', caller, '10.2.0.1'],
  ])('%s', (_who, peer, forwardedFor, expected) => {
    expect(addressOf(peer, forwardedFor)).toBe(expected);
  });

  it.each([
    ['a proxy on this machine says nothing', '127.0.0.1', undefined],
    ['a named proxy says nothing', '10.1.2.3', ''],
    ['the proxy does not know either', '127.0.0.1', 'unknown'],
    ['only proxies are named', '127.0.0.1', '10.1.2.3, 192.0.2.10'],
    ['there is no socket', undefined, caller],
  ])('is unknown where %s', (_why, peer, forwardedFor) => {
    expect(addressOf(peer, forwardedFor)).toBeUndefined();
  });

  it('is the peer’s for every peer but this machine where no proxy is named', () => {
    const unnamed = createClientAddress([]);
    expect(unnamed('10.1.2.3', caller)).toBe('10.1.2.3');
    expect(unnamed('127.0.0.1', caller)).toBe(caller);
  });
});
