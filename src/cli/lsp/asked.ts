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
  /** What is found in the text. */
  readonly findings: () => Promise<readonly Shown[]>;
  /** The version of an open document. */
  readonly versionOf: (uri: string) => number | undefined;
  readonly token: CancellationToken;
}
