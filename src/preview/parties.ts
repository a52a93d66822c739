import type { Approver } from "../runtime/facts.generated.ts";
import type { PreviewSay } from "./say.ts";
import { text } from "./text.ts";

/** Who an approver is, as far as it is known. */
export function whoIs(approver: Approver, words: PreviewSay): string {
  const { say } = words;
  const [role = "", organization = "", name = ""] = [approver.role, approver.organization, approver.name].map((value) =>
    text(value, words),
  );
  if (role) {
    if (organization) return name ? say("role-company-person", { role, organization, name }) : say("role-company", { role, organization });
    return name ? say("role-person", { role, name }) : role;
  }
  if (organization) return name ? say("company-person", { organization, name }) : organization;
  return name || say("named-later");
}

/** As short as a party can be called: its role, else its organization or its name. */
export function shortNameOf(approver: Approver, words: PreviewSay): string {
  const { role, organization, name } = approver;
  const short = [role, organization, name].map((value) => text(value, words)).find((value) => value !== "");
  return short ?? words.say("named-later");
}
