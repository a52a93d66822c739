import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { reason } from "./errors.ts";
import { isProgram, programNamed } from "./program.ts";

/** What Chromium and those made of it are called. */
const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
  "msedge",
];

/** Where they stand on machines that do not name them in PATH. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The program of a browser that prints PDFs, in the folders of a PATH or where such programs stand; none where this machine has none. */
export function findBrowser(path: string): string | undefined {
  return names.map((name) => programNamed(name, path)).find((found) => found !== undefined) ?? places.find(isProgram);
}

/** A PDF, or why there is none: what the browser said last, or that it took too long. */
export type Printed = { readonly pdf: Uint8Array } | { readonly failed: string } | { readonly late: true };

/**
 * Prints a page of HTML by a browser. The browser has a folder of its own for the time, which is removed with all that it leaves: it sees no
 * profile of anybody, and is ended when it takes more than so many milliseconds, or when `stop` comes.
 */
export async function printed(browser: string, html: string, most: number, stop: Promise<void>): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), "flowspec-print-"));
  try {
    const [page, pdf] = [join(folder, "page.html"), join(folder, "page.pdf")];
    writeFileSync(page, html);
    const said = await run(browser, [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], most, stop);
    if (said === "late") return { late: true };
    try {
      return { pdf: readFileSync(pdf) };
    } catch {
      return { failed: said };
    }
  } finally {
    // What a browser that was ended still writes may be in the way for a moment.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** It does nothing but print: no window, no profile, nothing that asks for anything. */
function flags(folder: string): readonly string[] {
  return [
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pdf-header-footer",
    `--user-data-dir=${join(folder, "profile")}`,
    // As root it starts only so; the page has no scripts, and loads nothing.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** Waits for a program; answers the last line of what it said, or that it took too long. */
function run(program: string, args: readonly string[], most: number, stop: Promise<void>): Promise<string> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
    let last = "";
    let isLate = false;
    const end = (): void => {
      child.kill("SIGKILL");
      // What it has started may live on, and would keep the stream open.
      child.stderr.destroy();
    };
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, most);
    void stop.then(end);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      last = (last + text).slice(-2000);
    });
    child.on("error", (error) => {
      clearTimeout(timer);
      done(reason(error));
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const line = last.trim().split("\n").at(-1) ?? "";
      done(isLate ? "late" : line === "" ? String(code ?? signal) : line);
    });
  });
}
