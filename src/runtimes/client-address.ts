import { BlockList, isIP } from 'node:net';

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** A connection to a socket of both families shows an IPv4 address inside an IPv6 one. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

/** Some proxies add the port: `192.0.2.7:4711`, `[2001:db8::7]:4711`. */
const withoutPort = (hop: string): string =>
  hop.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');

function networks(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const each of addresses) {
    const [address = '', prefix] = each.split('/');
    if (prefix === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(prefix), familyOf(address));
  }
  return list;
}

const loopback = ['127.0.0.0/8', '::1'];

/**
 * Tells a caller's network address behind proxies of this machine and those named (addresses or CIDR). What other
 * peers say of themselves in X-Forwarded-For is not believed. Undefined when a trusted proxy does not say for whom
 * it asks: its own address would be that of everybody.
 */
export function createClientAddress(trustedProxies: readonly string[]) {
  const trusted = networks([...loopback, ...trustedProxies]);
  const isTrusted = (address: string) => trusted.check(address, familyOf(address));

  return (peer: string | undefined, forwardedFor: string | undefined): string | undefined => {
    let address = peer === undefined ? undefined : plain(peer);
    const hops = forwardedFor?.split(',') ?? [];
    while (address !== undefined && isTrusted(address)) {
      const hop = plain(withoutPort(hops.pop()?.trim() ?? ''));
      address = isIP(hop) === 0 ? undefined : hop;
    }
    return address;
  };
}
