// The extension in the real VS Code, by hand: installs the package that `npm run vsix` made into a code-server, opens a project with it in Chromium, does
// what authors do, and takes pictures to be looked at.
//
//   node scripts/try-vscode.mjs <code-server folder> [--language zh-CN] [--own folder] [--trust] [--small] [--vsix file] [--out folder]
//
// `<code-server folder>` is a folder in which code-server was installed by npm. `--own` gives the project the flowspec in a folder as its own;
// `--trust` asks whether the workspace is trusted, says no and then yes. `--small` takes pictures of the editor alone.
import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { root } from "./bundle/settings.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: "string", default: "en" },
    own: { type: "string" },
    trust: { type: "boolean", default: false },
    out: { type: "string", default: join(tmpdir(), "flowspec-vscode") },
    port: { type: "string", default: "18742" },
    vsix: { type: "string" },
    small: { type: "boolean", default: false },
  },
});
const server = resolve(positionals[0] ?? ".", "node_modules/code-server/out/node/entry.js");
const work = await mkdtemp(join(tmpdir(), "flowspec-try-"));
const project = join(work, "contracts");
const folders = ["--user-data-dir", join(work, "user"), "--extensions-dir", join(work, "extensions")];
const address = `127.0.0.1:${values.port}`;
const contract = "specs/labour-contract.flow.yaml";

await makeProject();
await install();
const editor = spawn(
  process.execPath,
  [server, ...folders, "--auth", "none", "--disable-telemetry", "--disable-update-check", "--bind-addr", address],
  {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, HOME: work },
  },
);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let failures = 0;
try {
  await drive(await browser.newPage({ viewport: values.small ? { width: 1000, height: 560 } : { width: 1280, height: 760 } }));
} finally {
  await browser.close();
  editor.kill();
  await rm(work, { recursive: true, force: true, maxRetries: 5 });
}
console.log(failures === 0 ? "all steps done; look at the pictures" : `${failures} steps failed`);
process.exitCode = failures === 0 ? 0 : 1;

/** Contracts of this project, one of them with a mistake, and settings that leave nothing to the moment. */
async function makeProject() {
  await mkdir(join(project, "specs"), { recursive: true });
  await mkdir(values.out, { recursive: true });
  const text = await readFile(join(root, contract), "utf8");
  // Without the line for editors that have no language server.
  await writeFile(join(project, contract), text.slice(text.indexOf("\n") + 1));
  await cp(join(root, "specs/pdf"), join(project, "specs/pdf"), { recursive: true });
  await cp(join(root, "flowspec.config.yaml"), join(project, "flowspec.config.yaml"));
  if (values.own) {
    await mkdir(join(project, "node_modules"));
    await symlink(resolve(values.own), join(project, "node_modules/flowspec"));
  }
  const settings = {
    "security.workspace.trust.enabled": values.trust,
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": false,
    "workbench.colorTheme": "Default Light Modern",
    "chat.commandCenter.enabled": false,
    "telemetry.telemetryLevel": "off",
    "git.enabled": false,
    "editor.minimap.enabled": false,
    "files.autoSave": "off",
    ...(values.small && {
      "workbench.activityBar.location": "hidden",
      "workbench.layoutControl.enabled": false,
      "window.commandCenter": false,
      "window.customTitleBarVisibility": "never",
      "window.menuBarVisibility": "hidden",
      "breadcrumbs.enabled": false,
      "editor.stickyScroll.enabled": false,
      "editor.fontSize": 13,
    }),
    "flowspec.language": values.language,
    "flowspec.trace.server": "off",
  };
  await mkdir(join(work, "user/User"), { recursive: true });
  await writeFile(join(work, "user/User/settings.json"), JSON.stringify(settings));
}

async function install() {
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const vsix = values.vsix ?? join(root, `editors/vscode/dist/flowspec-${version}.vsix`);
  const installing = spawn(process.execPath, [server, ...folders, "--install-extension", vsix], {
    stdio: "inherit",
    env: { ...process.env, HOME: work },
  });
  const code = await new Promise((done) => installing.once("exit", done));
  if (code !== 0) throw new Error(`code-server did not install ${vsix}`);
}

async function drive(page) {
  const at = Date.now();
  const say = (...texts) => console.log(String(Math.round((Date.now() - at) / 1000)).padStart(4), ...texts);
  page.on("pageerror", (error) => say("error of the page:", String(error).slice(0, 160)));
  let pictures = 0;
  /** Takes a picture after a step, whatever came of it. */
  const step = async (name, act) => {
    try {
      const result = await act();
      say(name, result === undefined ? "" : JSON.stringify(result).slice(0, 400));
    } catch (error) {
      failures += 1;
      say(`FAILED ${name}:`, String(error).split("\n").slice(0, 3).join(" ").slice(0, 300));
    }
    pictures += 1;
    await page.screenshot({
      path: join(values.out, `${values.language}${values.own ? "-own" : ""}-${String(pictures).padStart(2, "0")}-${name}.png`),
    });
  };
  const wait = (seconds) => page.waitForTimeout(seconds * 1000);
  const press = (keys) => page.keyboard.press(keys);
  const command = async (title) => {
    await press("F1");
    await wait(0.8);
    await page.keyboard.type(title);
    await wait(1.2);
    await press("Enter");
    await wait(1);
  };
  /** Puts the cursor behind the first text of the contract that is so, by the editor's own search. */
  const goTo = async (text) => {
    await press("Control+1");
    await wait(0.3);
    await press("Control+Home");
    await press("Control+f");
    await wait(0.5);
    await press("Control+a");
    await page.keyboard.insertText(text);
    await wait(0.8);
    await press("Enter");
    await press("Escape");
    await wait(0.5);
    await press("ArrowRight");
  };
  const undo = async () => {
    for (let count = 0; count < 3; count += 1) await press("Control+z");
  };

  for (let tries = 0; tries < 40; tries += 1) {
    try {
      await page.goto(
        `http://${address}/?folder=${encodeURIComponent(project)}&payload=${encodeURIComponent(JSON.stringify([["openFile", `vscode-remote://${address}${join(project, contract)}`]]))}`,
      );
      break;
    } catch {
      await wait(1);
    }
  }
  if (values.trust) {
    await step("not-trusted", async () => {
      await page.getByRole("button", { name: "No, I don't trust" }).click({ timeout: 120_000 });
      await wait(8);
      return page.locator('[id*="flowspec.status"]').innerText();
    });
    await step("trusted", async () => {
      await command("Workspaces: Manage Workspace Trust");
      await page.locator(".workspace-trust-editor").getByRole("button", { name: "Trust", exact: true }).click();
      await wait(8);
      await press("Control+w");
      await wait(2);
      return page.locator('[id*="flowspec.status"]').innerText();
    });
  }
  await step("open", async () => {
    await page.waitForSelector(".monaco-workbench .part.editor .view-line", { timeout: 180_000 });
    await page.waitForSelector('[id="flowspec.flowspec.status"], [id*="flowspec.status"]', { timeout: 180_000 });
    if (values.small) await press("Control+b");
    await wait(6);
    return {
      status: await page.locator('[id*="flowspec.status"]').innerText(),
      mode: await page.locator('[id="status.editor.mode"]').innerText(),
    };
  });
  await step("finding", async () => {
    await goTo("readSeconds: 60");
    await page.keyboard.type("0");
    await page.waitForSelector(".squiggly-error", { timeout: 60_000 });
    await press("Control+Shift+m");
    await wait(2);
    return page.locator(".markers-panel .monaco-list-row").allInnerTexts();
  });
  await step("hover", async () => {
    await press("Control+j");
    await goTo("readSeconds: 600");
    await press("ArrowLeft");
    await press("ArrowLeft");
    await press("Control+k");
    await press("Control+i");
    await wait(1);
    await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents", { timeout: 60_000 });
    await wait(1.5);
    return page.locator(".monaco-hover:not(.hidden)").first().innerText();
  });
  await step("quick-fix", async () => {
    await goTo("readSeconds: 600");
    await press("Control+.");
    await wait(3);
    return page.locator(".action-widget .monaco-list-row").allInnerTexts();
  });
  await press("Escape");
  await undo();
  await step("fix", async () => {
    await goTo("readSeconds");
    await page.keyboard.type("x");
    await wait(4);
    await press("Control+.");
    await wait(4);
    const offered = await page.locator(".action-widget .monaco-list-row").allInnerTexts();
    await press("Enter");
    await wait(3);
    return { offered, now: await page.locator(".view-line", { hasText: "readSeconds" }).allInnerTexts() };
  });
  await undo();
  await step("completion-key", async () => {
    await goTo("canTransfer: false");
    await press("Enter");
    await press("Control+Space");
    await page.waitForSelector(".suggest-widget.visible .monaco-list-row", { timeout: 60_000 });
    await wait(2);
    return page.locator(".suggest-widget .monaco-list-row").allInnerTexts();
  });
  await press("Escape");
  await undo();
  await step("completion-parameter", async () => {
    await goTo("title: 劳动合同-");
    await page.keyboard.type("{{");
    await wait(1);
    await press("Control+Space");
    await page.waitForSelector(".suggest-widget.visible .monaco-list-row", { timeout: 60_000 });
    await wait(2);
    const offered = await page.locator(".suggest-widget .monaco-list-row").allInnerTexts();
    await page.keyboard.type("emp");
    await wait(1);
    await press("Enter");
    await wait(1);
    return { offered, now: await page.locator(".view-line", { hasText: "title: " }).allInnerTexts() };
  });
  await press("Escape");
  await undo();
  await step("hover-key", async () => {
    await goTo("canTransfer");
    await press("ArrowLeft");
    await press("ArrowLeft");
    await press("Control+k");
    await press("Control+i");
    await wait(1);
    await page.waitForSelector(".monaco-hover:not(.hidden) .hover-contents", { timeout: 60_000 });
    await wait(1.5);
    return page.locator(".monaco-hover:not(.hidden)").first().innerText();
  });
  await press("Escape");
  await step("rename", async () => {
    await goTo("employeeNumber");
    await press("ArrowLeft");
    await press("F2");
    await page.waitForSelector(".rename-box input", { timeout: 60_000 });
    await wait(2);
    await press("Control+a");
    await page.keyboard.type("staffNumber");
    await press("Enter");
    await wait(3);
    return page.locator(".view-line", { hasText: "staffNumber" }).allInnerTexts();
  });
  await undo();
  await step("preview", async () => {
    await press("Control+Home");
    await press("Control+k");
    await press("v");
    const frame = await previewFrame(page);
    await frame.locator(".page .box").first().waitFor({ timeout: 90_000 });
    await wait(2);
    return { boxes: await frame.locator(".page .box").count() };
  });
  await step("click-to-line", async () => {
    const frame = await previewFrame(page);
    const box = frame.locator('.box[data-type="seal"]').first();
    await box.scrollIntoViewIfNeeded();
    await box.locator(".area").click();
    await wait(2);
    return { line: await box.getAttribute("href"), status: await page.locator('[id="status.editor.selection"]').innerText() };
  });
  await step("live-update", async () => {
    await goTo("甲方盖章, occurrence: last, align: middle");
    await press("ArrowRight");
    const frame = await previewFrame(page);
    const before = await frame.locator("body").evaluate(() => scrollY);
    await goTo("title: 劳动合同");
    await page.keyboard.type("（示例）");
    await wait(5);
    const now = await previewFrame(page);
    return { before, after: await now.locator("body").evaluate(() => scrollY), title: await now.locator("h1").innerText() };
  });
  await undo();
  await step("cursor-to-box", async () => {
    await goTo("甲方签署日期, occ");
    await wait(2);
    const frame = await previewFrame(page);
    return frame
      .locator(".area")
      .evaluateAll((areas) => areas.filter((area) => area.style.strokeWidth !== "").map((area) => area.parentElement.getAttribute("href")));
  });
  await step("payload", async () => {
    await goTo("title: 劳动合同");
    await command("Flowspec: Show the Request");
    await wait(5);
    return page.locator(".tab").allInnerTexts();
  });
  await step("targets", async () => {
    await goTo("title: 劳动合同");
    await command("Flowspec: Show the Actions");
    await wait(5);
    return page.locator(".tab").allInnerTexts();
  });
}

/** The frame in which the page of the preview is; VS Code has it in two others. */
async function previewFrame(page) {
  for (let tries = 0; tries < 60; tries += 1) {
    for (const frame of page.frames()) {
      if (
        (await frame
          .locator("#spot")
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    }
    await page.waitForTimeout(500);
  }
  throw new Error("there is no preview");
}
