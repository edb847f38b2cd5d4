import type { Finding } from '../evidence/finding.ts';
import type { Address } from '../probe/address.ts';

type Values = Readonly<Record<string, string>>;

/**
 * What the address tells for commands: the port where the gateway's own machine is meant, else the host. A name
 * with https in front of it (`secure-host`) goes with its port, as the gateway compares whole origins.
 */
function fromAddress(address: Address | undefined): Values {
  if (!address) return {};
  const { hostname, host, port, origin } = new URL(address.page);
  if (address.kind === 'loopback') return { 'your-origin': origin, ...(port !== '' && { port }) };
  return { 'your-origin': origin, 'your-host': hostname, ...(address.secure && { 'secure-host': host }) };
}

/** A client's release is not the gateway's; an origin that is nobody's in particular must not be let in. */
function valuesOf({ code, values = {}, whose }: Finding): Values {
  if (code === 'client-release') return {};
  const { origin: _, ...others } = values;
  return whose ? others : values;
}

/** A request is named only where a single one waits: the wrong one must not be approved. */
function fromFindings(findings: readonly Finding[]): Values {
  const values: Record<string, string> = Object.assign({}, ...findings.map(valuesOf));
  const several = findings.some(
    ({ code }) => code === 'devices-pending-several' || code === 'text-several-clients',
  );
  const { requestId, deviceId, release, origin } = values;
  return {
    ...(requestId && !several && { requestId }),
    ...(deviceId && !several && { deviceId }),
    ...(release && { release }),
    // the one the gateway refused; of this page's own, nothing that is pasted is read
    ...(origin && { 'your-origin': origin }),
  };
}

/**
 * Gathers what is known for the placeholders of commands, the latest word last. Nothing here is fit for a shell
 * yet: `fillBlanks` puts in only what no shell reads as anything but itself.
 *
 * @param container the name typed at the switch
 * @param printed findings of what a command printed
 */
export function commandValues(
  address: Address | undefined,
  findings: readonly Finding[],
  container: string,
  printed: readonly Finding[],
): Values {
  return {
    ...fromAddress(address),
    ...fromFindings(findings),
    ...fromFindings(printed),
    ...(container !== '' && { container }),
  };
}
