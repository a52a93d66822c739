import type { ConstructFacts } from "../language/readers/facts.ts";
import { literalOf } from "../model/tree.ts";
import { durationOf } from "../runtime/durations.ts";
import type { Approver, Cc, Flow } from "../runtime/facts.generated.ts";
import { all, certain, isConcrete } from "../runtime/hole.ts";
import { chinaTime, secondsOfDay, secondsOfHour } from "../runtime/moments.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** Until when a contract can be signed, as it is written: a moment, or a time after sending; empty where nobody knows. */
export function deadlineOf({ facts, fields }: ConstructFacts, { say }: PreviewSay): string {
  const { deadline }: Flow = facts;
  const tree = fields.get("deadline");
  const written = literalOf(tree?.kind === "apply" ? tree.value : tree?.kind === "literal" ? (tree.made?.value ?? tree) : undefined);
  const duration = typeof written === "string" ? durationOf(written) : undefined;
  if (duration) {
    const seconds = duration.count * duration.unit.seconds;
    if (seconds % secondsOfDay === 0) return say("deadline-days", { count: seconds / secondsOfDay });
    return seconds % secondsOfHour === 0
      ? say("deadline-hours", { count: seconds / secondsOfHour })
      : say("deadline-minutes", { count: seconds / 60 });
  }
  if (!isConcrete(deadline) || deadline === 0) return "";
  return say("deadline", { time: chinaTime(deadline).slice(0, 16).replace("T", " ") });
}

/** What binds a party beside what it signs, as people ask for it; empty where the contract says nothing of it. */
export function termsOf({ readSeconds, signCheck, signatureKinds, canTransfer, sign }: Approver, { say }: PreviewSay): string {
  const checks = isConcrete(signCheck) ? signCheck : [];
  const signatures = certain(sign).filter(({ type }) => type === "signature");
  const isByHand = isHandwriting(signatureKinds) || signatures.some((each) => isHandwriting(each.signatureKinds));
  return [
    ...(isConcrete(readSeconds) && readSeconds > 0 ? [say("reads-for", { seconds: readSeconds })] : []),
    ...(checks.includes("face") ? [say(checks.length === 1 ? "checks-face" : "checks-face-or-other")] : []),
    ...(isByHand ? [say("by-hand")] : []),
    ...(canTransfer === false ? [say("no-transfer")] : []),
  ].join(say("between"));
}

function isHandwriting(kinds: Approver["signatureKinds"]): boolean {
  return isConcrete(kinds) && kinds.length === 1 && kinds[0] === "handwrite";
}

/** Who gets a copy of a contract and does not sign it, and what each may do with it. */
export function copiesOf(flow: Flow, words: PreviewSay): readonly string[] {
  return all(flow.cc).map((copy: Cc) => {
    const [organization, name] = [copy.organization, copy.name].map((value) => text(value, words));
    const named = [organization, name].filter((value) => value !== undefined && value !== "").join(" ");
    const who = named === "" ? text(copy.mobile, words) : named;
    const { permission } = copy;
    return isConcrete(permission) ? words.say(permission === "view" ? "copy-view" : "copy-download", { who }) : who;
  });
}
