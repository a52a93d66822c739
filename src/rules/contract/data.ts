import { base64 } from "../../runtime/encode.ts";
import type { Flow } from "../../runtime/facts.generated.ts";
import { isPresent, hole } from "../../runtime/hole.ts";
import type { Problem } from "../../runtime/problem.ts";
import { atMost, lengthMessages, partsAtMost } from "../../runtime/text.ts";
import { type Rule, constructRule, textRule } from "../base/rule.ts";

const descriptionLength = textRule(
  {
    name: "flow-description-length",
    refusals: ["flow-description-length"],
    messages: lengthMessages,
    docs: {
      what: "A description has at most 1,000 characters.",
      why: "The service refuses a longer one.",
      fix: "Shorten it; details belong in the file.",
      wrong: "description: 关于采购西红柿的补充说明…   # 1,008 characters",
      right: "description: 关于采购西红柿的补充说明",
    },
  },
  { flow: ["description"] },
  atMost(1000),
  partsAtMost(1000),
);

const userDataMessages = {
  "too-long": "`userData` has {length} characters in base64, and at most {limit} are allowed.",
} as const;

/** How many characters base64 makes of a byte, in a long text. */
const base64Growth = 4 / 3;

/** How many bytes of JSON data have at most, since no character takes more than the six of an escape; not a number where they are not known. */
function mostBytesOf(data: unknown): number {
  if (typeof data === "string") return 6 * data.length + 2;
  if (typeof data !== "object" || data === null) return data === hole ? Number.NaN : 30;
  let bytes = 2;
  for (const name of Object.keys(data)) bytes += 6 * name.length + 4 + mostBytesOf((data as Readonly<Record<string, unknown>>)[name]);
  return bytes;
}

/** User data of at most `limit` characters as it is sent, in base64. */
function userDataAtMost(limit: number): (flow: Flow) => Iterable<Problem<typeof userDataMessages>> {
  return ({ userData }) => {
    const most = isPresent(userData) ? (mostBytesOf(userData) + 2) * base64Growth : 0;
    const length = most > limit ? (base64(userData)?.length ?? 0) : 0;
    return length > limit ? [{ key: "userData", message: "too-long", data: { length, limit } }] : [];
  };
}

const ownUserData = constructRule(
  {
    name: "userdata-length-ess",
    refusals: ["userdata-length-ess"],
    messages: userDataMessages,
    docs: {
      what: "User data has at most 20,480 characters as it is sent, in base64: some 15,000 bytes.",
      why: "The service refuses more. Base64 takes four characters for three bytes, and a Chinese character is three bytes.",
      fix: "Keep the data on your side and send an id.",
      wrong: "userData: { report: 采购合同全文… }   # 6,000 characters",
      right: "userData: { order: A-2026-001 }",
    },
  },
  ["flow"],
  userDataAtMost(20_480),
);

const channelUserData = constructRule(
  {
    name: "userdata-length-essbasic",
    refusals: ["customer-data-length", "userdata-length-embedded-channel"],
    messages: userDataMessages,
    docs: {
      what: "User data that an application sends has at most 1,000 characters in base64: 750 bytes, or 250 Chinese characters.",
      why: "The service refuses more, a twentieth of what a company of its own may send.",
      fix: "Keep the data on your side and send an id.",
      wrong: "userData: 采购合同…   # 252 characters",
      right: "userData: { order: A-2026-001 }",
    },
  },
  ["flow"],
  userDataAtMost(1000),
);

/** Laws on the description and the user data of a contract. */
export const dataRules: readonly Rule[] = [descriptionLength, ownUserData, channelUserData];
