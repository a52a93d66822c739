import fc from "fast-check";

const thrower = (): never => {
  throw new Error("not to be read");
};

/** Every trap there is, each throwing. */
export const throwing: ProxyHandler<object> & { readonly get: () => never } = {
  ...Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((trap) => [trap, thrower])),
  get: thrower,
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const circle: Record<string, unknown> = { list: [] };
  circle["self"] = circle;
  (circle["list"] as unknown[]).push(circle);
  return circle;
}

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

class Person {
  readonly name = "张三";
  readonly mobile = "13200000000";
  readonly #secret = 1;
  get places(): readonly unknown[] {
    return [{ x: this.#secret }];
  }
}

class Late extends Date {
  override getTime(): number {
    return thrower();
  }
}

/** Values that nobody means, by what they are, made anew each time since some of them change when they are read. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  "a revoked proxy": () => revoked({}),
  "a revoked proxy of a list": () => revoked([]),
  "a proxy whose traps throw": () => new Proxy({}, throwing),
  "a proxy of a list whose traps throw": () => new Proxy([], throwing),
  "a proxy of a function whose traps throw": () => new Proxy(() => 1, throwing),
  "a proxy that lies about its names": () => new Proxy({}, { ownKeys: () => ["name", "name"] }),
  "a proxy that has names that it does not describe": () => new Proxy({}, { ownKeys: () => ["name", "mobile"] }),
  "a list that lies about its length": () => new Proxy([1], { get: (_, key) => (key === "length" ? -1 : 1) }),
  "a list as long as a text": () => new Proxy([1], { get: (_, key) => (key === "length" ? "2" : 1) }),
  "a list that is endless": () => new Proxy([1], { get: (_, key) => (key === "length" ? Number.POSITIVE_INFINITY : 1) }),
  "a list of more than there can be": () => new Proxy([1], { get: (_, key) => (key === "length" ? 2 ** 52 : 1) }),
  "a list whose length is no number": () => new Proxy([1], { get: (_, key) => (key === "length" ? { valueOf: thrower } : 1) }),
  "a list with a getter": () => Object.defineProperty([1, 2], 1, { get: thrower, enumerable: true }),
  "a list whose iterator throws": () => Object.assign([1], { [Symbol.iterator]: thrower, map: thrower, slice: thrower }),
  "an empty list of the greatest length": () => Object.assign([], { length: 2 ** 32 - 1 }),
  "a list with a gap": () => [, "x"], // oxlint-disable-line no-sparse-arrays -- that is the point
  "a list of a class": () => new (class extends Array<unknown> {})(3),
  "a map without a prototype": () => Object.assign(Object.create(null) as object, { name: "张三", x: 1 }),
  "a map with a getter that throws": () => Object.defineProperty({ x: 1 }, "name", { get: thrower, enumerable: true }),
  "a map with a symbol that throws": () => Object.defineProperty({ x: 1 }, Symbol("x"), { get: thrower, enumerable: true }),
  "a map whose prototype throws": () =>
    Object.create({
      get name(): never {
        return thrower();
      },
    }) as object,
  "a map with its own members of all objects": () => ({
    toString: thrower,
    valueOf: thrower,
    hasOwnProperty: thrower,
    constructor: thrower,
  }),
  "a map with its own prototype": () => JSON.parse('{ "__proto__": { "name": "张三" } }') as object,
  "an object of a class": () => new Person(),
  "an object that becomes what it likes": () => ({ [Symbol.toPrimitive]: thrower, toString: thrower, toJSON: thrower }),
  "an object with a tag that throws": () => ({
    get [Symbol.toStringTag](): never {
      return thrower();
    },
  }),
  "what contains itself": cyclic,
  "what is as deep as a well": () => nested(100_000),
  "a function": () => thrower,
  "a class": () => Person,
  "a symbol": () => Symbol("x"),
  "a big integer": () => 10n ** 30n,
  "a long text": () => "张".repeat(10_000_000),
  "half of a character, often": () => "\ud800".repeat(100_000),
  "a text that is an object": () => new String("x".repeat(10_000)), // oxlint-disable-line no-new-wrappers -- that is the point
  "a number that is an object": () => new Number(1), // oxlint-disable-line no-new-wrappers -- that is the point
  "many bytes": () => new Uint8Array(100_000_000),
  "a buffer": () => new ArrayBuffer(8),
  "a date": () => new Date(0),
  "a date that is none": () => new Date(Number.NaN),
  "a date that throws": () => new Late(),
  "an error": () => new Error("x"),
  "a map of JavaScript": () => new Map([["name", "张三"]]),
  "a set": () => new Set(["张三"]),
  "a promise": () => Promise.resolve("张三"),
  "a weak reference": () => new WeakRef({}),
  "an expression": () => /x/gu,
  "all that is global": () => globalThis,
  "no number": () => Number.NaN,
  "an endless number": () => Number.NEGATIVE_INFINITY,
  "a number beyond all dates": () => 1e300,
  "a tiny number": () => 5e-324,
  nothing: () => null,
};

/** One of them. */
export const hostileValue: fc.Arbitrary<() => unknown> = fc.constantFrom(...Object.values(hostileValues));

/** What is passed, with something in it replaced: each place that is a property of a map, or an item, may be the one. */
export function withHostile(value: unknown): fc.Arbitrary<() => unknown> {
  const [inner, build] = partsOf(value);
  const changed = inner.length === 0 ? hostileValue : fc.constantFrom(...inner).chain(([name, each]) => replaced(name, each, build));
  return fc.oneof({ weight: 1, arbitrary: hostileValue }, { weight: 6, arbitrary: changed });
}

type Build = (name: string, replace: () => unknown, how: How) => unknown;

/** How a value stands in its map: as it is, behind a getter, or behind a proxy that gives it once and something else the next time. */
type How = "plain" | "getter" | "proxy";

function replaced(name: string, value: unknown, build: Build): fc.Arbitrary<() => unknown> {
  return fc.tuple(withHostile(value), fc.constantFrom<How>("plain", "getter", "proxy")).map(
    ([make, how]) =>
      () =>
        build(name, make, how),
  );
}

function partsOf(value: unknown): readonly [readonly (readonly [string, unknown])[], Build] {
  if (typeof value !== "object" || value === null) return [[], () => value];
  return [
    Object.entries(value),
    (name, make, how) => standing(Array.isArray(value) ? [...(value as unknown[])] : { ...value }, name, make, how),
  ];
}

function standing(target: object, name: string, make: () => unknown, how: How): object {
  if (how === "plain") return Object.defineProperty(target, name, { value: make(), enumerable: true, configurable: true, writable: true });
  if (how === "getter") return Object.defineProperty(target, name, { get: make, enumerable: true, configurable: true });
  let count = 0;
  return new Proxy(target, { get: (of, key, receiver) => (key === name && count++ === 0 ? make() : Reflect.get(of, key, receiver)) });
}
