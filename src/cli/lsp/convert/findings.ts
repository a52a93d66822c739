import type { Diagnostic } from "vscode-languageserver";
import { pageAddress } from "../../../host/pages.ts";
import { editorFinding } from "../../../language-service/findings.ts";
import type { Shown } from "../../../model/findings.ts";
import type { Span } from "../../../model/source.ts";
import type { Language } from "../../../words/language.ts";
import type { Client } from "../client.ts";
import type { Conversion } from "./conversion.ts";

/** The numbers of the protocol. */
const severities = { error: 1, warning: 2 } as const;
const numbersOfTags = { unused: 1, deprecated: 2 } as const;

/** A finding as editors show it. */
export function diagnosticOf(found: Shown, language: Language, client: Client, { rangeOf, locationOf }: Conversion): Diagnostic {
  const { span, severity, code, message, tags, related } = editorFinding(found, language);
  const numbers = tags.map((tag) => numbersOfTags[tag]).filter((tag) => client.tags.includes(tag));
  const page = client.codeDescription ? pageAddress(code, language.name) : undefined;
  const others = client.relatedInformation ? related.map((each) => ({ location: locationOf(each.span), message: each.message })) : [];
  return {
    range: rangeOf(seen(span)),
    severity: severities[severity],
    code,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: "flowspec",
    message,
    ...(others.length > 0 ? { relatedInformation: others } : {}),
    ...(numbers.length > 0 ? { tags: numbers } : {}),
  };
}

/** The stretch that is underlined: of one over several lines the first, as in a report; a whole contract would be underlined otherwise. */
function seen(span: Span): Span {
  const end = span.source.text.slice(span.start, span.end).search(/[\r\n]/u);
  return end <= 0 ? span : { ...span, end: span.start + end };
}
