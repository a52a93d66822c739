import { createMessageConnection, NullLogger, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { isRunning } from "../../host/process.ts";
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

/** How often is looked whether the editor still runs, in milliseconds: one that has crashed may leave its side of the connection open. */
const pulse = 3_000;

/** What the header of every message begins with. */
const headerStart = "content-";

/**
 * Serves one editor until it ends the server, its process or its side of the connection. Answers as the protocol wants the process to exit: 0 where the
 * editor said before that it would, else 1; 2 for what speaks another protocol.
 */
export async function serve({ input, output, io, lang }: Serving): Promise<ExitCode> {
  const reader = new StreamMessageReader(input);
  // Nobody asks how long a message is under way; and a clock that looks would run on, and the process with it, where the rest never comes.
  reader.partialMessageTimeout = 0;
  const connection = createMessageConnection(reader, new StreamMessageWriter(output), NullLogger);
  let timer: NodeJS.Timeout | undefined;
  let end: (isForeign: boolean) => void = () => undefined;
  const ended = new Promise<boolean>((resolve) => {
    end = resolve;
  });
  const session = createSession(connection, io, lang, (editor) => {
    timer = setInterval(() => {
      if (!isRunning(editor)) end(false);
    }, pulse).unref();
  });
  connection.onNotification("exit", () => end(false));
  connection.onClose(() => end(false));
  connection.onError(([error, message]) => {
    // A message that is no JSON is passed over; behind a broken header nobody knows where the next one begins.
    if (message === undefined && !(error instanceof SyntaxError)) end(!("code" in error));
  });
  input.once("end", () => end(false)).once("close", () => end(false));
  input.once("data", (chunk: string | Uint8Array) => {
    const begun = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    // Nothing else begins a message; of another protocol a header may never come to its end.
    if (!headerStart.startsWith(begun.slice(0, headerStart.length).toLowerCase())) end(true);
  });
  connection.listen();
  const isForeign = await ended;
  clearInterval(timer);
  await session.stop();
  connection.dispose();
  if (isForeign) return exit.usage;
  return session.isShutDown() ? exit.ok : exit.findings;
}
