import type { Approver } from "../facts.generated.ts";
import { known } from "../hole.ts";
import { mask } from "../mask.ts";
import type { Context, Problem } from "../problem.ts";
import { birthDate, checkCharacterOf, identityNumberForm, isMinor, isTravelPermit, travelPermit } from "./identity.ts";

const key = "idCardNumber";

/** The number of an identity card or a residence permit, where it is one: without a kind, the service takes it for an identity card. */
function cardNumber(approver: Approver): string | undefined {
  const { idCardType } = approver;
  if (idCardType !== undefined && idCardType !== "id-card" && idCardType !== "hongkong-macao-and-taiwan") return undefined;
  return known(approver.idCardNumber) ? approver.idCardNumber : undefined;
}

/** As {@link cardNumber}, where form and date of birth are right, so that finer things can be asked of it. */
function properNumber(approver: Approver, context: Context): string | undefined {
  const number = cardNumber(approver);
  return number !== undefined && (identityNumberForm(number) ?? birthDate(number, context.now)) === undefined ? number : undefined;
}

/** Whether it is given as a residence permit and has the number of none. */
function isMisnamed({ idCardType }: Approver, number: string): boolean {
  return idCardType === "hongkong-macao-and-taiwan" && !/^8[123]/u.test(number);
}

/** A number that has not the form of an identity card's. */
export function cardForm(approver: Approver): readonly Problem[] {
  const number = cardNumber(approver);
  const wrong = number === undefined ? undefined : identityNumberForm(number);
  if (number === undefined || wrong === undefined) return [];
  const help = isTravelPermit(number) ? { help: "Add `idCardType: hongkong-and-macao`, if it is a travel permit." } : {};
  return [{ key, message: `\`${key}\` ${wrong}.`, ...help }];
}

/** A number of nobody: its date of birth does not exist, or has not come. */
export function cardOfUnborn(approver: Approver, context: Context): readonly Problem[] {
  const number = cardNumber(approver);
  const wrong = number === undefined ? undefined : birthDate(number, context.now);
  if (wrong !== undefined) return [{ key, message: `\`${key}\` ${wrong}.` }];
  return [];
}

/** A number whose last character does not follow from the others. */
export function cardWithWrongCheck(approver: Approver, context: Context): readonly Problem[] {
  const given = cardNumber(approver);
  if (given === undefined || given.at(-1) === checkCharacterOf(given)) return [];
  const number = properNumber(approver, context);
  if (number === undefined || isMisnamed(approver, number)) return [];
  return [
    {
      key,
      message: `The last character of ${maskedNumber(number)} does not follow from the others; the service may refuse the number.`,
    },
  ];
}

/** A residence permit with the number of no such permit. */
export function permitOfMainland(approver: Approver, context: Context): readonly Problem[] {
  if (approver.idCardType !== "hongkong-macao-and-taiwan") return [];
  const number = properNumber(approver, context);
  if (number !== undefined && isMisnamed(approver, number))
    return [
      { key, message: `A residence permit begins with 81, 82 or 83, and ${maskedNumber(number)} does not; the service may refuse it.` },
    ];
  return [];
}

/** A number of somebody who is not of age. */
export function cardOfMinor(approver: Approver, context: Context): readonly Problem[] {
  const given = cardNumber(approver);
  if (given === undefined || context.now === undefined || !isMinor(given, context.now)) return [];
  const number = properNumber(approver, context);
  if (number !== undefined) return [{ key, message: `${maskedNumber(number)} is of somebody under 18; the service may refuse minors.` }];
  return [];
}

/** A number that has not the form of a travel permit's. */
export function permitForm(approver: Approver): readonly Problem[] {
  if (approver.idCardType !== "hongkong-and-macao") return [];
  const { idCardNumber } = approver;
  const wrong = known(idCardNumber) ? travelPermit(idCardNumber) : undefined;
  if (wrong !== undefined) return [{ key, message: `\`${key}\` ${wrong}.` }];
  return [];
}

function maskedNumber(number: string): string {
  return JSON.stringify(mask(number));
}
