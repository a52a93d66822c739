import { createMessageConnection, NullLogger } from "vscode-jsonrpc/node";
import { exit, type ExitCode, type Io } from "../io.ts";
import { createSession } from "./session.ts";

/** What an editor is served over. */
export interface Serving {
  readonly input: NodeJS.ReadableStream;
  /** Nothing but the protocol is written to it. */
  readonly output: NodeJS.WritableStream;
  readonly io: Io;
  /** What the command line says of the language. */
  readonly lang?: string;
}

/** Serves one editor until it ends the server, or its side of the connection closes; answers as the protocol wants the process to exit. */
export async function serve({ input, output, io, lang }: Serving): Promise<ExitCode> {
  const connection = createMessageConnection(input, output, NullLogger);
  const session = createSession(connection, io, lang);
  const ended = new Promise<void>((resolve) => {
    connection.onNotification("exit", () => resolve());
    connection.onClose(() => resolve());
    input.once("end", () => resolve()).once("close", () => resolve());
  });
  connection.listen();
  await ended;
  session.stop();
  connection.dispose();
  return session.isShutDown() ? exit.ok : exit.findings;
}
