/** A law that the author of a contract answered with a reason, so that nothing made of the contract goes by it there. */
export interface Waiver {
  /** The name of its code. */
  readonly code: string;
  readonly reason: string;
  /** The pointer of what it is about; none where values broke it, so that it is about the whole contract. */
  readonly at?: string;
  /** Whether it is an error, and the contract is sent against advice. */
  readonly isError: boolean;
}

/** Whether a law is left out where it judges a construct: what was suppressed is about the construct, or about something in it. */
export function isWaived(waived: readonly Waiver[] | undefined, code: string, construct: string): boolean {
  return (waived ?? []).some((each) => each.code === code && (each.at === undefined || `${each.at}/`.startsWith(`${construct}/`)));
}
