/** What an expression needs around it: constants at the top of its module, and functions of the runtime. */
export interface Constants {
  /** The name of a constant with this code, of a type of the runtime or `unknown`; one code is one constant. */
  readonly add: (prefix: string, type: string, code: string) => string;
  /** A name of the runtime, imported. */
  readonly use: (name: string) => string;
  /** A call of a function of the runtime. */
  readonly call: (name: string, ...args: readonly string[]) => string;
  readonly imports: ReadonlySet<string>;
  /** Types of the runtime. */
  readonly types: ReadonlySet<string>;
  /** In an order in which each comes after those it uses. */
  readonly declared: readonly Constant[];
}

/** A constant of a module. */
interface Constant {
  readonly name: string;
  readonly type: string;
  readonly code: string;
}

/** Gathers what expressions need; names are a prefix and a number, so that nothing of a contract is in them. */
export function createConstants(): Constants {
  const imports = new Set<string>();
  const types = new Set<string>();
  const declared: Constant[] = [];
  const names = new Map<string, string>();
  const use = (name: string): string => {
    imports.add(name);
    return name;
  };
  return {
    add: (prefix, type, code) => {
      const known = names.get(prefix + code);
      if (known !== undefined) return known;
      const name = `${prefix}${declared.filter((constant) => constant.name.startsWith(prefix)).length + 1}`;
      names.set(prefix + code, name);
      declared.push({ name, type, code });
      if (type !== "unknown") types.add(type);
      return name;
    },
    use,
    call: (name, ...args) => `${use(name)}(${args.join(", ")})`,
    imports,
    types,
    declared,
  };
}
