import { test } from "vitest";
import { refusalFor } from "../src/wire/refusals.ts";
import { predictorsOf } from "../src/explain/predictions.ts";
import { checkRequestSource } from "../src/compile.ts";
import { approverMutations } from "./mutations/approver.ts";
import { componentMutations } from "./mutations/component.ts";
import { contractMutations } from "./mutations/contract.ts";
import { acceptedExamples } from "./support/examples.ts";
test("x",()=>{ const m={...contractMutations,...approverMutations,...componentMutations} as any; const out:string[]=[];
 const chk=(b:any,a:any)=>checkRequestSource({ path: "request.json", text: JSON.stringify(b, null, 2) }, a, { now:1_600_000_000, guessed: false });
 const key=(d:any)=>`${d.code.name} ${d.pointer} ${d.message}`;
 for (const e of acceptedExamples()) { if(!e.name.startsWith("held")) continue; const known=new Set(chk(e.body,e.action).map(key));
  for(const id of Object.keys(m)) { if(typeof m[id]!=='function'||!refusalFor(id,e.action)) continue;
   const b=structuredClone(e.body); try { if(!m[id](b,e.action)) continue; } catch(x){ out.push(`THROW ${id} ${e.name} ${(x as Error).message}`); continue; }
   const f=chk(b,e.action).filter(d=>!known.has(key(d)));
   const other=f.map(d=>d.code.name).filter(n=>!predictorsOf(id).includes(n));
   const exp=refusalFor(id,e.action)!;
   if(f.length===0) out.push(`NONE ${id} | ${e.name}`); else if(other.length) out.push(`OTHER ${id} | ${e.name} | ${[...new Set(other)].join(' ')} :: ${f.filter(d=>!predictorsOf(id).includes(d.code.name))[0]!.pointer} ${f.filter(d=>!predictorsOf(id).includes(d.code.name))[0]!.message}`);
   else if(!f.some(d=>d.severity===exp.severity)) out.push(`SEV ${id} | ${e.name}`); else if(exp.code!==undefined&&!f.flatMap(d=>d.api).includes(exp.code)) out.push(`CODE ${id} | ${e.name} ${exp.code} got ${f.flatMap(d=>d.api)}`);
  }}
 console.log(out.join("\n")); console.log(out.length);
}, 300000);
