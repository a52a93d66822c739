import * as vscode from "vscode";
import { following } from "./follow.ts";
import { connected, nothingYet } from "./page.ts";
import { ask, type OfSample } from "./requests.ts";
import type { Servers } from "./servers.ts";

const viewType = "flowspec.preview";

/** How previews look that are shown: the page is all there is, and nothing else may be loaded. */
const options: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [] };

/** The previews of a window. */
export interface Previews extends vscode.Disposable {
  /** Shows a contract beside its text; where it is shown already, with this sample. */
  readonly show: (of: OfSample) => void;
}

/** One page for each contract. `hook` is the script that connects it to the editor. */
export function createPreviews(servers: Servers, hook: string): Previews {
  const open = new Map<string, Preview>();

  const adopt = (panel: vscode.WebviewPanel, of: OfSample): void => {
    const preview = createPreview(panel, of, servers, hook);
    open.set(of.uri, preview);
    panel.onDidDispose(() => {
      preview.dispose();
      open.delete(of.uri);
    });
  };

  const show = (of: OfSample): void => {
    const known = open.get(of.uri);
    if (known !== undefined) return known.show(of.sample);
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    adopt(vscode.window.createWebviewPanel(viewType, titleOf(of), place, options), of);
  };

  const serializer = vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel: async (panel, state: OfSample | undefined) => {
      if (state === undefined || open.has(state.uri)) return panel.dispose();
      panel.webview.options = options;
      adopt(panel, state);
    },
  });
  const updating = following(servers, () => {
    for (const preview of open.values()) preview.update();
  });
  const pointing = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    open.get(textEditor.document.uri.toString())?.point((selection?.active.line ?? 0) + 1);
  });
  return { show, dispose: () => vscode.Disposable.from(serializer, updating, pointing).dispose() };
}

/** A page that is open. */
interface Preview extends vscode.Disposable {
  readonly show: (sample: string | undefined) => void;
  readonly update: () => void;
  /** Marks what stands at a line of the contract, from 1. */
  readonly point: (line: number) => void;
}

function createPreview(panel: vscode.WebviewPanel, first: OfSample, servers: Servers, hook: string): Preview {
  let of = first;
  let asked = new vscode.CancellationTokenSource();

  const update = (): void => {
    asked.cancel();
    asked = new vscode.CancellationTokenSource();
    const { token } = asked;
    void ask(servers, "flowspec/preview", of, token)
      .catch(() => undefined)
      .then((answer) => {
        if (token.isCancellationRequested) return;
        // What cannot be read just now leaves the page as it was; the findings say why.
        const html = answer
          ? connected(answer.html, hook, of)
          : panel.webview.html || nothingYet(vscode.l10n.t("There is no preview until the contract can be read."));
        if (html !== panel.webview.html) panel.webview.html = html;
      });
  };

  panel.webview.onDidReceiveMessage((message: { readonly line: number }) => void goTo(of.uri, message.line));
  update();
  return {
    show: (sample) => {
      const { uri } = of;
      of = { uri, ...(sample !== undefined && { sample }) };
      panel.title = titleOf(of);
      panel.reveal(undefined, true);
      update();
    },
    update,
    point: (line) => void panel.webview.postMessage({ line }),
    dispose: () => asked.cancel(),
  };
}

function titleOf({ uri, sample }: OfSample): string {
  const name = vscode.Uri.parse(uri, true).path.replace(/^.*\/|\.flow\.ya?ml$/gu, "");
  return sample === undefined ? vscode.l10n.t("Preview {0}", name) : vscode.l10n.t("Preview {0}: {1}", name, sample);
}

/** Goes to a line of a contract, where it is open, else in the first column. */
async function goTo(uri: string, line: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const { range, firstNonWhitespaceCharacterIndex } = document.lineAt(Math.min(Math.max(line, 1), document.lineCount) - 1);
  const start = range.start.translate(0, firstNonWhitespaceCharacterIndex);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.One,
    selection: new vscode.Range(start, start),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
