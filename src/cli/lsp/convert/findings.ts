import type { Diagnostic } from "vscode-languageserver";
import type { Shown } from "../../../model/findings.ts";
import type { Span } from "../../../model/source.ts";
import { sentences } from "../../../report/words.ts";
import type { Language } from "../../../words/language.ts";
import type { Client } from "../client.ts";
import type { Conversion } from "./conversion.ts";
import { tagOf } from "./tags.ts";

/** The numbers of the protocol. */
const severities = { error: 1, warning: 2 } as const;

/** A finding as editors show it: what is wrong, what to do and what the service answers, each on a line, in the words of every other report. */
export function diagnosticOf(found: Shown, language: Language, client: Client, { rangeOf, locationOf }: Conversion): Diagnostic {
  const { severity, code, span, related } = found;
  const tag = tagOf(found);
  const others = client.relatedInformation ? related.map((each) => ({ location: locationOf(each.span), message: each.message })) : [];
  return {
    range: rangeOf(seen(span)),
    severity: severities[severity],
    code: code.name,
    source: "flowspec",
    message: sentences(found, language).join("\n"),
    ...(others.length > 0 ? { relatedInformation: others } : {}),
    ...(tag !== undefined && client.tags.includes(tag) ? { tags: [tag] } : {}),
  };
}

/** The stretch that is underlined: of one over several lines the first, as in a report; a whole contract would be underlined otherwise. */
function seen(span: Span): Span {
  const end = span.source.text.slice(span.start, span.end).search(/[\r\n]/u);
  return end <= 0 ? span : { ...span, end: span.start + end };
}
