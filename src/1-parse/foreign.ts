import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import { type Source, span } from "../model/source.ts";
import { requestBody } from "../codes/requests.ts";

/** What holds a body, or is written in its place, and is no JSON from its first word on. */
export function foreignText(source: Source): Diagnostic | undefined {
  const word = /^\s*(curl|flowspec:)\s/u.exec(source.text)?.[1];
  if (word === undefined) return undefined;
  const start = source.text.indexOf(word);
  const isCommand = word === "curl";
  return diagnostic(requestBody, {
    message: isCommand ? "curl" : "contract",
    help: isCommand ? "curl" : "contract",
    span: span(source, start, start + word.length),
    pointer: "",
  });
}
