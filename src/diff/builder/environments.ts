import type { Change } from "../../model/change.ts";
import { type Contract, type Param, type Varied, variableName } from "../../model/contract.ts";
import { type Environment, variablesOf } from "../../model/environment.ts";
import type { Origin } from "../../model/tree.ts";
import { named, type Told, toldAs } from "./change.ts";
import { changesOfParams, type Level } from "./params.ts";

/**
 * What differs in the options of a builder: which environments it knows by name and which host requests go to in each, whether one has to be
 * named, and which variables an application gives.
 */
export function changesOfEnvironments(before: Contract, after: Contract): readonly Change[] {
  const declared = { before: before.root.origin, after: after.root.origin };
  return [
    ...changesOfNames(before, after),
    ...changesOfChoice(before.varied, after.varied, declared),
    ...changesOfVariables(before.varied, after.varied, declared),
    ...changesOfHosts(before, after, declared),
  ];
}

/** Where the environments that a builder knows by name are declared: those of its options, and those of which it tells the host. */
function environmentsOf({ varied, endpoints, root }: Contract): ReadonlyMap<string, Origin> {
  const ofHosts = [...(endpoints?.keys() ?? [])].map((name) => [name, root.origin] as const);
  const ofOptions = [...(varied?.environments.values() ?? [])].map(({ name, key }) => [name, { span: key, pointer: "" }] as const);
  return new Map([...ofHosts, ...ofOptions]);
}

function changesOfNames(before: Contract, after: Contract): readonly Change[] {
  const [former, latter] = [environmentsOf(before), environmentsOf(after)];
  const gone = [...former].filter(([name]) => !latter.has(name));
  const come = [...latter].filter(([name]) => !former.has(name));
  return [
    ...gone.map(([name, origin]) =>
      toldAs("environment-removed", {
        subject: [named("environment", name, former.keys())],
        before: name,
        declared: { before: origin, after: after.root.origin },
      }),
    ),
    ...come.map(([name, origin]) =>
      toldAs("environment-added", {
        subject: [named("environment", name, latter.keys())],
        after: name,
        declared: { before: before.root.origin, after: origin },
      }),
    ),
  ];
}

/** Whether a call has to say which environment it means, and which one is meant where it does not. */
function changesOfChoice(was: Varied | undefined, is: Varied | undefined, declared: Told["declared"]): readonly Change[] {
  const told: Told = {
    subject: [named("option", "env", ["env"])],
    ...(was?.env === undefined ? {} : { before: was.env }),
    ...(is?.env === undefined ? {} : { after: is.env }),
    declared,
  };
  if (was === undefined) return is !== undefined && is.env === undefined ? [toldAs("param-added-required", told)] : [];
  if (is === undefined) return was.env === undefined ? [toldAs("param-removed", told)] : [];
  // Where the same one is meant, it is told of variables what has to be given of them.
  if (was.env === is.env) return [];
  const [former, latter] = [isUnsaid(was), isUnsaid(is)];
  if (former !== latter || was.env === undefined || is.env === undefined)
    return [toldAs(is.env === undefined || (former && !latter) ? "param-became-required" : "param-became-optional", told)];
  return [toldAs("environment-default-changed", told)];
}

/** Whether options may be left out: one environment is meant by default, and has all variables. */
function isUnsaid({ env, environments, vars }: Varied): boolean {
  const byDefault = env === undefined ? undefined : environments.get(env);
  return byDefault !== undefined && [...vars.keys()].every((key) => byDefault.vars.has(variableName(key)));
}

/** Variables that an application gives: what each is, and of each environment whether it has to be given there. */
function changesOfVariables(was: Varied | undefined, is: Varied | undefined, declared: Level["declared"]): readonly Change[] {
  const [former, latter] = [variablesByName(was, is), variablesByName(is, was)];
  const ofNeed = [...(is?.environments.values() ?? [])].flatMap((environment) => {
    const known = was?.environments.get(environment.name);
    return known === undefined ? [] : changesOfNeed(known, environment, { was: former, is: latter });
  });
  return [...changesOfParams({ construct: "variable", way: [], before: former, after: latter, declared }), ...ofNeed];
}

/** The variables of a version by their own names. One that the other has not may be left out where no environment lacks it, and one is meant by default. */
function variablesByName(varied: Varied | undefined, other: Varied | undefined): ReadonlyMap<string, Param> {
  const { vars, environments, env } = varied ?? { vars: new Map<string, Param>(), environments: new Map<string, Environment>() };
  return new Map(
    [...vars].map(([key, param]) => {
      const name = variableName(key);
      const isGiven = env !== undefined && [...environments.values()].every((each) => each.vars.has(name));
      return [name, { ...param, name, optional: other?.vars.has(key) === true || isGiven }];
    }),
  );
}

/** The variables that an environment has a value for where it had none, or the other way round. */
function changesOfNeed(
  before: Environment,
  after: Environment,
  { was, is }: { readonly was: ReadonlyMap<string, Param>; readonly is: ReadonlyMap<string, Param> },
): readonly Change[] {
  return [...is.keys()].flatMap((name) => {
    const [former, latter] = [before.vars.has(name), after.vars.has(name)];
    if (!was.has(name) || former === latter) return [];
    return [
      toldAs(latter ? "param-became-optional" : "param-became-required", {
        subject: [named("environment", after.name, [after.name]), named("variable", name, is.keys())],
        before: { optional: former },
        after: { optional: latter },
        declared: { before: originOf(name, before), after: originOf(name, after) },
      }),
    ];
  });
}

/** Where an environment gives a variable, or else where it is declared itself. */
function originOf(variable: string, environment: Environment): Origin {
  return variablesOf(environment).get(variable) ?? { span: environment.key, pointer: "" };
}

/** The hosts that requests go to, of environments that both versions know. */
function changesOfHosts({ endpoints: was }: Contract, { endpoints: is }: Contract, declared: Told["declared"]): readonly Change[] {
  const names = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
  return names.flatMap((name) => {
    const [from, to] = [was?.get(name), is?.get(name)];
    if (from === to) return [];
    const said = { ...(from === undefined ? {} : { before: from }), ...(to === undefined ? {} : { after: to }) };
    return [
      toldAs("sending-changed", {
        subject: [named("environment", name, names)],
        key: { construct: "environment", name: "host" },
        ...said,
        declared,
      }),
    ];
  });
}
