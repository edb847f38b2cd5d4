/** One line of `openclaw devices list`, as far as it could be read. */
export interface DeviceEntry {
  readonly requestId?: string | undefined;
  /** The first eight characters; the redaction leaves no more. */
  readonly deviceId?: string | undefined;
  readonly client?: string | undefined;
  readonly platform?: string | undefined;
  /** Missing for a client on the gateway's own machine. */
  readonly address?: string | undefined;
  /** This device is paired and asks for more, or for a repair. */
  readonly upgrade: boolean;
  /** When it was asked, as the list says it: `2m ago`, or a time of day. */
  readonly age?: string | undefined;
  /** It is the request that this site's own check left, after the user let it ask as a device. */
  readonly ours?: boolean;
}

/** What the list shows. `paired` is undefined where that part is not in the text. */
export interface DeviceList {
  readonly pending: readonly DeviceEntry[];
  readonly paired?: readonly DeviceEntry[] | undefined;
  /** Whether entries name the address they came from; if so, no address means the same machine. */
  readonly namesAddresses: boolean;
}
