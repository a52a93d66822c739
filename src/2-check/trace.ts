import { hole, maybe } from "../checks/hole.ts";

/**
 * Facts that tell when what is read of them depends on a parameter: a hole, or a construct that may be there or not. A judgement during
 * which `touched` is not called comes out the same whatever the parameters are.
 */
export function traced<T extends object>(facts: T, touched: () => void): T {
  const seen = new WeakMap<object, object>();
  const wrap = (value: unknown): unknown => {
    if (value === hole) touched();
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value) && value.some(isOpen)) touched();
    const known = seen.get(value);
    if (known !== undefined) return known;
    const proxy = new Proxy(value, handler);
    seen.set(value, proxy);
    return proxy;
  };
  const handler: ProxyHandler<object> = {
    get: (target, key) => wrap(Reflect.get(target, key)),
    has: (target, key) => {
      const there = Reflect.has(target, key);
      if (there) wrap(Reflect.get(target, key));
      if (key === maybe && there) touched();
      return there;
    },
    getOwnPropertyDescriptor: (target, key) => {
      wrap(Reflect.get(target, key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys: (target) => {
      if (Object.values(target).includes(hole)) touched();
      return Reflect.ownKeys(target);
    },
  };
  // A proxy of facts has the type of the facts.
  return wrap(facts) as T;
}

/** Whether an element of a list is not known, or may be there or not. */
function isOpen(element: unknown): boolean {
  return element === hole || (typeof element === "object" && element !== null && maybe in element);
}
