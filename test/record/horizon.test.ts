import fc from "fast-check";
import { expect, test } from "vitest";
import { checkSource } from "../../src/compile.ts";
import type { Horizon } from "../../src/model/clock.ts";
import { chinaTime } from "../../src/runtime/moments.ts";
import { runs } from "../support/long.ts";

const day = 86_400;
const now = 1_767_600_000;

/** Moments near and far, and around those ten years later. */
const moment = fc.oneof(
  fc.integer({ min: now - 400 * day, max: now + 400 * day }),
  fc.integer({ min: now + 3_640 * day, max: now + 3_660 * day }),
  fc.integer({ min: now - 3, max: now + 3 }),
);

/** Numbers of identity cards of people who come of age these days, or are born. */
const birthday = fc
  .tuple(fc.constantFrom(0, 18), fc.integer({ min: -5, max: 5 }))
  .map(([years, days]) => new Date((now + days * day) * 1000 - years * 365.25 * day * 1000).toISOString().slice(0, 10).replaceAll("-", ""));

const contract = fc
  .record({ deadline: moment, expiryReminderAt: moment, own: moment, birth: birthday, relative: fc.boolean(), sample: fc.boolean() })
  .map(({ deadline, expiryReminderAt, own, birth, relative, sample }) => {
    const values = "file: yDR4yUUgyg1qqlj7UuO4zjES3G9Shoxk, user: yDRsalesClerkOnTestSite000000001";
    return `flowspec: 1
name: timed
action: CreateFlowByFiles
params: { user: user-id, file: file-id }
${sample ? `samples: { one: { ${values} } }\n` : ""}initiator: { userId: "{{user}}" }
title: 合同
deadline: ${relative ? "+30d" : chinaTime(deadline)}
expiryReminderAt: ${chinaTime(expiryReminderAt)}
files: [{ id: "{{file}}" }]
approvers:
  - { type: person, name: 李四, mobile: "13200000000", idCardNumber: "110101${birth}0006", deadline: ${chinaTime(own)}, sign: [{ type: signature, at: { page: 1, x: 460, y: 600 } }] }
`;
  });

/** What is found at a moment, as data, and how long that is said to hold. */
function found(text: string, at: number): { readonly findings: string; readonly horizon: Horizon } {
  let horizon: Horizon = { since: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };
  const answered = (_: string, { since, until }: Horizon): void => {
    horizon = { since: Math.max(horizon.since, since), until: Math.min(horizon.until, until) };
  };
  const { diagnostics, suppressed } = checkSource({ path: "timed.flow.yaml", text }, { clock: { now: at, guessed: true, answered } });
  const shown = [...diagnostics, ...suppressed.map(({ diagnostic }) => diagnostic)];
  return {
    findings: JSON.stringify(shown.map(({ code, message, help, fixes, pointer }) => [code.name, message, help, fixes, pointer])),
    horizon,
  };
}

test("within its horizon a contract is judged as it was, at its ends and anywhere between them", () => {
  let [ended, differing] = [0, 0];
  fc.assert(
    fc.property(contract, moment, fc.array(fc.nat(800 * day), { minLength: 1, maxLength: 4 }), (text, at, moves) => {
      const { findings, horizon } = found(text, at);
      expect(horizon.since).toBeLessThanOrEqual(at);
      expect(horizon.until).toBeGreaterThan(at);
      const ends = [horizon.since, horizon.until - 1].filter(Number.isFinite);
      const between = moves.flatMap((by) => [at + by, at - by]).filter((other) => other >= horizon.since && other < horizon.until);
      for (const other of [...ends, ...between]) expect(found(text, other).findings).toBe(findings);
      ended += Number(Number.isFinite(horizon.until));
      if (Number.isFinite(horizon.until)) differing += Number(found(text, horizon.until + 5 * day).findings !== findings);
    }),
    { numRuns: runs(150, 5000) },
  );
  // It is not always a guess on the safe side.
  expect(ended).toBeGreaterThan(0);
  expect(differing).toBeGreaterThan(0);
});
