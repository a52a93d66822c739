import * as vscode from "vscode";
import { following } from "./follow.ts";
import { ask, type OfSample } from "./requests.ts";
import type { Servers } from "./servers.ts";

/** What can be read of a contract beside it: by the scheme of its address, whom to ask for it, and how its name ends. */
const texts = {
  "flowspec-payload": { request: "flowspec/payload", ending: "json" },
  "flowspec-targets": { request: "flowspec/targets", ending: "txt" },
} as const;

type Scheme = keyof typeof texts;
const schemes = Object.keys(texts) as readonly Scheme[];

/** Has the texts that the server makes of contracts as documents that cannot be written, and that follow the contract. */
export function registerTexts(servers: Servers): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const providers = schemes.map((scheme) =>
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri, token) => (await ask(servers, texts[scheme].request, ofUri(uri), token))?.text ?? "",
    }),
  );
  const refresh = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (schemes.some((scheme) => scheme === uri.scheme)) changed.fire(uri);
  };
  return vscode.Disposable.from(changed, ...providers, following(servers, refresh));
}

/** Opens such a text beside its contract. */
export async function showText(scheme: Scheme, of: OfSample): Promise<void> {
  const contract = vscode.Uri.parse(of.uri, true);
  const name = contract.path.replace(/\.flow\.ya?ml$/u, "");
  const sample = of.sample === undefined ? "" : `.${of.sample}`;
  const uri = contract.with({ scheme, path: `${name}${sample}.${texts[scheme].ending}`, query: JSON.stringify(of) });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: true });
}

function ofUri({ query }: vscode.Uri): OfSample {
  return JSON.parse(query) as OfSample;
}
