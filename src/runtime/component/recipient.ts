import { personName } from "../approver/identity.ts";
import type { Approver, FillComponent } from "../facts.generated.ts";
import { all, known } from "../hole.ts";
import type { Problem } from "../problem.ts";
import { characterName, lengthOf } from "../text.ts";

const mostIdeographs = 25;
const mostLetters = 50;

/** Whether a component holds a certain thing of a party. */
export function holdsOf(what: FillComponent["autofill"]): (component: FillComponent) => boolean {
  return ({ autofill }) => autofill === what;
}

/** The name of a legal representative: a few ideographs, or letters. */
export function legalName(value: string): string | undefined {
  const length = lengthOf(value);
  const chinese = /\p{Script=Han}/u.test(value);
  const most = chinese ? mostIdeographs : mostLetters;
  if (chinese && length < 2) return "has one character, and the name of a legal representative has at least 2";
  if (length > most)
    return `has ${length} characters, and the name of a legal representative has at most ${most} ${chinese ? "ideographs" : "letters"}`;
  return personName(value);
}

/** The full name of a company as registers have it: ideographs, and full-width brackets. */
export function registeredName(value: string): string | undefined {
  const found = [...value].find((character) => !/^[\p{Script=Han}（）]$/u.test(character));
  return found === undefined
    ? undefined
    : `holds ${characterName(found)}; documented are Chinese characters and full-width brackets （）, and the service may refuse others`;
}

/** Data of a company are filled in where a company signs. */
export function* companyDataOfCompany({ type, fill }: Approver): Iterable<Problem> {
  if (type !== "person") return;
  for (const component of all(fill)) {
    const { autofill } = component;
    if (known(autofill) && autofill.startsWith("busi-"))
      yield { on: component, key: "autofill", message: `${JSON.stringify(autofill)} is of a company, and this approver is a person.` };
  }
}
