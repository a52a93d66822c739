import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** The fonts that layouts are printed in, and the package of Debian that has each: an OpenType font with outlines as Adobe makes them, and a TrueType font. */
export const fonts = {
  "noto-sans": { family: "Noto Sans CJK SC", from: "fonts-noto-cjk" },
  uming: { family: "AR PL UMing CN", from: "fonts-arphic-uming" },
};

/** What prints: each takes HTML files and writes a PDF beside each. */
export const generators = { chromium: withChromium, libreoffice: withLibreOffice };

async function withChromium(files) {
  const executablePath = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const file of files) {
    await page.goto(`file://${file}`);
    await page.pdf({ path: file.replace(/\.html$/u, ".pdf"), preferCSSPageSize: true, tagged: true });
  }
  await browser.close();
}

/** One process prints some hundred files; its profile is in the folder of the files, so that an office that is open is not asked. */
async function withLibreOffice(files, folder) {
  const profile = join(folder, "profile");
  const flags = [`-env:UserInstallation=file://${profile}`, "--headless", "--infilter=HTML (StarWriter)"];
  for (let from = 0; from < files.length; from += 200) {
    const to = ["--convert-to", "pdf:writer_pdf_Export", "--outdir", folder];
    execFileSync("soffice", [...flags, ...to, ...files.slice(from, from + 200)], { stdio: "ignore" });
  }
  rmSync(profile, { recursive: true, force: true });
}

/** A document of HTML around the body of a layout, which may begin with a style of its own. */
export function html(body, style, family) {
  const [own = "", rest = body] = body.startsWith("<style>") ? body.slice("<style>".length).split("</style>") : [];
  const head = `<meta charset="utf-8">\n<style>\n${style.replace("FONT", JSON.stringify(family))}${own}</style>`;
  return `<!doctype html>\n<html lang="zh">\n<head>\n${head}\n</head>\n<body>${rest}</body>\n</html>\n`;
}

/** Prints documents, by name, with one generator. */
export async function printed(generator, documents, folder) {
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(documents).map(([name, text]) => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, text);
    return file;
  });
  await generators[generator](files, folder);
  return (name) => join(folder, `${name}.pdf`);
}
