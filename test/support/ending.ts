type Work = () => unknown;

const waiting: Work[] = [];

/**
 * Has something done when the tests of the file that runs have ended. A module that several test files share cannot call `afterAll` for that: it is loaded once,
 * so only the first of these files would hear of it.
 */
export function atEnd(work: Work): void {
  waiting.push(work);
}

/** Does what is waiting to be done: after each test file, see setup.ts. */
export async function end(): Promise<void> {
  await Promise.all(waiting.splice(0).map((work) => work()));
}
