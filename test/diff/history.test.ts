import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { flowspec, type Said } from "../support/cli.ts";
import { type Repository, repositoryOf } from "../support/history.ts";

/**
 * What the pull requests of a small company come to, one after another: the comment of each in both languages, how the run ends, and its pictures. People, companies
 * and ids are invented.
 */
const folder = new URL("./history/", import.meta.url).pathname;

const facts = (name: string): Promise<string> =>
  readFile(new URL(`../fixtures/against/clause-added/${name}.pdf.facts.json`, import.meta.url), "utf8");

/** What names somebody in the contracts, before or after any of the changes. */
const personal = ["周若彤", "13871926475", "13871926400", "贺兰山", "李四", "15100000000"] as const;

interface PullRequest {
  readonly name: string;
  readonly code: number;
  readonly make: (repository: Repository) => Promise<void>;
  /** The files of pictures, beside the page that leads to them. */
  readonly pictures: readonly string[];
}

const pullRequests: readonly PullRequest[] = [
  {
    name: "1",
    code: 0,
    // A seal moves from page 3 to page 2, and nobody waits for anybody any more.
    make: async ({ edit, commit }) => {
      await edit("specs/purchase.flow.yaml", (text) =>
        text.replace("page: 3, x: 320, y: 120", "page: 2, x: 320, y: 600").replace("order: sequential", "order: parallel"),
      );
      commit("liang", "The supplier seals beside the price");
    },
    pictures: ["purchase.1.png", "purchase.2.png", "purchase.pages.html"],
  },
  {
    name: "2",
    code: 1,
    // In a file that two contracts use, another person signs for us, and confirms by less; somebody else approves it of one of them.
    make: async ({ folder: cwd, edit, write, commit }) => {
      await edit("specs/parties/our-side.yaml", (text) =>
        text.replace("signCheck: [face]", "signCheck: [face, password]").replace("周若彤", "贺兰山").replace("13871926475", "13871926400"),
      );
      commit("liang", "He Lanshan signs for us");
      const { stdout } = await flowspec(cwd, ["diff", "--against", "git:main", "--format", "json"]);
      const { contracts } = JSON.parse(stdout) as {
        readonly contracts: readonly {
          readonly name: string;
          readonly changes: readonly { readonly id: string; readonly kind: string }[];
        }[];
      };
      const change = contracts.find(({ name }) => name === "purchase")?.changes.find(({ kind }) => kind === "sign-check-weakened");
      await write(
        "flowspec.approvals.yaml",
        `- change: ${change?.id ?? ""}\n  contract: purchase\n  says: confirms by a password too\n  reason: the new signatory has no face on file yet\n  by: 法务 许\n  until: 2026-06-30\n`,
      );
      commit("xu", "Approved until the face is on file");
    },
    pictures: [],
  },
  {
    name: "3",
    code: 1,
    // Callers of a builder have to say something otherwise, and may say less; what was approved for the last one is spent.
    make: async ({ folder: cwd, edit, commit }) => {
      await edit("specs/lease.flow.yaml", (text) =>
        text.replaceAll("tenant:", "occupant:").replaceAll("{{tenant}}", "{{occupant}}").replace("maxLength: 40", "maxLength: 20"),
      );
      await flowspec(cwd, ["diff", "--against", "git:main", "--prune"]);
      commit("wei", "A tenant is an occupant");
    },
    pictures: [],
  },
  {
    name: "4",
    code: 1,
    // The PDF was printed anew, with a page more.
    make: async ({ write, commit }) => {
      await write("specs/pdf/service.pdf.facts.json", await facts("after"));
      commit("wei", "The service contract as legal printed it");
    },
    pictures: ["service.1.png", "service.2.png", "service.3.png", "service.pages.html"],
  },
  {
    name: "5",
    code: 1,
    // Files are moved and written in another way, and the test site has another seal.
    make: async ({ edit, move, commit }) => {
      await move("specs/lease.flow.yaml", "specs/rooms/lease.flow.yaml");
      await edit("specs/service.flow.yaml", (text) =>
        text.replace("deadline: +15d\n", "").replace("order: sequential\n", "# as ever\ndeadline:   '+15d'\norder: \"sequential\"\n"),
      );
      await edit("flowspec.config.yaml", (text) => text.replace("yDxContractSealOnTestSite0000001", "yDxContractSealOnTestSite0000002"));
      commit("wei", "Rooms have a folder of their own, and the test site a seal of its own");
    },
    pictures: [],
  },
];

describe("the pull requests of a company", () => {
  const runs = new Map<string, { readonly en: Said; readonly zh: Said; readonly pictures: readonly string[]; readonly pages: string }>();

  beforeAll(async () => {
    const repository = await repositoryOf(join(folder, "company/"), "liang");
    const { folder: cwd, branch, merge } = repository;
    for (const { name, make } of pullRequests) {
      branch(`pull-${name}`);
      await make(repository);
      const links = ["--links", `https://git.example.com/chenxi/contracts/pull/${name}/files`];
      const asked = ["diff", "--against", "git:main", "--format", "markdown", ...links];
      const out = `pictures/${name}`;
      const en = await flowspec(cwd, [...asked, "--html", out, "--png", out, "--lang", "en"]);
      const files = (await readdir(join(cwd, out))).toSorted();
      const pages = await Promise.all(files.filter((file) => file.endsWith(".html")).map((file) => readFile(join(cwd, out, file), "utf8")));
      runs.set(name, { en, zh: await flowspec(cwd, [...asked, "--lang", "zh-CN"]), pictures: files, pages: pages.join("\n") });
      merge();
    }
  }, 120_000);

  describe.each(pullRequests)("number $name", ({ name, code, pictures }) => {
    test("has a comment", async () => {
      const run = runs.get(name);
      expect({ said: run?.en.stderr, code: run?.en.code }).toEqual({ said: "", code });
      await expect(run?.en.stdout).toMatchFileSnapshot(join(folder, `${name}.md`));
      await expect(run?.zh.stdout).toMatchFileSnapshot(join(folder, `${name}.zh-CN.md`));
    });

    test("has a picture of each page that differs", () => {
      expect(runs.get(name)?.pictures).toEqual(["index.html", ...pictures]);
    });

    test("says nobody's name and number, in no comment and on no page", () => {
      const run = runs.get(name);
      for (const value of personal) for (const text of [run?.en.stdout, run?.zh.stdout, run?.pages]) expect(text).not.toContain(value);
    });
  });
});
