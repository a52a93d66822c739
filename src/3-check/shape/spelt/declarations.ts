import { isParamType, type ParamType, paramTypes } from "../../../model/contract.ts";
import { at } from "../../../diagnostics/collector.ts";
import type { Edit } from "../../../model/diagnostic.ts";
import { type DocumentNode, type Entry, type MapNode, type ScalarNode, withValues } from "../../../model/document.ts";
import { keyRenamed, replaced, valueWritten } from "./edits.ts";
import { folded } from "./members.ts";
import { flowText } from "./print.ts";
import { type Reading, sayKey, sayWord } from "./say.ts";

/** What other tools and people call the types of parameters, separated by blanks. */
const typeNames: { readonly [T in ParamType]?: string } = {
  text: "string str varchar char uuid guid 文本 字符串 字符",
  integer: "int long short int32 int64 bigint 整数",
  number: "float double decimal numeric real money 数字 小数 金额",
  boolean: "bool flag checkbox 布尔 是否",
  timestamp: "datetime time instant 时间 时间戳 日期时间",
  date: "localdate day 日期",
  "person-name": "name fullname username realname 姓名 名字",
  mobile: "phone phonenumber tel telephone cellphone mobilenumber 手机 手机号 手机号码 电话",
  email: "mail emailaddress 邮箱 电子邮箱",
  "id-card": "idnumber idcardnumber identitynumber 身份证 身份证号 证件号码",
  organization: "company companyname organisation organizationname 企业 公司 企业名称 公司名称",
  uscc: "creditcode 信用代码 统一社会信用代码",
  "file-id": "file fileids 文件 文件id 文件编号",
  "user-id": "user operatorid 用户id 员工id",
  "seal-id": "seal 印章 印章id",
  "template-id": "template 模板 模板id",
  url: "uri link href 链接 网址",
  enum: "choice option select union 枚举 选项",
  list: "array 列表 数组",
};

/** What other tools and people call the keys of a declaration. */
const keyNames: Readonly<Record<string, string>> = {
  values: "options choices allowed allowedvalues oneof 可选值",
  minimum: "min minvalue gte 最小值",
  maximum: "max maxvalue lte 最大值",
  maxLength: "maxlen maxlength 最大长度 长度",
  pattern: "regex regexp 正则",
  label: "name title displayname caption 名称 标签",
  description: "desc comment doc help remark 说明 描述 备注",
  default: "defaultvalue initial 默认值",
  type: "kind datatype 类型",
  optional: "nullable 可选 选填",
  items: "of elements item",
};

/** Parameters whose declarations say types and keys as other tools do, with them as they are written here. */
export function respelledDeclarations(params: DocumentNode, reading: Reading): DocumentNode {
  return params.kind === "map" ? withValues(params, (node) => respelledDeclaration(node, reading)) : params;
}

function respelledDeclaration(node: DocumentNode, reading: Reading): DocumentNode {
  if (node.kind === "scalar") return respelledType(node, reading);
  if (node.kind !== "map") return node;
  const typed = asEnum(node, reading) ?? withFormat(node, reading) ?? node;
  const entries = new Map<string, Entry>();
  let changed = typed !== node;
  for (const [name, entry] of typed.entries) {
    const [key, value] = respelledEntry(typed, name, entry, reading);
    changed ||= key !== name || value !== entry.value;
    entries.set(key, { ...entry, value });
  }
  return changed ? { ...typed, entries } : node;
}

function respelledEntry(map: MapNode, name: string, entry: Entry, reading: Reading): readonly [string, DocumentNode] {
  const { value } = entry;
  if (name === "type" && value.kind === "scalar") return [name, respelledType(value, reading)];
  if (name === "items") return [name, value.kind === "map" ? respelledDeclarations(value, reading) : respelledDeclaration(value, reading)];
  const place = { span: entry.key, pointer: value.pointer };
  if (folded(name) === "required" && value.kind === "scalar" && typeof value.value === "boolean" && !map.entries.has("optional")) {
    const meant: ScalarNode = { ...value, value: !value.value };
    const form = `optional: ${!value.value}`;
    sayKey(
      reading,
      { place, form, edits: [keyRenamed(entry, "optional"), ...valueWritten(value, meant)] },
      { message: "written-here", data: { name, form } },
    );
    return ["optional", meant];
  }
  const known = Object.hasOwn(keyNames, name)
    ? undefined
    : Object.keys(keyNames).find((key) => keyNames[key]?.split(" ").includes(folded(name)));
  if (known === undefined || map.entries.has(known)) return [name, value];
  sayKey(reading, { place, form: known, edits: [keyRenamed(entry, known)] }, { message: "written-here", data: { name, form: known } });
  return [known, value];
}

function respelledType(node: ScalarNode, reading: Reading): DocumentNode {
  const type = typeMeant(node.value);
  if (type === undefined) return node;
  const meant: ScalarNode = { ...node, value: type, quoted: false };
  sayWord(reading, { place: at(node), form: type, edits: valueWritten(node, meant) }, node, []);
  return meant;
}

/** The type that a name of one means; `undefined` for types themselves, and for what is nothing of the kind. */
function typeMeant(name: unknown): ParamType | undefined {
  if (typeof name !== "string" || isParamType(name)) return undefined;
  const plain = folded(name);
  return paramTypes.find((type) => folded(type) === plain || typeNames[type]?.split(" ").includes(plain));
}

/** `enum: [a, b]` in place of `values`, with or without the type of a text. */
function asEnum(map: MapNode, reading: Reading): MapNode | undefined {
  const entry = map.entries.get("enum");
  if (entry === undefined || entry.value.kind !== "list" || map.entries.has("values")) return undefined;
  const type = map.entries.get("type")?.value;
  const isText = type?.kind === "scalar" && (type.value === "text" || typeMeant(type.value) === "text");
  if (type !== undefined && !isText && !(type.kind === "scalar" && type.value === "enum")) return undefined;
  const word: ScalarNode = { kind: "scalar", span: type?.span ?? entry.key, pointer: `${map.pointer}/type`, value: "enum", quoted: false };
  const edits: readonly Edit[] | undefined = type
    ? [keyRenamed(entry, "values"), ...(isText ? valueWritten(type, word) : [])]
    : replaced({
        map,
        names: ["enum"],
        keys: new Map<string, DocumentNode>([
          ["type", word],
          ["values", entry.value],
        ]),
        added: [],
      });
  const form = `type: enum, values: ${flowText(entry.value).length > 40 ? "[…]" : flowText(entry.value)}`;
  sayKey(
    reading,
    { place: { span: entry.key, pointer: entry.value.pointer }, form, edits },
    { message: "written-here", data: { name: "enum", form } },
  );
  const rest = [...map.entries].filter(([name]) => name !== "enum" && name !== "type");
  return { ...map, entries: new Map([["type", { key: entry.key, value: word }], ["values", entry], ...rest]) };
}

/** `format: email` beside the type of a text, and `type: [string, "null"]`. */
function withFormat(map: MapNode, reading: Reading): MapNode | undefined {
  const [format, type] = [map.entries.get("format"), map.entries.get("type")];
  const isText =
    type === undefined || (type.value.kind === "scalar" && (type.value.value === "text" || typeMeant(type.value.value) === "text"));
  const named = format?.value.kind === "scalar" ? format.value.value : undefined;
  const meant = isParamType(named) ? named : typeMeant(named);
  if (format && isText && meant !== undefined) return asType(map, type ? ["type", "format"] : ["format"], format, { type: meant }, reading);
  const types = type?.value.kind === "list" ? type.value.items.map((item) => (item.kind === "scalar" ? item.value : undefined)) : [];
  const [only, ...more] = types.filter((each) => each !== null && each !== "null");
  const single = isParamType(only) ? only : typeMeant(only);
  if (type === undefined || single === undefined || more.length > 0) return undefined;
  const isOptional = types.length > 1 && !map.entries.has("optional");
  return asType(map, ["type"], type, { type: single, ...(isOptional ? { optional: true } : {}) }, reading);
}

function asType(
  map: MapNode,
  names: readonly string[],
  { key, value }: Entry,
  says: Readonly<Record<string, string | boolean>>,
  reading: Reading,
): MapNode {
  const keys = new Map(
    Object.entries(says).map(([name, each]): [string, DocumentNode] => [
      name,
      { kind: "scalar", span: value.span, pointer: `${map.pointer}/${name}`, value: each, quoted: false },
    ]),
  );
  const form = [...keys].map(([name, node]) => `${name}: ${flowText(node)}`).join(", ");
  const edits = replaced({ map, names, keys, added: [] });
  const said = { message: "written-here", data: { name: names.at(-1) ?? "", form } } as const;
  sayKey(reading, { place: { span: key, pointer: value.pointer }, form, edits }, said);
  const rest = [...map.entries].filter(([name]) => !names.includes(name));
  return { ...map, entries: new Map([...[...keys].map(([name, node]): [string, Entry] => [name, { key, value: node }]), ...rest]) };
}
