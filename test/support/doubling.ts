/** The CPU time, in milliseconds, within which something that ends soon has ended, on whatever machine. */
export const soon = 20_000;

/** The CPU time of some work of this process, in milliseconds: a busy machine hardly changes it. */
export function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

/** The same for work that takes its time. */
export async function cpuOfAsync(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Times below this, in milliseconds, say nothing: what is that quick may grow as it likes. */
const noise = 25;

/** How often a ratio that is too large is measured again. */
const tries = 4;

/** How much longer the work on a text of twice the size takes, by the least times of several; 1 where it takes next to nothing. */
export function growth(small: () => unknown, large: () => unknown): number {
  let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let count = 0; count < tries; count += 1) {
    two = Math.min(two, cpuOf(large));
    if (two < noise) return 1;
    one = Math.min(one, cpuOf(small));
    if (two / one < 3) break;
  }
  return two / one;
}

/** The same for work that takes its time. */
export async function growthAsync(small: () => Promise<unknown>, large: () => Promise<unknown>): Promise<number> {
  let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let count = 0; count < tries; count += 1) {
    two = Math.min(two, await cpuOfAsync(large));
    if (two < noise) return 1;
    one = Math.min(one, await cpuOfAsync(small));
    if (two / one < 3) break;
  }
  return two / one;
}
