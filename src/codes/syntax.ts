import type { Code, CodeDocs } from "../model/diagnostic.ts";
import type { Messages } from "../runtime/message.ts";

/** A code of the text itself: nothing of it reaches the service, so it has no service code. */
export function syntax<M extends Messages, H extends Messages>(
  name: string,
  words: { readonly messages: M; readonly helps: H },
  docs: CodeDocs,
): Code<M, H> {
  return { name, severity: "error", refusals: [], ...words, docs };
}
