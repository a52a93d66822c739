import { join } from "node:path";
import { packagedTexts } from "./packaged.mjs";
import { root } from "./settings.mjs";
import { saidAsData } from "./said.mjs";
import { shortPackages } from "./short-packages.mjs";
import { withoutDocs } from "./without-docs.mjs";

/** Leaves out the compiler of templates. */
const withoutTemplates = {
  name: "without-templates",
  setup(build) {
    build.onResolve({ filter: /^handlebars$/ }, () => ({ path: join(root, "scripts/bundle/no-templates.mjs") }));
  },
};

/** What is otherwise in the program than in its sources. */
export const programPlugins = [withoutTemplates, packagedTexts, shortPackages, withoutDocs, saidAsData];
