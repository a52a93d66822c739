import * as vscode from "vscode";
import { State } from "vscode-languageclient/node";
import type { Servers } from "./servers.ts";

/** A contract, with one of its samples. */
export interface OfSample {
  /** The address of the contract. */
  readonly uri: string;
  /** The sample whose values are shown; the first one where none is named. */
  readonly sample?: string;
}

/** What the language server answers beyond the protocol: nothing where a contract cannot be read. */
interface Answers {
  /** The page of a preview. */
  readonly "flowspec/preview": { readonly html: string; readonly sample?: string } | null;
  /** The body of the request, as JSON, or why there is none. */
  readonly "flowspec/payload": { readonly text: string; readonly sample?: string } | null;
  /** For each action whether the contract compiles for it, as text. */
  readonly "flowspec/targets": { readonly text: string } | null;
}

/** Asks the server of a contract. Nothing where there is no server, or it has nothing to say. */
export async function ask<Name extends keyof Answers>(
  servers: Servers,
  name: Name,
  of: OfSample,
  token?: vscode.CancellationToken,
): Promise<Answers[Name] | undefined> {
  const server = await servers.of(vscode.Uri.parse(of.uri, true));
  if (server?.client.state !== State.Running) return undefined;
  return server.client.sendRequest<Answers[Name]>(name, of, token);
}
