import type { Approver, Contract, SignComponent } from "../facts.generated.ts";
import { flowsOf } from "../contract/flows.ts";
import { all, given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { lengthOf } from "../text.ts";
import { partsOf } from "./lists.ts";

/** Types that an automatic company cannot use: it only seals. */
const notSilent: ReadonlySet<unknown> = new Set(["signature", "paging-signature", "opinion", "combination"]);

/** Seals, which only companies have. */
const ofCompanies: ReadonlySet<unknown> = new Set(["seal", "paging-seal", "legal-person-seal"]);

/** Seals of which an automatic company names the one that is used. */
const withSealId: ReadonlySet<unknown> = new Set(["seal", "paging-seal"]);

/** Types that nobody can answer in the place of a person who signs automatically. */
const notAutomatic: ReadonlySet<unknown> = new Set(["opinion", "combination"]);

/** Types that are signed only as a part of a combination. */
const onlyParts: ReadonlySet<unknown> = new Set(["selector", "multiline-text"]);

const sealIdLength = 32;

/** An automatic company fills nothing in. */
export function* silentFillsNothing({ type, fill }: Approver): Iterable<Problem> {
  if (type === "company-auto" && given(fill)) yield { key: "fill", message: "A company that signs automatically cannot fill anything in." };
}

/** An automatic person fills nothing in. */
export function* personAutoFillsNothing({ type, fill }: Approver): Iterable<Problem> {
  if (type === "person-auto" && given(fill)) yield { key: "fill", message: "A person who signs automatically cannot fill anything in." };
}

/** An automatic company only seals. */
export function* silentOnlySeals(approver: Approver): Iterable<Problem> {
  if (approver.type === "company-auto")
    yield* ofTypes(approver, notSilent, (type) => `A company that signs automatically only seals; it cannot use ${JSON.stringify(type)}.`);
}

/** An automatic company names the seal it uses. */
export function* silentNamesSeals(approver: Approver): Iterable<Problem> {
  if (approver.type !== "company-auto") return;
  for (const component of all(approver.sign)) {
    if (!withSealId.has(component.type) || given(component.sealId)) continue;
    const key = component.sealId === undefined ? {} : { key: "sealId" };
    yield { on: component, ...key, message: "Nobody chooses a seal when a company signs automatically, and this names none." };
  }
}

/** A person has no seal. */
export function* personHasNoSeal(approver: Approver): Iterable<Problem> {
  if (approver.type === "person" || approver.type === "person-auto")
    yield* ofTypes(approver, ofCompanies, (type) => `Only companies have seals; a person cannot use ${JSON.stringify(type)}.`);
}

/** An automatic person signs and dates. */
export function* personAutoSigns(approver: Approver): Iterable<Problem> {
  if (approver.type === "person-auto")
    yield* ofTypes(
      approver,
      notAutomatic,
      (type) => `A person who signs automatically only signs and dates; the service may refuse ${JSON.stringify(type)}.`,
    );
}

function* ofTypes(approver: Approver, types: ReadonlySet<unknown>, message: (type: string) => string): Iterable<Problem> {
  for (const component of all(approver.sign)) {
    const { type } = component;
    if (known(type) && types.has(type)) yield { on: component, key: "type", message: message(type) };
  }
}

/** Selectors and texts are signed as parts of a combination. */
export function* partsOfCombinations({ sign }: Approver): Iterable<Problem> {
  const named = new Set(all(sign).flatMap(partNamesIn));
  if (named.has(hole)) return;
  for (const component of all(sign)) {
    const { type, id } = component;
    if (!known(type) || !onlyParts.has(type) || id === hole || (id !== undefined && named.has(id))) continue;
    yield { on: component, key: "type", message: `${JSON.stringify(type)} is signed only as a part of a combination, and none names it.` };
  }
}

function partNamesIn(component: SignComponent): readonly (string | symbol)[] {
  return component.children === hole ? [hole] : partsOf(component).names;
}

/** The id of a seal. */
export function sealIdForm(value: string): string | undefined {
  if (/^[a-zA-Z0-9]{32}$/u.test(value)) return undefined;
  const length = lengthOf(value);
  return length === sealIdLength
    ? "holds other characters than letters and digits, and ids of seals do not"
    : `has ${length} character${length === 1 ? "" : "s"}, and ids of seals have ${sealIdLength}`;
}

/** Seals that are named belong to the company that sends the contract. */
export function* sealsOfSender(contract: Contract): Iterable<Problem> {
  for (const approver of flowsOf(contract).flatMap(({ approvers }) => all(approvers))) {
    const named = [...all(approver.sign), ...all(approver.templateSeals)].filter(({ sealId }) => given(sealId));
    if (named.length === 0 || !isOfOtherCompany(approver, contract)) continue;
    for (const component of named)
      yield {
        on: component,
        key: "sealId",
        message: "A seal is named for an approver of another company than the one that sends; the service may refuse it.",
      };
  }
}

/** Whether an approver is known to sign for another company than the one that sends. */
function isOfOtherCompany({ organizationOpenId: company, outsideApp }: Approver, { initiator }: Contract): boolean {
  const sender = known(initiator) ? initiator.organizationOpenId : undefined;
  return outsideApp === true || (known(sender) && known(company) && sender !== company);
}
