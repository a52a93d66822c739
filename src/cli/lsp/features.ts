import type { ServerCapabilities } from "vscode-languageserver";
import type { CancellationToken } from "vscode-jsonrpc";
import type { EditorProject } from "../../language-service/project.ts";
import type { Subject } from "../../language-service/subject.ts";
import type { Shown } from "../../model/findings.ts";
import type { Client } from "./client.ts";
import type { Conversion } from "./convert/conversion.ts";

/** What a question about a text is answered from. */
export interface Asked {
  /** The text as it stands this moment. */
  readonly subject: Subject;
  readonly project: EditorProject;
  readonly conversion: Conversion;
  readonly client: Client;
  /** What was found in the text when it was last looked at. */
  readonly findings: readonly Shown[];
  readonly token: CancellationToken;
}

/** A request that is answered about a text. */
export interface Feature {
  readonly method: string;
  /** What the server says of it that it can. */
  readonly capabilities: (client: Client) => ServerCapabilities;
  /** Whether the contract has to be understood as it stands, and not only as it was when it was last checked. */
  readonly isAboutMeaning: boolean;
  readonly answer: (asked: Asked, params: object) => Promise<unknown>;
}

/**
 * What editors may ask of a text, with the function of the language service that answers it, which is loaded by need: a line makes a request known, with
 * what the server says that it can.
 */
export const features: readonly Feature[] = [];
