import { HostError } from "../../src/host.ts";
import { type Disk, machineDisk } from "../../src/host/disk.ts";

/** The machine's disk, on which those operations fail that would change something and whose number, from 1 on, is chosen. */
export function failingDisk(fails: (count: number) => boolean): Disk {
  let count = 0;
  const failing = <T extends readonly unknown[], R>(work: (...args: T) => R): ((...args: T) => R) => {
    return (...args) => {
      count += 1;
      if (fails(count)) throw new HostError("cannot-write", { path: "it", reason: "ENOSPC" });
      return work(...args);
    };
  };
  return {
    ...machineDisk,
    write: failing(machineDisk.write),
    claim: failing(machineDisk.claim),
    rename: failing(machineDisk.rename),
    remove: failing(machineDisk.remove),
    touch: failing(machineDisk.touch),
    sync: failing(machineDisk.sync),
  };
}
