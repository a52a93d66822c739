import type { Approver } from "../facts.generated.ts";
import { given, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { emailAddress } from "./identity.ts";
import { isCompany, isDynamic, isInside } from "./party.ts";

/** Notices to an employee of a company of the application, to whom the service sends none. */
export function* noticeInside(approver: Approver): Iterable<Problem> {
  if (isCompany(approver) && isInside(approver) && known(approver.notify) && approver.notify !== "none")
    yield {
      key: "notify",
      message: "The service sends no notices to employees of the application's own companies, whatever is asked for.",
    };
}

/** Notices by e-mail without an address to send them to. */
export function* noticeByEmail({ notify, email }: Approver): Iterable<Problem> {
  if ((notify === "email" || notify === "all") && !given(email))
    yield { key: "notify", message: "Notices go by e-mail, and there is no `email` to send them to." };
  const wrong = known(email) ? emailAddress(email) : undefined;
  if (wrong !== undefined) yield { key: "email", message: `\`email\` ${wrong}.` };
}

/** Ways to reach an employee of a company of the application, whom the service never writes to, and knows by ids. */
export function* optionsInside(approver: Approver): Iterable<Problem> {
  if (!isCompany(approver) || !isInside(approver)) return;
  for (const key of ["email", "mobileMode"] as const)
    if (known(approver[key])) yield { key, message: `\`${key}\` has no effect on employees of the application's own companies.` };
}

/** A treatment of the mobile number that is followed only where the person is identified. */
export function* mobileModeWithoutIdentity(approver: Approver): Iterable<Problem> {
  if (!known(approver.mobileMode) || isDynamic(approver)) return;
  if (!given(approver.name) || !given(approver.idCardNumber))
    yield { key: "mobileMode", message: "`mobileMode` has an effect only where `name` and `idCardNumber` are given." };
}
