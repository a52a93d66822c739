import { flowsOf } from "../contract/flows.ts";
import type { Approver, Contract, Flow } from "../facts.generated.ts";
import { certain, given, hole, known } from "../hole.ts";
import type { Context, Problem } from "../problem.ts";
import { isCompany, isDynamic, isInside, isNamedLater, isPerson, keyList, missing, present } from "./party.ts";

/**
 * Whether an approver must say who signs. On essbasic a company's employee is known by ids, and on ess the initiator seals for a company
 * that signs automatically and names nobody.
 */
export function needsPerson(approver: Approver, { service }: Context): boolean {
  if (isNamedLater(approver) || given(approver.userId)) return false;
  return service === "ess" ? !isLeftToInitiator(approver) : isPerson(approver);
}

/** Whether an automatic seal is left to the initiator, or may be while the type is not known. */
function isLeftToInitiator(approver: Approver): boolean {
  return (approver.type === "company-auto" || approver.type === hole) && present(approver, "name", "mobile").length === 0;
}

/** Whether an approver must say by its name which company signs. What seals by itself and names none is the company that sends. */
export function needsCompanyName(approver: Approver): boolean {
  const isSender = approver.type === "company-auto" && !given(approver.organizationOpenId);
  return !isSender && needsOrganization(approver);
}

/** A company that seals by itself and is not named: the one that sends. */
export function* unnamedCompany(approver: Approver): Iterable<Problem> {
  if (approver.type === "company-auto" && !isDynamic(approver) && !given(approver.organization))
    yield {
      ...emptyKey(approver, ["organization"]),
      message:
        "No company is named to seal, so the sending one does; the documents want its name, and the service may refuse the approver.",
    };
}

/** Whether an approver signs for a company that the request knows. A company outside the application has a law of its own. */
function needsOrganization(approver: Approver): boolean {
  return isCompany(approver) && isInside(approver) && !isDynamic(approver);
}

/** A company that seals automatically, and nobody named to do it. */
export function* unnamedSealer(approver: Approver): Iterable<Problem> {
  if (approver.type === "company-auto" && present(approver, "name", "mobile", "userId").length === 0)
    yield { key: "type", message: "Nobody is named to seal, so the initiator does, who must be allowed to use the seal automatically." };
}

/** What only companies say, said of a person. */
export function* personOfCompany(approver: Approver): Iterable<Problem> {
  const wrong = isPerson(approver) ? present(approver, "organization", "organizationOpenId", "openId") : [];
  if (wrong[0] !== undefined) yield { key: wrong[0], message: `A person signs for no company, so ${keyList(wrong)} cannot stand here.` };
}

/** A user id of somebody who does not sign as an employee. */
export function* userIdOfPerson(approver: Approver): Iterable<Problem> {
  if (isPerson(approver) && given(approver.userId))
    yield { key: "userId", message: "`userId` is for employees of the own company, and this approver signs as a person." };
}

/** What the service knows better of an employee whom a user id names. */
export function* overriddenByUserId(approver: Approver): Iterable<Problem> {
  const ignored = !isPerson(approver) && given(approver.userId) ? present(approver, "name", "mobile", "idCardNumber") : [];
  if (ignored[0] !== undefined)
    yield { key: ignored[0], message: `Where \`userId\` is of a verified employee, the service ignores ${keyList(ignored)}.` };
}

/** A company of the application without its id, which is then the one that sends. What seals by itself mostly is. */
export function* companyWithoutId(approver: Approver): Iterable<Problem> {
  if (approver.type === "company" && isUnidentified(approver))
    yield {
      ...emptyKey(approver, ["organizationOpenId"]),
      message: "Without `organizationOpenId` this is the sending company; the service may refuse it for any other.",
    };
}

/** A company of the application without its id that cannot be the one that sends: another has that one's id, or its place, and another name. */
export function* otherCompanyWithoutId(contract: Contract): Iterable<Problem> {
  for (const { approvers } of flowsOf(contract)) {
    const unidentified = certain(approvers).filter((approver) => isUnidentified(approver) && known(approver.organization));
    let own = unidentified.length > 0 ? sendingCompany(contract, approvers) : undefined;
    for (const company of unidentified) {
      own ??= company;
      if (own.organization === company.organization) continue;
      yield {
        on: company,
        ...emptyKey(company, ["organizationOpenId"]),
        message: "A company of the application that is not the sending one needs `organizationOpenId`.",
        related: [{ on: own, key: "organization", message: "the sending company" }],
      };
    }
  }
}

/** The approver of the company that sends, where one says that it is of it and names it. */
function sendingCompany({ initiator }: Contract, approvers: Flow["approvers"]): Approver | undefined {
  const sender = known(initiator) ? initiator.organizationOpenId : undefined;
  if (!known(sender)) return undefined;
  return certain(approvers).find(({ organization, organizationOpenId }) => organizationOpenId === sender && known(organization));
}

function isUnidentified(approver: Approver): boolean {
  return needsOrganization(approver) && !given(approver.organizationOpenId);
}

/** An employee who is not named, so that anybody of the company may sign. What signs by itself nobody claims. */
export function* employeeWithoutId(approver: Approver): Iterable<Problem> {
  if (approver.type === "company" && needsOrganization(approver) && !given(approver.openId))
    yield { ...emptyKey(approver, ["openId"]), message: "Without `openId`, any employee of the company may claim this signature." };
}

/** An employee with an id, whose name and mobile number the documents want nevertheless. */
export function* employeeWithoutName(approver: Approver): Iterable<Problem> {
  const keys = needsOrganization(approver) && given(approver.openId) ? missing(approver, "name", "mobile") : [];
  if (keys[0] !== undefined)
    yield { ...emptyKey(approver, keys), message: `An employee who is not verified yet needs ${keyList(keys)} beside \`openId\`.` };
}

/** An employee of a company of the application, on an embedded page. */
export function* embeddedEmployee(approver: Approver): Iterable<Problem> {
  const keys = approver.type === "company" && isInside(approver) ? missing(approver, "organization", "organizationOpenId") : [];
  if (keys[0] !== undefined)
    yield { ...emptyKey(approver, keys), message: `An employee of a company of the application needs ${keyList(keys)}.` };
}

/** An employee of a company outside the application: known by name, since there are no ids. */
export function* outsideEmployee(approver: Approver): Iterable<Problem> {
  const applies = approver.outsideApp === true && !isPerson(approver) && !isDynamic(approver);
  const keys = applies ? missing(approver, "organization", "name", "mobile") : [];
  if (keys[0] !== undefined)
    yield { ...emptyKey(approver, keys), message: `An employee of a company outside the application needs ${keyList(keys)}.` };
}

/** Ids of the application for somebody outside it. */
export function* outsideWithIds(approver: Approver): Iterable<Problem> {
  const wrong = approver.outsideApp === true && !isPerson(approver) ? present(approver, "organizationOpenId", "openId") : [];
  if (wrong[0] !== undefined)
    yield { key: wrong[0], message: `A company outside the application has no ids in it, so ${keyList(wrong)} cannot stand here.` };
}

/** A person said to be of a company outside the application. */
export function* personOutside(approver: Approver): Iterable<Problem> {
  if (approver.outsideApp === true && isPerson(approver))
    yield { key: "outsideApp", message: "`outsideApp` is for companies, and this approver signs as a person." };
}

/** Where a single missing key is written but empty, the problem is there. */
function emptyKey(approver: Approver, [key, ...others]: readonly string[]): Pick<Problem, "key"> {
  return key !== undefined && others.length === 0 && Object.hasOwn(approver, key) ? { key } : {};
}
