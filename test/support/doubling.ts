/** The CPU time of some work of this process, in milliseconds: a busy machine hardly changes it. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
