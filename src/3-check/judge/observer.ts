import { hole, maybe } from "../../runtime/hole.ts";
import type { Facts } from "../../runtime/law.ts";
import type { Context } from "../../runtime/problem.ts";

/** Tells whether a judgement looks at anything that is not known. */
export interface Observer {
  /** Facts that notice who looks at them, at any depth; facts that are all known, as they are. One value is always observed as the same one. */
  readonly observed: (facts: Facts) => Facts;
  /** A context that notices who asks for the clock. */
  readonly observedContext: (context: Context) => Context;
  /** Whether something looked at what is not known since this was asked last. */
  readonly looked: () => boolean;
}

/** An observer. Whether a construct is there for certain, and how long a list with such constructs is, counts as not known where it is not. */
export function createObserver(): Observer {
  const proxies = new WeakMap<object, object>();
  let seen = false;
  const observe = <T>(value: T): T => {
    if (value === hole) seen = true;
    return typeof value === "object" && value !== null ? observeObject(value) : value;
  };
  const observeObject = <T extends object>(target: T): T => {
    const made = proxies.get(target) ?? new Proxy(target, handler(isOpen(target)));
    proxies.set(target, made);
    // A proxy has the type of its target; the map does not know which target it was made of.
    return made as T;
  };
  const handler = (open: boolean): ProxyHandler<object> => ({
    get: (target, key, receiver): unknown => {
      seen ||= open;
      return observe(Reflect.get(target, key, receiver));
    },
    has: (target, key) => {
      seen ||= key === maybe ? key in target : open || Reflect.get(target, key) === hole;
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor: (target, key) => {
      seen ||= open || Reflect.get(target, key) === hole;
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      seen ||= open || Object.values(target).includes(hole);
      return Reflect.ownKeys(target);
    },
  });
  return {
    observed: (facts) => (isKnown(facts) ? facts : observe(facts)),
    observedContext: (context) =>
      new Proxy(context, {
        get: (target, key): unknown => {
          seen ||= key === "now";
          return Reflect.get(target, key);
        },
      }),
    looked: () => {
      const answer = seen;
      seen = false;
      return answer;
    },
  };
}

/** Whether it depends on something unknown which items a list has. */
function isOpen(target: object): boolean {
  if (!Array.isArray(target)) return false;
  return target.some((item: unknown) => item === hole || (typeof item === "object" && item !== null && Reflect.get(item, maybe) === true));
}

/** Whether data is known to its last part, and there for certain. */
function isKnown(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return data !== hole;
  return !(maybe in data) && Object.values(data).every(isKnown);
}
