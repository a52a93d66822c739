import { describe, expect, test } from "vitest";
import { threadsWanted } from "../../src/cli/projects/pace.ts";

/** The same project again and again: the first takes a second and a half more, each so many milliseconds. */
function wantedAfter(done: number, { projects, cores, each }: { projects: number; cores: number; each: number }): number {
  return threadsWanted({ projects, done, cores, passed: done === 0 ? 0 : 1_500 + done * each });
}

/** The most threads that are wanted in the course of a run, as long as one of them does it all. */
function most(run: { projects: number; cores: number; each: number }): number {
  return Math.max(...Array.from({ length: run.projects + 1 }, (_, done) => wantedAfter(done, run)));
}

describe("threads of a run of several projects", () => {
  test("are none for few projects, and one at the beginning for more, on every machine", () => {
    for (const cores of [1, 2, 4, 64]) {
      expect(wantedAfter(0, { projects: 15, cores, each: 100 })).toBe(0);
      expect(most({ projects: 15, cores, each: 60_000 })).toBe(0);
      for (const projects of [16, 100, 10_000]) expect(wantedAfter(0, { projects, cores, each: 100 })).toBe(1);
    }
  });

  test("are never more than there are cores for, with what V8 does beside each", () => {
    const endless = (cores: number): number => most({ projects: 10_000, cores, each: 1_000 });
    expect([1, 2, 3, 4, 6, 8, 64].map(endless)).toEqual([1, 1, 2, 2, 4, 5, 42]);
  });

  test("are as many as have six seconds each", () => {
    const inTime = (seconds: number): number => most({ projects: 100, cores: 64, each: seconds * 10 });
    // What is left is known once the first has worked three seconds: half of it has gone to its start.
    expect([5, 10, 15, 21, 33, 63].map(inTime)).toEqual([1, 1, 2, 3, 5, 10]);
  });

  test("are one until it is known what a project takes, and no further ones at the end", () => {
    const run = { projects: 1_000, cores: 8, each: 100 };
    expect([1, 5, 14].map((done) => wantedAfter(done, run))).toEqual([1, 1, 1]);
    expect(wantedAfter(15, run)).toBe(5);
    expect([900, 1_000].map((done) => wantedAfter(done, run))).toEqual([1, 1]);
  });
});
