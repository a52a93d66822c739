import { not, to } from "./codecs.ts";
import { type Construct, construct, key } from "./construct.ts";
import * as slot from "./slots.ts";
import { basic } from "./structures.ts";

const field = basic.formField;

/** The value of one component of a template. */
export const formField: Construct = construct("form-field", "The value of one component of a template, found by its id or its name.", {
  id: key(slot.text, "Id of the component in the template.", to("ComponentId", field)),
  name: key(slot.text, "Name of the component, in place of its id.", to("ComponentName", field)),
  value: key(slot.text, "What it holds, as text.", to("ComponentValue", field)),
  canEdit: key(slot.boolean, "The value may be changed on the embedded page. Default: yes.", not("LockComponentValue", field)),
});
