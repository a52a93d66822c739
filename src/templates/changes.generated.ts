// @ts-nocheck
// templates/changes.html.hbs as plain code, compiled by Handlebars in `npm run derive`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const changesTemplate: CompiledTemplate = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":98}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":33},"end":{"line":1,"column":89}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "<code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code" ), depth0))
    + "</code>";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text" ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"dim\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),depth0,{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"card lowers\">\n<h2>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"unread"), "heading" ), depth0))
    + "</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unread"),"contracts"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place" ), depth0))
    + "</code> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),lookupProperty(depth0,"says"),{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"found"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":68},"end":{"line":36,"column":134}}})) != null ? stack1 : "")
    + "</li>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<br><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place" ), depth0))
    + "</code> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),lookupProperty(depth0,"says"),{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFolded"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":44,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"contracts"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":55,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isFolded"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":56,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<details class=\"card "
    + alias3(alias2(alias1(depth0, "audience" ), depth0))
    + "\">\n<summary>"
    + alias3(alias2(alias1(depth0, "heading" ), depth0))
    + "</summary>";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<section class=\"card "
    + alias3(alias2(alias1(depth0, "audience" ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(depth0, "heading" ), depth0))
    + "</h2>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pictures"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":12},"end":{"line":46,"column":90}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sheet"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":90},"end":{"line":46,"column":175}}})) != null ? stack1 : "")
    + "</h3>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":53,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"to\" href=\""
    + alias3(alias2(alias1(depth0, "pictures" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "picturesLabel" ), depth0))
    + "</a>";
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\"to dim\">"
    + alias3(alias2(alias1(depth0, "sheetLabel" ), depth0))
    + " <code>"
    + alias3(alias2(alias1(depth0, "sheet" ), depth0))
    + "</code></span>";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"subject"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":16},"end":{"line":49,"column":74}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),lookupProperty(depth0,"says"),{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"beside"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + "<div class=\"facts\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"place"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":19},"end":{"line":52,"column":74}}})) != null ? stack1 : "")
    + "<span><code>"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "</code></span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"breaks"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":106},"end":{"line":52,"column":150}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"asks"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":150},"end":{"line":52,"column":203}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"approval"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":203},"end":{"line":52,"column":258}}})) != null ? stack1 : "")
    + "</div></li>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<strong>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),lookupProperty(depth0,"subject"),{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</strong> ";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"dim\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),depth0,{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"17":function(container,depth0,helpers,partials,data) {
    return "<span><code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place" ), depth0))
    + "</code></span>";
},"18":function(container,depth0,helpers,partials,data) {
    return "<span>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "breaks" ), depth0))
    + "</span>";
},"19":function(container,depth0,helpers,partials,data) {
    return "<span class=\"loud\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "asks" ), depth0))
    + "</span>";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),depth0,{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"21":function(container,depth0,helpers,partials,data) {
    return "</details>";
},"22":function(container,depth0,helpers,partials,data) {
    return "</section>";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<details class=\"card\">\n<summary>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"payloads"), "heading" ), depth0))
    + "</summary>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"payloads"),"contracts"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "")
    + "</details>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name" ), depth0))
    + "</h3>\n<pre>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":5},"end":{"line":63,"column":67}}})) != null ? stack1 : "")
    + "</pre>\n";
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<span class=\""
    + alias3(alias2(alias1(depth0, "kind" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + "</span>";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"card\">\n<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),lookupProperty(lookupProperty(depth0,"approve"),"says"),{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n<pre>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"approve"), "command" ), depth0))
    + "</pre>\n</section>\n";
},"27":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "inForce" ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language" ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + "</title>\n<style>\n:root { color-scheme: light dark; --ink: #1c2330; --dim: #566071; --ground: #eef0f4; --card: #fff; --rule: #d5dae3; --loud: #b81226; --link: #1a56bd; --add: #e6f3ea; --take: #fbe9e7; }\n@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #a3adbd; --ground: #14171d; --card: #1e232c; --rule: #39414f; --loud: #ff7b88; --link: #8ab8ff; --add: #17321f; --take: #3d1d1a; } }\n* { box-sizing: border-box; }\nbody { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, \"Noto Sans CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", sans-serif; overflow-wrap: anywhere; }\nheader, main { max-width: 960px; margin: 0 auto; padding: 12px 20px; }\nh1 { margin: 0; font-size: 22px; } h2 { font-size: 18px; margin: 0 0 8px; } h3 { font-size: 15px; margin: 14px 0 4px; } p { margin: 4px 0; } a { color: var(--link); } :focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }\n.card { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: 12px 16px; margin: 0 0 16px; } .lowers { border-left: 4px solid var(--loud); }\nul { margin: 4px 0; padding-left: 22px; } li { margin: 0 0 8px; break-inside: avoid; } h3 .to { font-weight: 400; margin-left: 10px; }\n.facts, .dim { color: var(--dim); font-size: 13px; } .facts span + span::before { content: \" · \"; } .loud { color: var(--loud); font-weight: 600; }\nsummary { cursor: pointer; font-size: 18px; font-weight: 600; }\ncode { font: .93em ui-monospace, \"Cascadia Mono\", \"Noto Sans Mono CJK SC\", monospace; } pre { margin: 6px 0; padding: 8px 12px; background: var(--ground); border-radius: 6px; overflow-x: auto; font: 13px/1.5 ui-monospace, \"Cascadia Mono\", \"Noto Sans Mono CJK SC\", monospace; white-space: pre-wrap; } pre .add { background: var(--add); } pre .take { background: var(--take); } pre span { display: block; min-height: 1.5em; }\n@page { size: A4; margin: 14mm; }\n@media print { :root { color-scheme: light; --ink: #000; --ground: #fff; --card: #fff; --dim: #444; --rule: #999; --loud: #b81226; --link: #000; } header, main { max-width: none; padding: 0; } h2, h3 { break-after: avoid; } * { print-color-adjust: exact; } }\n</style>\n</head>\n<body>\n<header>\n<h1>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + "</h1>\n<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"said"),lookupProperty(depth0,"overview"),{"name":"said","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"news"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "</header>\n<main>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"unread"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"payloads"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"approve"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"inForce"),{"name":"if","hash":{},"fn":container.program(27, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":74,"column":7}}})) != null ? stack1 : "")
    + "</main>\n</body>\n</html>\n";
},"main_d":  function(fn, props, container, depth0, data, blockParams, depths) {

  var decorators = container.decorators, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  var decorator = lookupProperty(decorators,"inline");
  if (typeof decorator !== "function") { throw new Error("Missing decorator: \"inline\""); }
  fn = decorator(fn,props,container,{"name":"inline","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"args":["said"],"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":109}}}) || fn;
  return fn;
  }

,"useDecorators":true,"usePartial":true,"useData":true,"useDepths":true};
