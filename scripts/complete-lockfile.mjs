// Adds to the lockfile the optional packages for other platforms that the registry at hand does not offer: without them `npm ci`
// holds the lockfile for incomplete. They are named by the packages that want them, and are installed on their platforms only.
// Every entry gets the hash that the registry's own metadata gives, so that nothing else is ever installed in its place.
// Run it after `npm install` where that left some out: node scripts/complete-lockfile.mjs
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));

const systems = { android: "android", darwin: "darwin", freebsd: "freebsd", linux: "linux", openharmony: "openharmony", win32: "win32" };
const processors = ["x64", "arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64"];

/** Which machines a package is for, as its name says: `…/binding-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split("/").at(-1).split("-");
  const os = words.find((word) => word in systems);
  const cpu = words.find((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : words.includes("gnu") ? "glibc" : undefined;
  return os && cpu ? { os: [os], cpu: [cpu], ...(libc && os === "linux" ? { libc: [libc] } : {}) } : undefined;
}

let added = 0;
for (const entry of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (key in lock.packages || platform === undefined || !/^\d/u.test(version)) continue;
    lock.packages[key] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
    added += 1;
  }
}
/** The hash of a package as the registry has it; npm is asked, so that its own settings say where. */
function integrityOf(name, version) {
  const answer = execFileSync("npm", ["view", `${name}@${version}`, "dist.integrity", "--json"], { encoding: "utf8" });
  const integrity = JSON.parse(answer);
  if (typeof integrity !== "string") throw new Error(`the registry has no hash of ${name}@${version}`);
  return integrity;
}

let hashed = 0;
for (const [key, entry] of Object.entries(lock.packages)) {
  if (key === "" || entry.link || entry.integrity !== undefined) continue;
  const { version, ...more } = entry;
  lock.packages[key] = { version, integrity: integrityOf(key.split("node_modules/").at(-1), version), ...more };
  hashed += 1;
}

const [[root, own], ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([[root, own], ...rest.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} added, ${hashed} hashed`);
