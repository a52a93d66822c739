import { english } from "./english.ts";
import { type AnyMessage, filledTemplate, type Formats, type Messages } from "./message.ts";

/** How problems are written: what is shipped to a project has its own language here, as `npm run derive` makes it. */
const formats = (): Formats => english;

/** What is said of parameters as a whole. */
export const refusedMessages = {
  refused: "The parameters of {contract} are refused.",
  one: "- {where}: {what}",
  inexpressible: "A parameter has a value that the request cannot express.",
  unsent: "What was sent is not of this contract: it has no {role} who can have a link to sign.",
} as const;

/** What is said, as a sentence of the project's language. */
export function sentenceOf({ message, data = {} }: AnyMessage, messages: Messages): string {
  return filledTemplate(messages[message] ?? message, data, formats());
}
