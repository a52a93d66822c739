// @ts-nocheck
// templates/preview.html.hbs as plain code, compiled by Handlebars in `npm run derive`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const previewTemplate: CompiledTemplate = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "."
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + " { --party: "
    + alias3(alias2(alias1(depth0, "value" ), depth0))
    + "; }\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":19},"end":{"line":18,"column":16}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":34},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "<p class=\"glance\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "deadline" ), depth0))
    + "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary" ), depth0))
    + "</p>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p><small>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"masked"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":24},"end":{"line":21,"column":105}}})) != null ? stack1 : "")
    + "</small></p>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":21,"column":40},"end":{"line":21,"column":96}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return "<code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code" ), depth0))
    + "</code>";
},"8":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text" ), depth0));
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\"><span class=\"no "
    + alias3(alias2(alias1(depth0, "severity" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "</span> <span class=\""
    + alias3(alias2(alias1(depth0, "severity" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label" ), depth0))
    + "</span> <code>"
    + alias3(alias2(alias1(depth0, "code" ), depth0))
    + "</code> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"line"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":38,"column":130},"end":{"line":38,"column":200}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":200},"end":{"line":38,"column":256}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":256},"end":{"line":38,"column":284}}})) != null ? stack1 : "")
    + "<br>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sentences"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":288},"end":{"line":38,"column":409}}})) != null ? stack1 : "")
    + "</li>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#L"
    + alias3(alias2(alias1(depth0, "line" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "place" ), depth0))
    + "</a>";
},"12":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "place" ), depth0));
},"13":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <a href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</a>";
},"14":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "more" ), depth0));
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":313},"end":{"line":38,"column":392}}})) != null ? stack1 : "")
    + "</span> ";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "none" ), depth0))
    + "</p>\n";
},"17":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-labelledby=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id" ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"isGroup"),{"name":"if","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.program(20, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":48,"column":87}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"missing"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":49,"column":123}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"isGroup"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + "<ol class=\"steps"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"isInOrder"),{"name":"unless","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":23},"end":{"line":51,"column":59}}})) != null ? stack1 : "")
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"parties"),{"name":"each","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":63,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"copies"),{"name":"if","hash":{},"fn":container.program(36, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":68,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pages"),{"name":"if","hash":{},"fn":container.program(38, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":79,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pages"),{"name":"if","hash":{},"fn":container.program(40, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":113,"column":13}}})) != null ? stack1 : "")
    + "\n</section>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2 id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "heading" ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"deadline"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":48,"column":42}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "deadline" ), depth0))
    + "</p>";
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<h2 id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "order" ), depth0))
    + "</h2>";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"dim\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":30},"end":{"line":49,"column":112}}})) != null ? stack1 : "")
    + "</p>";
},"22":function(container,depth0,helpers,partials,data) {
    return "<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "order" ), depth0))
    + "</h3>\n";
},"23":function(container,depth0,helpers,partials,data) {
    return " any";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" class=\""
    + alias3(alias2(alias1(depth0, "colour" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFirst"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":33},"end":{"line":53,"column":61}}})) != null ? stack1 : "")
    + "\"><h3><span class=\"no\">"
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "</span>"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":109},"end":{"line":53,"column":215}}})) != null ? stack1 : "")
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"turn"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":54,"column":46}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"terms"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":46},"end":{"line":54,"column":82}}})) != null ? stack1 : "")
    + "\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":58,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"unplaced"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":59,"column":155}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"empty"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":60,"column":50}}})) != null ? stack1 : "")
    + "\n</ul>\n</li>\n";
},"25":function(container,depth0,helpers,partials,data) {
    return " first";
},"26":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <a class=\"no "
    + alias3(alias2(alias1(depth0, "severity" ), depth0))
    + "\" href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "</a>";
},"27":function(container,depth0,helpers,partials,data) {
    return "<p class=\"dim\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "turn" ), depth0))
    + "</p>";
},"28":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "terms" ), depth0))
    + "</p>";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "kind" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":27},"end":{"line":56,"column":68}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"need"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":68},"end":{"line":56,"column":121}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":121},"end":{"line":56,"column":177}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":177},"end":{"line":56,"column":230}}})) != null ? stack1 : "")
    + "</li>\n";
},"30":function(container,depth0,helpers,partials,data) {
    return " <code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name" ), depth0))
    + "</code>";
},"31":function(container,depth0,helpers,partials,data) {
    return " <span class=\"dim\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "need" ), depth0))
    + "</span>";
},"32":function(container,depth0,helpers,partials,data) {
    return " <span class=\"dim\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "more" ), depth0))
    + "</span>";
},"33":function(container,depth0,helpers,partials,data) {
    return "<li class=\"missing\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li>"
    + alias3(alias2(alias1(depth0, "label" ), depth0))
    + " <span class=\"where\">"
    + alias3(alias2(alias1(depth0, "where" ), depth0))
    + "</span> · "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"line"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":59,"column":71},"end":{"line":59,"column":141}}})) != null ? stack1 : "")
    + "</li>";
},"35":function(container,depth0,helpers,partials,data) {
    return "<li class=\"dim\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "empty" ), depth0))
    + "</li>";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"copies\"><h3>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "copies" ), depth0))
    + "</h3>\n<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"copies"),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":4},"end":{"line":67,"column":46}}})) != null ? stack1 : "")
    + "</ul></div>\n";
},"37":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"legend\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend" ), depth0))
    + "\">\n<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\" class=\"party-1\"><rect class=\"area\" x=\"1\" y=\"1\" width=\"28\" height=\"14\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend-required" ), depth0))
    + "</li>\n<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\" class=\"party-1 maybe\"><rect class=\"area\" x=\"1\" y=\"1\" width=\"28\" height=\"14\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend-optional" ), depth0))
    + "</li>\n<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\"><rect class=\"hatch\" x=\"1\" y=\"1\" width=\"28\" height=\"14\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend-error" ), depth0))
    + "</li>\n<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\"><rect class=\"hatch warn\" x=\"1\" y=\"1\" width=\"28\" height=\"14\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend-warning" ), depth0))
    + "</li>\n<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\"><rect class=\"hit\" x=\"1\" y=\"3\" width=\"28\" height=\"10\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend-keyword" ), depth0))
    + "</li>\n<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\"><rect class=\"hit free\" x=\"1\" y=\"3\" width=\"28\" height=\"10\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "legend-label" ), depth0))
    + "</li>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"hasPictures"),{"name":"unless","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":78,"column":11}}})) != null ? stack1 : "")
    + "</ul>\n";
},"39":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><svg aria-hidden=\"true\" viewBox=\"0 0 30 16\"><rect class=\"print\" x=\"1\" y=\"5\" width=\"28\" height=\"6\"/></svg>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "legend-print" ), depth0))
    + "</li>\n";
},"40":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"flow\">\n<nav class=\"thumbs\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"words"), "pages" ), depth0))
    + "\">\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(41, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":84,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</nav>\n<div class=\"pages\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(43, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":111,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</div>";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\"><svg viewBox=\"0 0 "
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\" aria-hidden=\"true\"><use href=\"#paper-"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\"/>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":123},"end":{"line":83,"column":234}}})) != null ? stack1 : "")
    + "</svg>"
    + alias3(alias2(alias1(depth0, "thumb" ), depth0))
    + "</a></li>\n";
},"42":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"at "
    + alias3(alias2(alias1(depth0, "colour" ), depth0))
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>";
},"43":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">\n<figcaption>"
    + alias3(alias2(alias1(depth0, "caption" ), depth0))
    + "<span class=\"scrolls\"> · ⇆ "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "scrolls" ), depth0))
    + "</span></figcaption>\n<svg class=\"page\" viewBox=\"0 0 "
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\" role=\"group\" aria-label=\""
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "\" data-page=\""
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "\">\n<g id=\"paper-"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" aria-hidden=\"true\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"picture"),{"name":"if","hash":{},"fn":container.program(44, data, 0, blockParams, depths),"inverse":container.program(45, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":92,"column":40},"end":{"line":92,"column":250}}})) != null ? stack1 : "")
    + "</g>\n<g aria-hidden=\"true\">\n<rect class=\"edge\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"hits"),{"name":"each","hash":{},"fn":container.program(47, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":96,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"over"),{"name":"each","hash":{},"fn":container.program(51, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":0},"end":{"line":97,"column":298}}})) != null ? stack1 : "")
    + "\n</g>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(55, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":99,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(66, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":0},"end":{"line":108,"column":18}}})) != null ? stack1 : "")
    + "\n</svg>\n</figure>\n";
},"44":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<image href=\""
    + alias3(alias2(alias1(depth0, "picture" ), depth0))
    + "\" x=\"0\" y=\"0\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"print"),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":140},"end":{"line":92,"column":243}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"print\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>";
},"47":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<rect class=\"hit"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"isUsed"),{"name":"unless","hash":{},"fn":container.program(48, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":30},"end":{"line":95,"column":64}}})) != null ? stack1 : "")
    + "\" x=\""
    + alias4(alias3(alias2(depth0, "x" ), depth0))
    + "\" y=\""
    + alias4(alias3(alias2(depth0, "y" ), depth0))
    + "\" width=\""
    + alias4(alias3(alias2(depth0, "width" ), depth0))
    + "\" height=\""
    + alias4(alias3(alias2(depth0, "height" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"at"),{"name":"if","hash":{},"fn":container.program(49, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":123},"end":{"line":95,"column":157}}})) != null ? stack1 : "")
    + "><title>"
    + alias4(alias3(alias2(depth0, "keyword" ), depth0))
    + "</title></rect>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depths[1],"picture"),{"name":"unless","hash":{},"fn":container.program(50, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":191},"end":{"line":95,"column":346}}})) != null ? stack1 : "")
    + "\n";
},"48":function(container,depth0,helpers,partials,data) {
    return " free";
},"49":function(container,depth0,helpers,partials,data) {
    return " data-at=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "at" ), depth0))
    + "\"";
},"50":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<text class=\"keyword\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" dy=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\" textLength=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" font-size=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "keyword" ), depth0))
    + "</text>";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"texts"),{"name":"each","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":14},"end":{"line":97,"column":289}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<text x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" font-size=\""
    + alias3(alias2(alias1(depth0, "size" ), depth0))
    + "\" fill=\""
    + alias3(alias2(alias1(depth0, "ink" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isBold"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":90},"end":{"line":97,"column":129}}})) != null ? stack1 : "")
    + " text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor" ), depth0))
    + "\" dominant-baseline=\"central\" opacity=\""
    + alias3(alias2(alias1(depth0, "opacity" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"turn"),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":204},"end":{"line":97,"column":264}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + "</text>";
},"53":function(container,depth0,helpers,partials,data) {
    return " font-weight=\"700\"";
},"54":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " transform=\"rotate("
    + alias3(alias2(alias1(depth0, "turn" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + ")\"";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" class=\"box "
    + alias3(alias2(alias1(depth0, "colour" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFrame"),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":36},"end":{"line":100,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isOptional"),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":64},"end":{"line":100,"column":95}}})) != null ? stack1 : "")
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"line"),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":97},"end":{"line":100,"column":134}}})) != null ? stack1 : "")
    + "data-where=\""
    + alias3(alias2(alias1(depth0, "place" ), depth0))
    + "\" data-page=\""
    + alias3(alias2(alias1(depth0, "page" ), depth0))
    + "\" data-type=\""
    + alias3(alias2(alias1(depth0, "type" ), depth0))
    + "\" data-party=\""
    + alias3(alias2(alias1(depth0, "party" ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":243},"end":{"line":100,"column":275}}})) != null ? stack1 : "")
    + "\">\n<title>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":16},"end":{"line":101,"column":48}}})) != null ? stack1 : "")
    + "</title>\n<rect class=\"area\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFaulty"),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":103,"column":137}}})) != null ? stack1 : "")
    + "\n</a>\n<g class=\"ink "
    + alias3(alias2(alias1(depth0, "colour" ), depth0))
    + "\" aria-hidden=\"true\"><svg x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\" viewBox=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\" overflow=\"hidden\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"marks"),"paths"),{"name":"each","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":105,"column":169},"end":{"line":105,"column":338}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"marks"),"texts"),{"name":"each","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":105,"column":338},"end":{"line":105,"column":633}}})) != null ? stack1 : "")
    + "</svg><rect class=\"tag\" x=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "height" ), depth0))
    + "\"/><text x=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "y" ), depth0))
    + "\" dx=\"2.5\" dy=\"6.9\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"tag"), "text" ), depth0))
    + "</text></g>\n";
},"56":function(container,depth0,helpers,partials,data) {
    return " frame";
},"57":function(container,depth0,helpers,partials,data) {
    return " maybe";
},"58":function(container,depth0,helpers,partials,data) {
    return "href=\"#L"
    + container.escapeExpression(container.lambda(container.strict(depth0, "line" ), depth0))
    + "\" ";
},"59":function(container,depth0,helpers,partials,data) {
    return " · "
    + container.escapeExpression(container.lambda(container.strict(depth0, "fault" ), depth0));
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<rect class=\"hatch"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isError"),{"name":"unless","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":34},"end":{"line":103,"column":69}}})) != null ? stack1 : "")
    + "\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>";
},"61":function(container,depth0,helpers,partials,data) {
    return " warn";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<path d=\""
    + alias3(alias2(alias1(depth0, "path" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"width"),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.program(64, data, 0),"data":data,"loc":{"start":{"line":105,"column":208},"end":{"line":105,"column":305}}})) != null ? stack1 : "")
    + " opacity=\""
    + alias3(alias2(alias1(depth0, "opacity" ), depth0))
    + "\"/>";
},"63":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " fill=\"none\" stroke=\""
    + alias3(alias2(alias1(depth0, "ink" ), depth0))
    + "\" stroke-width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\"";
},"64":function(container,depth0,helpers,partials,data) {
    return " fill=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "ink" ), depth0))
    + "\"";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<text class=\"value\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" font-size=\""
    + alias3(alias2(alias1(depth0, "size" ), depth0))
    + "\" fill=\""
    + alias3(alias2(alias1(depth0, "ink" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isBold"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":105,"column":434},"end":{"line":105,"column":473}}})) != null ? stack1 : "")
    + " text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor" ), depth0))
    + "\" dominant-baseline=\"central\" opacity=\""
    + alias3(alias2(alias1(depth0, "opacity" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"turn"),{"name":"if","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":105,"column":548},"end":{"line":105,"column":608}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + "</text>";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"flags"),{"name":"each","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":15},"end":{"line":108,"column":9}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"flag\" href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "\"><circle class=\""
    + alias3(alias2(alias1(depth0, "severity" ), depth0))
    + "\" cx=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" cy=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" r=\"5\"/><text x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" dy=\"2.5\">"
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "</text></a>\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\"L"
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFaulty"),{"name":"if","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":36},"end":{"line":119,"column":74}}})) != null ? stack1 : "")
    + "><span class=\"n\">"
    + alias3(alias2(alias1(depth0, "number" ), depth0))
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":122},"end":{"line":119,"column":228}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":228},"end":{"line":119,"column":299}}})) != null ? stack1 : "")
    + "</span></li>\n";
},"69":function(container,depth0,helpers,partials,data) {
    return " class=\"faulty\"";
},"70":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <a href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "\">▸</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language" ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-y1Po9a2kxQ0JMk+z1kN/GOeS2EGn0qIk/VNSUY2aDG0='\">\n<title>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + "</title>\n<style>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"colours"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ":root{color-scheme:light dark;--ink: #1c2330;--dim: #555f70;--ground: #eef0f4;--card: #fff;--rule: #d5dae3;--fault: #b81226;--warn: #7d5000;--mark: #fff3c4}@media(prefers-color-scheme:dark){:root{--ink: #e6e9ef;--dim: #a9b3c2;--ground: #14171d;--card: #1e232c;--rule: #39414f;--fault: #ff8a95;--warn: #ffc861;--mark: #4a3f14}}*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 system-ui,Noto Sans CJK SC,PingFang SC,Microsoft YaHei,sans-serif;overflow-wrap:anywhere}header,main{max-width:1280px;margin:0 auto;padding:12px 24px}h1{margin:0;font-size:22px}h2{font-size:18px;margin:14px 0 8px}main>section:first-child h2{margin-top:0}p{margin:4px 0}h3{font-size:15px;margin:0 0 6px}header p{margin:2px 0;color:var(--dim)}header .glance{color:var(--ink);font-weight:600}.choice{font-size:13px}a{color:inherit}:focus-visible{outline:3px solid #4c8dff;outline-offset:2px}ul,ol{margin:0;padding:0;list-style:none}code{font-family:ui-monospace,Cascadia Mono,Noto Sans Mono CJK SC,monospace;font-size:.93em}.skip{position:absolute;left:-9999px}.skip:focus{left:8px;top:8px;z-index:3;background:var(--card);padding:6px 12px}.no{display:inline-block;min-width:20px;padding:0 5px;border-radius:10px;font-size:12px;line-height:20px;font-weight:700;text-align:center;color:#fff;background:var(--party, #b81226);text-decoration:none}.warning.no{background:#7d5000}.error{color:var(--fault);font-weight:600}.warning{color:var(--warn);font-weight:600}.error.no{background:#b81226}.no.error,.no.warning{color:#fff}.dim,.where{color:var(--dim)}.missing{color:var(--fault)}.findings li{margin:0 0 8px;padding:8px 12px;background:var(--card);border:1px solid var(--rule);border-radius:8px}.findings li:target{outline:2px solid var(--fault)}.steps{display:flex;flex-wrap:wrap;gap:8px 28px;margin-bottom:12px}.steps>li{position:relative;flex:1 1 240px;max-width:100%;background:var(--card);border:1px solid var(--rule);border-top:4px solid var(--party);border-radius:8px;padding:8px 12px}.steps>li+li:before{content:\"\\2192\";content:\"\\2192\" / \"\";position:absolute;left:-24px;top:4px;font-size:18px}.steps.any>li+li:not(.first):before{content:\"\\ff0b\";content:\"\\ff0b\" / \"\"}.steps ul{font-size:13px}.steps p{margin:0 0 4px}.steps h3 .no{margin-right:4px}.copies{background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:8px 12px;margin-bottom:12px;font-size:13px}.legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:13px;color:var(--dim)}.legend svg{width:30px;height:16px;vertical-align:-3px;margin-right:4px;background:#fff}.flow{display:grid;grid-template-columns:150px minmax(0,1fr);gap:24px;align-items:start;margin-top:12px}.thumbs{position:sticky;top:8px;max-height:calc(100vh - 110px);overflow:auto}.thumbs li{margin:0 4px 8px;font-size:12px}.thumbs a{text-decoration:none}.thumbs [aria-current]{font-weight:700}.thumbs svg{display:block;width:96px;height:auto;background:#fff;border:1px solid var(--rule)}.thumbs rect.at{fill:var(--party);fill-opacity:.75}figure{margin:0 0 24px;scroll-margin-top:8px;overflow-x:auto}figcaption{color:var(--dim);font-size:13px;margin-bottom:4px;position:sticky;left:0;width:max-content;max-width:100%}.scrolls{display:none}.page{display:block;width:100%;min-width:560px;height:auto;background:#fff;cursor:crosshair}.page:focus:not(:focus-visible){outline:none}.edge{fill:none;stroke:#9aa3b2;stroke-width:.75}.print{fill:#dfe3ea}.keyword{fill:#5c4700;transform:translateY(-1.5px)}.hit{fill:#ffe9a3;fill-opacity:.35;stroke:#c79a00;stroke-width:.5}.free{fill:none;stroke-dasharray:2 2}.cross{fill:none;stroke:#d0006f;stroke-width:1.2;pointer-events:none}.area{fill:var(--party);fill-opacity:.1;stroke:var(--party);stroke-width:1.2}.maybe .area{stroke-dasharray:5 3;fill-opacity:.05}.frame .area{fill:none;stroke-dasharray:1 3}.hatch{fill:url(#hatch);stroke:#b81226;stroke-width:1.5;pointer-events:none}.hatch.warn{fill:url(#hatch-warning);stroke:#b36b00}.flag circle{fill:#b81226}.flag .warning{fill:#7d5000}.flag text{fill:#fff;font-size:7px;font-weight:700;text-anchor:middle}.ink{pointer-events:none}.tag{fill:var(--party)}.tag+text{fill:#fff;font-size:6.5px}.box,.cross{scroll-margin:40vh}.box:hover .area,.box:focus-visible .area{fill-opacity:.25}.box:target .area,.box:focus-visible .area{stroke-width:3.5}.box:focus-visible{outline:none}.flag:focus-visible circle{stroke:#4c8dff;stroke-width:3}.source{background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:8px 0;font:13px/1.5 ui-monospace,Noto Sans Mono CJK SC,monospace}.source li{display:flex;padding:0 12px;white-space:pre-wrap;scroll-margin-top:40vh}.source li:target{background:var(--mark)}.source li.faulty{border-left:4px solid var(--fault);padding-left:8px}.source .n{width:36px;flex:none;color:var(--dim);user-select:none}.source .links{margin-left:12px}#spot{position:fixed;z-index:2;left:0;right:0;bottom:0;padding:6px 24px;background:var(--card);border-top:1px solid var(--rule);font-size:13px;box-shadow:0 -2px 8px #00000026}#spot:not([hidden])~main{padding-bottom:120px}#spot li{display:flex;flex-wrap:wrap;gap:2px 8px;align-items:center}#spot li[hidden]{display:none}#spot button{font:inherit;padding:0 10px}#spot p{margin:0;padding-right:40px}#spot .close{position:absolute;right:12px;top:6px}@media(max-width:860px){header,main{padding:12px}.flow{grid-template-columns:minmax(0,1fr)}.thumbs{position:static}.thumbs ol{display:flex;overflow-x:auto}.thumbs svg{width:64px}.steps>li{flex-basis:100%}.steps{gap:22px}.steps>li+li:before{content:\"\\2193\";content:\"\\2193\" / \"\";left:12px;top:-27px}#spot{padding:4px 12px;max-height:38vh;overflow:auto;font-size:12px;line-height:1.35}.scrolls{display:inline}}@page{size:A4;margin:12mm}@media print{:root{color-scheme:light;--ink: #000;--ground: #fff;--card: #fff;--dim: #444;--rule: #9aa3b2;--fault: #b81226;--warn: #7d5000;--mark: #fff}body{font-size:10pt}header,main{max-width:none;padding:0}.thumbs,#spot,.skip,.choice,.cross,.scrolls,body:has(#with-definition:not(:checked)) .definition{display:none!important}.flow{display:block}figure{break-before:page;break-inside:avoid;margin:0;overflow:visible}.page{max-height:250mm;min-width:0;background:none}.steps>li,.findings li{break-inside:avoid}main>:last-child{break-before:page}.source{font-size:8.5pt;border:0;padding:0}h2,h3{break-after:avoid}:focus-visible{outline:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}</style>\n</head>\n<body>\n<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" stroke=\"#b81226\" stroke-width=\"1.6\" stroke-opacity=\".45\"/></pattern><pattern id=\"hatch-warning\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0V6\" stroke=\"#b36b00\" stroke-width=\"1.6\" stroke-opacity=\".5\"/></pattern></defs></svg>\n<a class=\"skip\" href=\"#flow-1\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "skip" ), depth0))
    + "</a>\n<header>\n<h1>"
    + alias3(alias2(alias1(depth0, "heading" ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"isGroup"),{"name":"unless","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":18,"column":27}}})) != null ? stack1 : "")
    + "<p class=\"glance\">"
    + alias3(alias2(alias1(depth0, "glance" ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":19,"column":40}}})) != null ? stack1 : "")
    + "\n<p><small><code>"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</code> · <code>"
    + alias3(alias2(alias1(depth0, "action" ), depth0))
    + "</code> · "
    + alias3(alias2(alias1(depth0, "shown" ), depth0))
    + " · <code>"
    + alias3(alias2(alias1(depth0, "path" ), depth0))
    + "</code></small></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"masked"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + "<p class=\"choice\"><label><input type=\"checkbox\" id=\"with-definition\" checked> "
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "print-definition" ), depth0))
    + "</label></p>\n</header>\n<aside id=\"spot\" data-hint=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot-hint" ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot" ), depth0))
    + "\" data-point=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot-at" ), depth0))
    + "\" data-copied=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copied" ), depth0))
    + "\" data-copy=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copy" ), depth0))
    + "\" hidden>\n<p><output>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot-hint" ), depth0))
    + "</output> <a hidden></a> <button type=\"button\" class=\"close\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "close" ), depth0))
    + "\">×</button></p>\n<ul>\n<li hidden><span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot-keyword" ), depth0))
    + "</span> <code></code> <button type=\"button\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copy" ), depth0))
    + "</button></li>\n<li hidden><span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot-middle" ), depth0))
    + "</span> <code></code> <button type=\"button\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copy" ), depth0))
    + "</button></li>\n<li hidden><span>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "spot-corner" ), depth0))
    + "</span> <code></code> <button type=\"button\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copy" ), depth0))
    + "</button></li>\n</ul>\n</aside>\n<main>\n<section class=\"findings\" aria-labelledby=\"findings\">\n<h2 id=\"findings\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "findings" ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"findings"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(16, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + "</section>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":115,"column":9}}})) != null ? stack1 : "")
    + "<section class=\"definition\" aria-labelledby=\"definition\">\n<h2 id=\"definition\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "definition" ), depth0))
    + " <code>"
    + alias3(alias2(alias1(depth0, "path" ), depth0))
    + "</code></h2>\n<ol class=\"source\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"source"),{"name":"each","hash":{},"fn":container.program(68, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":0},"end":{"line":120,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</section>\n</main>\n\u003Cscript>const spot=document.getElementById(\"spot\"),said=spot.querySelector(\"output\"),rows=[...spot.querySelectorAll(\"li\")],svg=\"http://www.w3.org/2000/svg\",round=t=>Math.round(t*100)/100+0,boxOf=t=>[\"x\",\"y\",\"width\",\"height\"].map(e=>Number(t.getAttribute(e))),line=spot.querySelector(\"a\"),reach=150;let pinned=\"\",pinnedSheet,former;function nearest(t,e,n){const o=([r,c,a,l])=>Math.hypot(Math.max(r-e,0,e-r-a),Math.max(c-n,0,n-c-l));return[...t.querySelectorAll(\"[data-at]\")].map(r=>({at:r.dataset.at,box:boxOf(r)})).filter(({box:r})=>o(r)<=reach).sort((r,c)=>o(r.box)-o(c.box)||c.box[2]-r.box[2])[0]}function offer(t,[e,n,o=0,s=0],i,r){const c=nearest(t,e,n),[a,l,f,h]=c?.box??[],p=(d,u,g)=>c&&`${c.at}, align: ${d}, offset: [${round(u)}, ${round(g)}]`,m=[p(\"lower-right\",e-a-f,n-l-h),p(\"middle\",e+o/2-a-f/2,n+s/2-l-h/2),`page: ${t.dataset.page}, x: ${e}, y: ${n}`];rows.forEach((d,u)=>{d.hidden=m[u]===void 0,d.querySelector(\"code\").textContent=`at: { ${m[u]} }`}),tell(i,r)}function tell(t,e){spot.hidden=!1,pinned=said.textContent=t,pinnedSheet=void 0,line.hidden=!e?.hasAttribute(\"href\"),line.textContent=e?.dataset.where??\"\",line.setAttribute(\"href\",e?.getAttribute(\"href\")??\"#\");for(const n of spot.querySelectorAll(\"li button\"))n.textContent=spot.dataset.copy;document.querySelector(\".cross\")?.remove()}function clear(){for(const t of rows)t.hidden=!0;tell(\"\"),said.textContent=spot.dataset.hint}function point(t,e,n){const{page:o}=t.dataset;offer(t,[e,n],spot.dataset.point.replace(\"{page}\",o).replace(\"{x}\",e).replace(\"{y}\",n));const s=document.createElementNS(svg,\"path\");return s.setAttribute(\"class\",\"cross\"),s.setAttribute(\"d\",`M${e-9} ${n}h18M${e} ${n-9}v18`),t.append(s),t.point=[e,n],pinnedSheet=t,s}function seen(t){const{left:e,right:n,top:o,bottom:s}=t.getBoundingClientRect(),i=new DOMPoint((Math.max(e,0)+Math.min(n,innerWidth))/2,(Math.max(o,0)+Math.min(s,innerHeight-spot.offsetHeight))/2).matrixTransform(t.getScreenCTM().inverse()),{width:r,height:c}=t.viewBox.baseVal;return[[i.x,r],[i.y,c]].map(([a,l])=>Math.round(Math.max(0,Math.min(a,l))))}const titleOf=t=>t.querySelector(\"title\").textContent,offerBox=t=>offer(t.closest(\".page\"),boxOf(t.querySelector(\".area\")),titleOf(t),t);for(const t of document.querySelectorAll(\".page\"))t.tabIndex=0;spot.hidden=document.querySelector(\".page\")===null;function enter(t){former=t,rows.find(e=>!e.hidden)?.querySelector(\"button\").focus()}function leave(){former?.focus({preventScroll:!0}),former=void 0,clear(),spot.hidden=!0}document.addEventListener(\"click\",t=>{const{target:e,clientX:n,clientY:o}=t,s=e.closest(\".page\"),i=e.closest(\".box\");if(e.closest(\".close\"))return leave();const r=e.closest(\"#spot li button\")?.previousElementSibling;if(r&&copy(r,e),i&&(t.preventDefault(),offerBox(i),t.detail===0&&enter(i)),!s||e.closest(\"a\"))return;const{x:c,y:a}=new DOMPoint(n,o).matrixTransform(s.getScreenCTM().inverse());point(s,Math.round(c),Math.round(a))}),document.addEventListener(\"focusin\",({target:t})=>{t.matches(\".page\")&&t!==pinnedSheet&&clear(),t.matches(\".box\")&&!pinnedSheet&&offerBox(t)}),document.addEventListener(\"pointerover\",({target:t})=>{const e=t.closest(\".box\");said.textContent=e?titleOf(e):pinned||spot.dataset.hint}),document.addEventListener(\"keydown\",t=>{const e=t.target;if(t.key===\"Escape\")return leave();if(t.key===\"Enter\"&&e===pinnedSheet)return enter(e);const[n,o]={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]}[t.key]??[];if(n===void 0||!e.matches(\".page\"))return;t.preventDefault();const[s,i]=e===pinnedSheet?e.point:seen(e),r=t.shiftKey?10:1;point(e,s+n*r,i+o*r).scrollIntoView({block:\"nearest\"})});function copy(t,e){const n=()=>getSelection().selectAllChildren(t),o=()=>e.textContent=spot.dataset.copied;(navigator.clipboard?.writeText(t.textContent)??Promise.reject()).then(o,n)}const links=new Map([...document.querySelectorAll(\".thumbs a\")].map(t=>[t.hash.slice(1),t])),watcher=new IntersectionObserver(t=>{for(const{target:e,isIntersecting:n}of t){const o=links.get(e.id);if(!n)o.removeAttribute(\"aria-current\");else{o.setAttribute(\"aria-current\",\"true\");const s=o.closest(\".thumbs\");s.scrollTop=o.offsetTop-s.clientHeight/2}}},{rootMargin:\"-45% 0px -45% 0px\"});for(const t of links.keys())watcher.observe(document.getElementById(t));\u003C/script>\n</body>\n</html>\n";
},"useData":true,"useDepths":true};
