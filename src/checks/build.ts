/** How a request is built. */
export interface BuildOptions {
  /** The clock that relative times count from: a date, or Unix seconds. Default: the machine's. */
  readonly now?: Date | number;
}

/** The clock in Unix seconds. */
export function clock(now: BuildOptions["now"]): number {
  if (typeof now === "number") return now;
  return Math.floor((now ?? new Date()).getTime() / 1000);
}

/** A value that the check of the parameters has made sure of. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("a parameter has a value that the request cannot express");
  return value;
}
