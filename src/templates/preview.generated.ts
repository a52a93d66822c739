// @ts-nocheck
// templates/preview.html.hbs as plain code, compiled by Handlebars in `npm run derive`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const previewTemplate: CompiledTemplate = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "."
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":11,"column":20},"end":{"line":11,"column":24}} ), depth0))
    + " { --party: "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":11,"column":40},"end":{"line":11,"column":45}} ), depth0))
    + "; }\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<p>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "summary", {"start":{"line":47,"column":20},"end":{"line":47,"column":27}} ), depth0))
    + "</p>";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-label=\""
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":51,"column":23},"end":{"line":51,"column":30}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":52,"column":6},"end":{"line":52,"column":13}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"missing"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":53,"column":127}}})) != null ? stack1 : "")
    + "\n<div class=\"flow\">\n<nav class=\"parties\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "parties", {"start":{"line":55,"column":35},"end":{"line":55,"column":51}} ), depth0))
    + "\">\n<h3>"
    + alias3(alias2(alias1(depth0, "order", {"start":{"line":56,"column":6},"end":{"line":56,"column":11}} ), depth0))
    + "</h3>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"parties"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</nav>\n<div class=\"pages\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":89,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</div>\n</section>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"missing\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":34},"end":{"line":53,"column":116}}})) != null ? stack1 : "")
    + "</p>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":53,"column":51},"end":{"line":53,"column":107}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "<code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":53,"column":71},"end":{"line":53,"column":75}} ), depth0))
    + "</code>";
},"6":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":53,"column":94},"end":{"line":53,"column":98}} ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\""
    + alias3(alias2(alias1(depth0, "colour", {"start":{"line":59,"column":13},"end":{"line":59,"column":19}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":23},"end":{"line":59,"column":56}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":59,"column":58},"end":{"line":59,"column":62}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"boxes"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":60,"column":92}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"missing"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":61,"column":90}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"unplaced"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":62,"column":139}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"empty"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":63,"column":47}}})) != null ? stack1 : "")
    + "\n</li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "number", {"start":{"line":59,"column":39},"end":{"line":59,"column":45}} ), depth0))
    + ". ";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":17},"end":{"line":60,"column":80}}})) != null ? stack1 : "")
    + "</ul>";
},"10":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#"
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":60,"column":48},"end":{"line":60,"column":50}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "link", {"start":{"line":60,"column":56},"end":{"line":60,"column":60}} ), depth0))
    + "</a></li>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"missing"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":19},"end":{"line":61,"column":78}}})) != null ? stack1 : "")
    + "</ul>";
},"12":function(container,depth0,helpers,partials,data) {
    return "<li class=\"missing\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unplaced"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":20},"end":{"line":62,"column":127}}})) != null ? stack1 : "")
    + "</ul>";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\"#L"
    + alias3(alias2(alias1(depth0, "line", {"start":{"line":62,"column":55},"end":{"line":62,"column":59}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":62,"column":65},"end":{"line":62,"column":70}} ), depth0))
    + "</a> <span class=\"where\">"
    + alias3(alias2(alias1(depth0, "where", {"start":{"line":62,"column":99},"end":{"line":62,"column":104}} ), depth0))
    + "</span></li>";
},"15":function(container,depth0,helpers,partials,data) {
    return "<ul><li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "empty", {"start":{"line":63,"column":23},"end":{"line":63,"column":28}} ), depth0))
    + "</li></ul>";
},"16":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure>\n<figcaption>"
    + alias3(alias2(alias1(depth0, "caption", {"start":{"line":71,"column":14},"end":{"line":71,"column":21}} ), depth0))
    + "</figcaption>\n<svg class=\"page\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":72,"column":24},"end":{"line":72,"column":26}} ), depth0))
    + "\" viewBox=\"0 0 "
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":72,"column":45},"end":{"line":72,"column":50}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":72,"column":55},"end":{"line":72,"column":61}} ), depth0))
    + "\" role=\"group\" aria-label=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":72,"column":92},"end":{"line":72,"column":96}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"picture"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":73,"column":99}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"print"),{"name":"each","hash":{},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":74,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"hits"),{"name":"each","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":77,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":86,"column":9}}})) != null ? stack1 : "")
    + "</svg>\n</figure>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<image href=\""
    + alias3(alias2(alias1(depth0, "picture", {"start":{"line":73,"column":30},"end":{"line":73,"column":37}} ), depth0))
    + "\" x=\"0\" y=\"0\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":73,"column":62},"end":{"line":73,"column":67}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":73,"column":81},"end":{"line":73,"column":87}} ), depth0))
    + "\"/>";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"print\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":74,"column":40},"end":{"line":74,"column":41}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":74,"column":50},"end":{"line":74,"column":51}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":74,"column":64},"end":{"line":74,"column":69}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":74,"column":83},"end":{"line":74,"column":89}} ), depth0))
    + "\"/>\n";
},"19":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<rect class=\"hit\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":76,"column":37},"end":{"line":76,"column":38}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":76,"column":47},"end":{"line":76,"column":48}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":76,"column":61},"end":{"line":76,"column":66}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":76,"column":80},"end":{"line":76,"column":86}} ), depth0))
    + "\"><title>"
    + alias3(alias2(alias1(depth0, "keyword", {"start":{"line":76,"column":99},"end":{"line":76,"column":106}} ), depth0))
    + "</title></rect>"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"picture"),{"name":"unless","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":123},"end":{"line":76,"column":278}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<text class=\"keyword\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":76,"column":172},"end":{"line":76,"column":173}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":76,"column":182},"end":{"line":76,"column":183}} ), depth0))
    + "\" dy=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":76,"column":193},"end":{"line":76,"column":199}} ), depth0))
    + "\" textLength=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":76,"column":217},"end":{"line":76,"column":222}} ), depth0))
    + "\" font-size=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":76,"column":239},"end":{"line":76,"column":245}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "keyword", {"start":{"line":76,"column":251},"end":{"line":76,"column":258}} ), depth0))
    + "</text>";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":79,"column":9},"end":{"line":79,"column":11}} ), depth0))
    + "\" class=\"box "
    + alias3(alias2(alias1(depth0, "colour", {"start":{"line":79,"column":28},"end":{"line":79,"column":34}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFrame"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":36},"end":{"line":79,"column":64}}})) != null ? stack1 : "")
    + "\" href=\"#L"
    + alias3(alias2(alias1(depth0, "line", {"start":{"line":79,"column":76},"end":{"line":79,"column":80}} ), depth0))
    + "\" data-page=\""
    + alias3(alias2(alias1(depth0, "page", {"start":{"line":79,"column":97},"end":{"line":79,"column":101}} ), depth0))
    + "\" data-type=\""
    + alias3(alias2(alias1(depth0, "type", {"start":{"line":79,"column":118},"end":{"line":79,"column":122}} ), depth0))
    + "\" data-party=\""
    + alias3(alias2(alias1(depth0, "party", {"start":{"line":79,"column":140},"end":{"line":79,"column":145}} ), depth0))
    + "\">\n<title>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":80,"column":9},"end":{"line":80,"column":14}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "who", {"start":{"line":80,"column":21},"end":{"line":80,"column":24}} ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "lineLabel", {"start":{"line":80,"column":31},"end":{"line":80,"column":40}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fault"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":42},"end":{"line":80,"column":74}}})) != null ? stack1 : "")
    + "</title>\n<rect class=\"area\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":81,"column":24},"end":{"line":81,"column":25}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":81,"column":34},"end":{"line":81,"column":35}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":81,"column":48},"end":{"line":81,"column":53}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":81,"column":67},"end":{"line":81,"column":73}} ), depth0))
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFaulty"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":82,"column":102}}})) != null ? stack1 : "")
    + "\n<svg x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":83,"column":10},"end":{"line":83,"column":11}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":83,"column":20},"end":{"line":83,"column":21}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":83,"column":34},"end":{"line":83,"column":39}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":83,"column":53},"end":{"line":83,"column":59}} ), depth0))
    + "\" overflow=\"hidden\"><text class=\"value\" x=\"2\" y=\"50%\" dominant-baseline=\"central\" font-size=\""
    + alias3(alias2(alias1(depth0, "fontSize", {"start":{"line":83,"column":156},"end":{"line":83,"column":164}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":83,"column":170},"end":{"line":83,"column":175}} ), depth0))
    + "</text></svg>\n<text class=\"label\" x=\""
    + alias3(alias2(alias1(depth0, "labelX", {"start":{"line":84,"column":25},"end":{"line":84,"column":31}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":84,"column":40},"end":{"line":84,"column":41}} ), depth0))
    + "\" dy=\"-2\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor", {"start":{"line":84,"column":68},"end":{"line":84,"column":74}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":84,"column":80},"end":{"line":84,"column":85}} ), depth0))
    + "</text>\n</a>\n";
},"22":function(container,depth0,helpers,partials,data) {
    return " frame";
},"23":function(container,depth0,helpers,partials,data) {
    return " · "
    + container.escapeExpression(container.lambda(container.strict(depth0, "fault", {"start":{"line":80,"column":60},"end":{"line":80,"column":65}} ), depth0));
},"24":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"hatch\" x=\""
    + alias3(alias2(alias1(depth0, "x", {"start":{"line":82,"column":41},"end":{"line":82,"column":42}} ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y", {"start":{"line":82,"column":51},"end":{"line":82,"column":52}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width", {"start":{"line":82,"column":65},"end":{"line":82,"column":70}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height", {"start":{"line":82,"column":84},"end":{"line":82,"column":90}} ), depth0))
    + "\"/>";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":100,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":99,"column":10},"end":{"line":99,"column":12}} ), depth0))
    + "\"><span class=\""
    + alias3(alias2(alias1(depth0, "severity", {"start":{"line":99,"column":31},"end":{"line":99,"column":39}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":99,"column":45},"end":{"line":99,"column":50}} ), depth0))
    + "</span> <code>"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":99,"column":68},"end":{"line":99,"column":72}} ), depth0))
    + "</code> "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isHere"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.program(28, data, 0),"data":data,"loc":{"start":{"line":99,"column":82},"end":{"line":99,"column":167}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sentences"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":99,"column":167},"end":{"line":99,"column":288}}})) != null ? stack1 : "")
    + "</li>\n";
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#L"
    + alias3(alias2(alias1(depth0, "line", {"start":{"line":99,"column":109},"end":{"line":99,"column":113}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "place", {"start":{"line":99,"column":119},"end":{"line":99,"column":124}} ), depth0))
    + "</a>";
},"28":function(container,depth0,helpers,partials,data) {
    return "<code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "place", {"start":{"line":99,"column":146},"end":{"line":99,"column":151}} ), depth0))
    + "</code>";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":99,"column":193},"end":{"line":99,"column":272}}})) != null ? stack1 : "")
    + "</span>";
},"30":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "none", {"start":{"line":103,"column":5},"end":{"line":103,"column":15}} ), depth0))
    + "</p>\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\"L"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":109,"column":27},"end":{"line":109,"column":33}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isFaulty"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":36},"end":{"line":109,"column":74}}})) != null ? stack1 : "")
    + "><span class=\"no\">"
    + alias3(alias2(alias1(depth0, "number", {"start":{"line":109,"column":94},"end":{"line":109,"column":100}} ), depth0))
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":109,"column":117},"end":{"line":109,"column":121}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"boxes"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":130},"end":{"line":109,"column":227}}})) != null ? stack1 : "")
    + "</li>\n";
},"32":function(container,depth0,helpers,partials,data) {
    return " class=\"faulty\"";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"links\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":163},"end":{"line":109,"column":213}}})) != null ? stack1 : "")
    + "</span>";
},"34":function(container,depth0,helpers,partials,data) {
    return " <a href=\"#"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "\">▸</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language", {"start":{"line":2,"column":14},"end":{"line":2,"column":22}} ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "title", {"start":{"line":7,"column":9},"end":{"line":7,"column":20}} ), depth0))
    + "</title>\n<style>\n:root { color-scheme: light dark; --ink: #1c2330; --dim: #5d6778; --ground: #eef0f4; --card: #fff; --rule: #d5dae3; --fault: #c4162a; --warn: #8a5a00; --mark: #fff3c4; }\n@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #a3adbd; --ground: #14171d; --card: #1e232c; --rule: #39414f; --fault: #ff7b88; --warn: #ffc861; --mark: #4a3f14; } }\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"colours"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "* { box-sizing: border-box; }\nbody { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, \"Noto Sans CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", sans-serif; }\nheader, main, footer { max-width: 1280px; margin: 0 auto; padding: 16px 24px; }\nheader h1 { margin: 0; font-size: 22px; } header p { margin: 2px 0; color: var(--dim); }\na { color: inherit; } :focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }\n.flow { display: grid; grid-template-columns: minmax(230px, 300px) 1fr; gap: 24px; align-items: start; }\n.parties { position: sticky; top: 12px; background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: 12px 16px; max-height: calc(100vh - 24px); overflow: auto; }\n.parties h3 { margin: 0 0 8px; font-size: 15px; } .parties ol { margin: 0; padding: 0; list-style: none; }\n.parties > ol > li { margin: 0 0 10px; padding-left: 10px; border-left: 5px solid var(--party); }\n.parties ul { margin: 2px 0 0; padding-left: 18px; color: var(--dim); font-size: 13px; }\n.missing { color: var(--fault); }\nfigure { margin: 0 0 24px; } figcaption { color: var(--dim); font-size: 13px; margin-bottom: 4px; }\nsvg.page { display: block; width: 100%; height: auto; background: #fff; border: 1px solid var(--rule); box-shadow: 0 1px 4px rgb(0 0 0 / .15); }\n.print { fill: #dfe3ea; } .keyword { fill: #5c4700; transform: translateY(-1.5px); } .hit { fill: #ffe9a3; fill-opacity: .35; stroke: #c79a00; stroke-width: .5; }\n.box rect.area { fill: var(--party); fill-opacity: .14; stroke: var(--party); stroke-width: 1; }\n.box.frame rect.area { fill: none; stroke-dasharray: 4 3; }\n.box .label { font-size: 7px; fill: var(--party); font-weight: 600; } .box .value { fill: #1c2330; }\n.box .hatch { fill: url(#hatch); stroke: #c4162a; stroke-width: 1.5; pointer-events: none; }\n.box:hover rect.area, .box:focus-visible rect.area { fill-opacity: .3; } .box:target rect.area { stroke-width: 3; }\n.box:focus-visible { outline: none; } .box:focus-visible rect.area { stroke: #4c8dff; stroke-width: 3; }\ncode { font-family: ui-monospace, \"Cascadia Mono\", \"Noto Sans Mono CJK SC\", monospace; font-size: .93em; } .where { color: var(--dim); }\n.findings li { margin-bottom: 8px; } .error { color: var(--fault); font-weight: 600; } .warning { color: var(--warn); font-weight: 600; }\n.source { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: 8px 0; overflow: auto; }\n.source ol { margin: 0; padding: 0; list-style: none; font: 13px/1.5 ui-monospace, \"Noto Sans Mono CJK SC\", monospace; }\n.source li { display: flex; padding: 0 12px; white-space: pre; } .source li:target { background: var(--mark); } .source li.faulty { border-left: 4px solid var(--fault); padding-left: 8px; }\n.source .no { width: 44px; flex: none; color: var(--dim); user-select: none; } .source .links { margin-left: 12px; }\n@media (max-width: 860px) { .flow { grid-template-columns: 1fr; } .parties { position: static; max-height: none; } }\n@media print { :root { --ink: #000; --ground: #fff; --card: #fff; --dim: #444; } body { background: #fff; } .parties { position: static; max-height: none; } .flow { display: block; } figure { break-inside: avoid; break-before: page; } svg.page { box-shadow: none; max-height: 92vh; } * { print-color-adjust: exact; } }\n</style>\n</head>\n<body>\n<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\" stroke=\"#c4162a\" stroke-width=\"1.6\" stroke-opacity=\".75\"/></pattern></defs></svg>\n<header>\n<h1>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":45,"column":6},"end":{"line":45,"column":10}} ), depth0))
    + "</h1>\n<p><code>"
    + alias3(alias2(alias1(depth0, "action", {"start":{"line":46,"column":11},"end":{"line":46,"column":17}} ), depth0))
    + "</code> · "
    + alias3(alias2(alias1(depth0, "shown", {"start":{"line":46,"column":31},"end":{"line":46,"column":36}} ), depth0))
    + " · <code>"
    + alias3(alias2(alias1(depth0, "path", {"start":{"line":46,"column":49},"end":{"line":46,"column":53}} ), depth0))
    + "</code></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":47,"column":40}}})) != null ? stack1 : "")
    + "\n</header>\n<main>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":93,"column":9}}})) != null ? stack1 : "")
    + "<section class=\"findings\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "findings", {"start":{"line":94,"column":40},"end":{"line":94,"column":54}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "findings", {"start":{"line":95,"column":6},"end":{"line":95,"column":20}} ), depth0))
    + "</h2>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"findings"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.program(30, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":96,"column":0},"end":{"line":104,"column":7}}})) != null ? stack1 : "")
    + "</section>\n<section aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "definition", {"start":{"line":106,"column":23},"end":{"line":106,"column":39}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "definition", {"start":{"line":107,"column":6},"end":{"line":107,"column":22}} ), depth0))
    + " <code>"
    + alias3(alias2(alias1(depth0, "path", {"start":{"line":107,"column":33},"end":{"line":107,"column":37}} ), depth0))
    + "</code></h2>\n<div class=\"source\"><ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"source"),{"name":"each","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":0},"end":{"line":110,"column":9}}})) != null ? stack1 : "")
    + "</ol></div>\n</section>\n</main>\n</body>\n</html>\n";
},"useData":true,"useDepths":true};
