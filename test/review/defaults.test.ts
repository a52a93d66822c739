import { describe, expect, test } from "vitest";
import { pageDefaults } from "../../src/5-emit/review/defaults.ts";
import { approver } from "../../src/language/tables/approver.ts";
import { cc } from "../../src/language/tables/cc.ts";
import type { Construct } from "../../src/language/tables/construct.ts";
import { embed } from "../../src/language/tables/embed.ts";
import { flow } from "../../src/language/tables/flow.ts";
import { group } from "../../src/language/tables/group.ts";

/** What the sheet spells out of the service's defaults, as the tables have it from the service's documents. */
const spelled: readonly (readonly [Construct, Readonly<Record<string, string>>])[] = [
  [
    approver,
    {
      canRefuse: "Default: yes.",
      canTransfer: "Default: yes.",
      notify: "Default: sms.",
      deadline: "Default: the contract's deadline.",
      viewCheck: "Default: face.",
      readSeconds: "Default, and 0: 3, 5 or 10 by the number of pages; 10 in ChannelCreatePrepareFlowGroup.",
    },
  ],
  [
    flow,
    {
      order: "Default: sequential.",
      deadline: "Default, and 0: 365 days after it was sent.",
      ccNotify: "Default: start.",
      canRelease: "Default: yes.",
    },
  ],
  [
    group,
    {
      viewCheck: "Default: face.",
      notifyOwn: "Default: sms.",
      notifyOthers: "Default: sms.",
      ownSignEach: "Default: no.",
      othersSignEach: "Default: no.",
    },
  ],
  [cc, { notify: "Default: sms." }],
];

describe.each(spelled.map(([construct, defaults]) => [construct.name, construct, defaults] as const))(
  "the sheet's defaults of %s",
  (_, { rows }, defaults) => {
    test.each(Object.entries(defaults))("%s", (key, said) => {
      expect(rows.get(key)?.doc).toContain(said);
    });
  },
);

test.each(Object.entries(pageDefaults))("the sheet's default of the page's %s is that of the table", (key, byDefault) => {
  expect(embed.rows.get(key)?.doc).toContain(byDefault ? "Default: yes" : "Default: no");
});
