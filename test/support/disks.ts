import { type Disk, HostError, machineDisk } from "../../src/host.ts";

/** The machine's disk, in which `before` is called with the number of each operation that changes something, from 1 on. */
export function countingDisk(before: (count: number) => void): Disk {
  let count = 0;
  const counted = <T extends readonly unknown[], R>(work: (...args: T) => R): ((...args: T) => R) => {
    return (...args) => {
      count += 1;
      before(count);
      return work(...args);
    };
  };
  return {
    ...machineDisk,
    write: counted(machineDisk.write),
    claim: counted(machineDisk.claim),
    rename: counted(machineDisk.rename),
    remove: counted(machineDisk.remove),
  };
}

/** A disk on which the operations of some numbers fail. */
export function failingDisk(fails: (count: number) => boolean): Disk {
  return countingDisk((count) => {
    if (fails(count)) throw new HostError("cannot write: ENOSPC");
  });
}
