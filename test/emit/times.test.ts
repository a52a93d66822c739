import { describe, expect, test } from "vitest";
import { generated } from "../support/compiled.ts";

/** The review sheet of a contract with a deadline for all, one for a party, and one that a parameter has by default. */
async function sheet(time: string): Promise<string> {
  const text = `flowspec: 1
name: times
action: CreateFlowByFiles
params: { user: user-id, file: file-id, name: person-name, mobile: mobile, last: { type: timestamp, default: ${time} } }
samples:
  review: { now: 2026-01-05T09:00:00+08:00, user: yDRuser, file: yDRfile, name: 李四, mobile: "13200000000" }
initiator: { userId: "{{user}}" }
title: 采购合同
deadline: ${time}
expiryReminderAt: "{{last}}"
files: [{ id: "{{file}}" }]
approvers:
  - { type: person, name: "{{name}}", mobile: "{{mobile}}", deadline: ${time}, sign: [{ type: signature, at: { page: 1, x: 100, y: 600 } }] }
`;
  return (await generated({ path: "times.flow.yaml", text })).get("review/times.md") ?? "";
}

describe("a review sheet says times in words", () => {
  test.each([
    ["+90m", "90 minutes after sending"],
    ["+1h", "1 hour after sending"],
    ["+36h", "36 hours after sending"],
    ["+1d", "1 day after sending"],
    ["+30d", "30 days after sending"],
    ["+1w", "7 days after sending"],
    ["+2w", "14 days after sending"],
    ["2026-02-01T09:00:00+08:00", "2026-02-01 09:00 (+08:00)"],
  ])("%s", async (time, words) => {
    const text = await sheet(time);
    expect(text).toContain(`| Deadline | ${words} | as defined |`);
    expect(text.split("\n").filter((line) => line.includes(words)).length).toBeGreaterThanOrEqual(time.startsWith("+") ? 3 : 2);
    expect(text).not.toContain("\\+");
  });
});
