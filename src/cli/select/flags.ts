import { UsageError } from "../io.ts";

/** Flags by which a command takes a part of the files that it would take. */
export interface SelectFlags {
  /** `true` where nothing is said of the version: what was changed since the one that is usual. */
  readonly changed?: string | true;
  readonly shard?: string;
}

/** Whether a part is taken. */
export function isSelecting({ changed, shard }: SelectFlags): boolean {
  return changed !== undefined || shard !== undefined;
}

/**
 * Refuses to take a part, where another flag says already what is taken.
 * @throws UsageError
 */
export function refuseSelecting(flags: SelectFlags, other: string): void {
  if (isSelecting(flags)) throw new UsageError("select-with", { flag: other });
}
