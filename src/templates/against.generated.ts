// @ts-nocheck
// templates/against.html.hbs as plain code, compiled by Handlebars in `npm run derive`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const againstTemplate: CompiledTemplate = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p><span class=\"is-"
    + alias3(alias2(alias1(depth0, "side" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label" ), depth0))
    + "</span> "
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + " · "
    + alias3(alias2(alias1(depth0, "shown" ), depth0))
    + " · <code>"
    + alias3(alias2(alias1(depth0, "path" ), depth0))
    + "</code></p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"card findings\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"words"), "findings" ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"found"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"found"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading" ), depth0))
    + "</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"findings"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\"><span class=\""
    + alias3(alias2(alias1(depth0, "severity" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label" ), depth0))
    + "</span> <code>"
    + alias3(alias2(alias1(depth0, "code" ), depth0))
    + "</code> <code>"
    + alias3(alias2(alias1(depth0, "place" ), depth0))
    + "</code>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":104},"end":{"line":51,"column":160}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"more"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":160},"end":{"line":51,"column":188}}})) != null ? stack1 : "")
    + "<br>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sentences"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":192},"end":{"line":51,"column":338}}})) != null ? stack1 : "")
    + "</li>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " <a href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</a>";
},"6":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "more" ), depth0));
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":217},"end":{"line":51,"column":296}}})) != null ? stack1 : "")
    + "</span><span class=\"gap\"> </span>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":51,"column":231},"end":{"line":51,"column":287}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return "<code>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code" ), depth0))
    + "</code>";
},"10":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text" ), depth0));
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "findings" ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"words"), "no-findings" ), depth0))
    + "</p>\n";
},"12":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "changes" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "heading" ), depth0))
    + "\">\n<div class=\"card\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "changes" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depths[1],"isGroup"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":24},"end":{"line":64,"column":63}}})) != null ? stack1 : "")
    + "</h2>\n<p><strong>"
    + alias3(alias2(alias1(depth0, "glance" ), depth0))
    + "</strong></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"changes"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"notes"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":73,"column":84}}})) != null ? stack1 : "")
    + "\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"pages"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":85,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"pages"),{"name":"if","hash":{},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":86,"column":71}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(27, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":87,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"13":function(container,depth0,helpers,partials,data) {
    return " · "
    + container.escapeExpression(container.lambda(container.strict(depth0, "heading" ), depth0));
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"changes\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"changes"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\"><strong>"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</strong> "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sentences"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":42},"end":{"line":69,"column":117}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"links"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":117},"end":{"line":69,"column":238}}})) != null ? stack1 : "")
    + "</li>\n";
},"16":function(container,depth0,helpers,partials,data) {
    return "<span>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span><span class=\"gap\"> </span>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"links\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":69,"column":150},"end":{"line":69,"column":224}}})) != null ? stack1 : "")
    + "</span>";
},"18":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a class=\"is-"
    + alias3(alias2(alias1(depth0, "side" ), depth0))
    + "\" href=\"#"
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name" ), depth0))
    + "</a>";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"notes\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":31},"end":{"line":73,"column":72}}})) != null ? stack1 : "")
    + "</ul>";
},"20":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>";
},"21":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"legend card\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "legend" ), depth0))
    + "\">\n<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><g class=\"same\"><rect class=\"area\" x=\"1\" y=\"1\" width=\"20\" height=\"12\"/></g></svg>"
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "legend-same" ), depth0))
    + "</li>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasOptional"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":79,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"changes"),{"name":"if","hash":{},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":7},"end":{"line":80,"column":170}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasArrows"),{"name":"if","hash":{},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":81,"column":0},"end":{"line":81,"column":186}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"hasPrint"),{"name":"if","hash":{},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":83,"column":148}}})) != null ? stack1 : "")
    + "\n</ul>\n";
},"22":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><g class=\"same maybe\"><rect class=\"area\" x=\"1\" y=\"1\" width=\"20\" height=\"12\"/></g></svg>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depths[1],"words"), "legend-optional" ), depth0))
    + "</li>\n";
},"23":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><g class=\"before\"><rect class=\"area\" x=\"1\" y=\"1\" width=\"20\" height=\"12\"/></g></svg>"
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "legend-before" ), depth0))
    + "</li>\n<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><g class=\"after\"><rect class=\"area\" x=\"1\" y=\"1\" width=\"20\" height=\"12\"/></g></svg>"
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "legend-after" ), depth0))
    + "</li>";
},"24":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><path class=\"arrow\" d=\"M1 7H14\"/><path class=\"head\" d=\"M21 7L14 3L14 11Z\"/></svg>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depths[1],"words"), "legend-arrow" ), depth0))
    + "</li>";
},"25":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><rect class=\"print-old\" width=\"22\" height=\"14\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "legend-print-before" ), depth0))
    + "</li>\n<li><svg width=\"22\" height=\"14\" aria-hidden=\"true\"><rect class=\"print-new\" width=\"22\" height=\"14\"/></svg>"
    + alias3(alias2(alias1(lookupProperty(depths[1],"words"), "legend-print-after" ), depth0))
    + "</li>";
},"26":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"sideways notes\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depths[1],"words"), "sideways" ), depth0))
    + "</p>";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure tabindex=\"0\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "-caption\">\n<figcaption id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "-caption\">"
    + alias3(alias2(alias1(depth0, "caption" ), depth0))
    + "</figcaption>\n<svg class=\"page\" id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" viewBox=\"0 0 "
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\" role=\"group\" aria-label=\""
    + alias3(alias2(alias1(depth0, "caption" ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"picture"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.program(29, data, 0),"data":data,"loc":{"start":{"line":91,"column":0},"end":{"line":91,"column":225}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"print"),"before"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":92,"column":114}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"print"),"after"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":93,"column":113}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"boxes"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":94,"column":0},"end":{"line":101,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"arrows"),{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":102,"column":0},"end":{"line":102,"column":92}}})) != null ? stack1 : "")
    + "\n</svg>\n</figure>\n";
},"28":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<image href=\""
    + alias3(alias2(alias1(depth0, "picture" ), depth0))
    + "\" x=\"0\" y=\"0\" width=\""
    + alias3(alias2(alias1(depth0, "sheetWidth" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "sheetHeight" ), depth0))
    + "\"/>";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"print"),"same"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":91,"column":110},"end":{"line":91,"column":218}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
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
},"31":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"print-old\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>";
},"32":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<rect class=\"print-new\" x=\""
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + "\" y=\""
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(depth0, "height" ), depth0))
    + "\"/>";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(36, data, 0),"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":95,"column":179}}})) != null ? stack1 : "")
    + "\n<title>"
    + alias4(alias3(alias2(depth0, "description" ), depth0))
    + "</title>\n<rect class=\"area\" x=\""
    + alias4(alias3(alias2(depth0, "x" ), depth0))
    + "\" y=\""
    + alias4(alias3(alias2(depth0, "y" ), depth0))
    + "\" width=\""
    + alias4(alias3(alias2(depth0, "width" ), depth0))
    + "\" height=\""
    + alias4(alias3(alias2(depth0, "height" ), depth0))
    + "\"/>\n<svg x=\""
    + alias4(alias3(alias2(depth0, "x" ), depth0))
    + "\" y=\""
    + alias4(alias3(alias2(depth0, "y" ), depth0))
    + "\" width=\""
    + alias4(alias3(alias2(depth0, "width" ), depth0))
    + "\" height=\""
    + alias4(alias3(alias2(depth0, "height" ), depth0))
    + "\" viewBox=\""
    + alias4(alias3(alias2(depth0, "x" ), depth0))
    + " "
    + alias4(alias3(alias2(depth0, "y" ), depth0))
    + " "
    + alias4(alias3(alias2(depth0, "width" ), depth0))
    + " "
    + alias4(alias3(alias2(depth0, "height" ), depth0))
    + "\" aria-hidden=\"true\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"marks"),"paths"),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":125},"end":{"line":98,"column":293}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"marks"),"texts"),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":293},"end":{"line":98,"column":535}}})) != null ? stack1 : "")
    + "</svg>\n<g class=\"tag\" aria-hidden=\"true\"><rect x=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "x" ), depth0))
    + "\" y=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "y" ), depth0))
    + "\" width=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "width" ), depth0))
    + "\" height=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "height" ), depth0))
    + "\"/><text x=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "x" ), depth0))
    + "\" y=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "y" ), depth0))
    + "\" dx=\"2.5\" dy=\"6.9\">"
    + alias4(alias3(alias2(lookupProperty(depth0,"tag"), "text" ), depth0))
    + "</text></g>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"change"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.program(43, data, 0),"data":data,"loc":{"start":{"line":100,"column":0},"end":{"line":100,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + alias3(alias2(alias1(depth0, "id" ), depth0))
    + "\" class=\"box "
    + alias3(alias2(alias1(depth0, "state" ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isOptional"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":49},"end":{"line":95,"column":80}}})) != null ? stack1 : "")
    + "\" href=\"#"
    + alias3(alias2(alias1(depth0, "change" ), depth0))
    + "\">";
},"35":function(container,depth0,helpers,partials,data) {
    return " maybe";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<g id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id" ), depth0))
    + "\" class=\"box same"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isOptional"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":139},"end":{"line":95,"column":170}}})) != null ? stack1 : "")
    + "\">";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<path d=\""
    + alias3(alias2(alias1(depth0, "path" ), depth0))
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"width"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data,"loc":{"start":{"line":98,"column":165},"end":{"line":98,"column":260}}})) != null ? stack1 : "")
    + " opacity=\""
    + alias3(alias2(alias1(depth0, "opacity" ), depth0))
    + "\"/>";
},"38":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "fill=\"none\" stroke=\""
    + alias3(alias2(alias1(depth0, "ink" ), depth0))
    + "\" stroke-width=\""
    + alias3(alias2(alias1(depth0, "width" ), depth0))
    + "\"";
},"39":function(container,depth0,helpers,partials,data) {
    return "fill=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "ink" ), depth0))
    + "\"";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
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
    + "\" opacity=\""
    + alias3(alias2(alias1(depth0, "opacity" ), depth0))
    + "\" text-anchor=\""
    + alias3(alias2(alias1(depth0, "anchor" ), depth0))
    + "\" dominant-baseline=\"central\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"turn"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":450},"end":{"line":98,"column":510}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "text" ), depth0))
    + "</text>";
},"41":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return " transform=\"rotate("
    + alias3(alias2(alias1(depth0, "turn" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "x" ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "y" ), depth0))
    + ")\"";
},"42":function(container,depth0,helpers,partials,data) {
    return "</a>";
},"43":function(container,depth0,helpers,partials,data) {
    return "</g>";
},"44":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<path class=\"arrow\" d=\""
    + alias3(alias2(alias1(depth0, "line" ), depth0))
    + "\"/><path class=\"head\" d=\""
    + alias3(alias2(alias1(depth0, "head" ), depth0))
    + "\"/>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "language" ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n<title>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + "</title>\n<style>\n:root { color-scheme: light dark; --ink: #1c2330; --dim: #566071; --ground: #eef0f4; --card: #fff; --rule: #d5dae3; --error: #b81226; --warn: #835500; --old: #a63f08; --new: #1a56bd; }\n@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #a3adbd; --ground: #14171d; --card: #1e232c; --rule: #39414f; --error: #ff7b88; --warn: #ffc861; --old: #ffa36b; --new: #8ab8ff; } }\n* { box-sizing: border-box; } html { scroll-padding: 35vh 0; }\nbody { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.55 system-ui, \"Noto Sans CJK SC\", \"PingFang SC\", \"Microsoft YaHei\", sans-serif; overflow-wrap: anywhere; }\nheader, main { max-width: 1100px; margin: 0 auto; padding: 12px 20px; }\nh1 { margin: 0; font-size: 22px; } h2 { font-size: 18px; } h3 { font-size: 16px; margin: 0 0 6px; } p { margin: 4px 0; }\na { color: inherit; } :focus-visible { outline: 3px solid #4c8dff; outline-offset: 2px; }\n.is-before { color: var(--old); } .is-after { color: var(--new); } .is-before, .is-after { font-weight: 600; }\n.card { background: var(--card); border: 1px solid var(--rule); border-radius: 8px; padding: 12px 16px; margin: 0 0 16px; }\n.changes > li, .findings li { break-inside: avoid; } :lang(zh) .gap { display: none; } .card ul, .card ol { margin: 8px 0 0; padding-left: 24px; } .card h2 { margin: 0 0 4px; } .card h2 ~ h2 { margin-top: 12px; } .findings li:target { outline: 2px solid var(--error); outline-offset: 4px; } .changes > li { margin: 0 0 10px; } .changes > li:target { outline: 2px solid #4c8dff; outline-offset: 4px; } .links { display: block; } .links a { margin-right: 16px; }\n.notes { color: var(--dim); }\nul.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 8px 16px; list-style: none; font-size: 13px; } .legend svg { vertical-align: -3px; margin-right: 4px; background: #fff; }\nfigure { margin: 0 0 24px; overflow-x: auto; } .sideways { display: none; } figcaption { color: var(--dim); font-size: 13px; margin-bottom: 4px; }\nsvg.page { display: block; width: 100%; height: auto; background: #fff; border: 1px solid var(--rule); }\n.print { fill: #dfe3ea; } .print-old { fill: #a63f08; fill-opacity: .22; } .print-new { fill: #1a56bd; fill-opacity: .2; }\n.area { stroke-width: 1.2; } .tag text { font-size: 6.5px; fill: #fff; }\n.maybe .area { stroke-dasharray: 5 3; }\n.same .area { fill: #6b7483; fill-opacity: .1; stroke: #6b7483; } .same .tag rect { fill: #6b7483; }\n.before .area { fill: #a63f08; fill-opacity: .1; stroke: #a63f08; stroke-width: 1.7; stroke-dasharray: .1 2.9; stroke-linecap: round; } .before .tag rect { fill: #a63f08; }\n.after .area { fill: #1a56bd; fill-opacity: .12; stroke: #1a56bd; } .after .tag rect { fill: #1a56bd; }\n.box:target .area { stroke-width: 3; } .box:focus-visible { outline: none; } .box:focus-visible .area { stroke-width: 3; }\n.arrow { stroke: #1c2330; stroke-width: 1.2; fill: none; } .head { fill: #1c2330; }\ncode { font-family: ui-monospace, \"Cascadia Mono\", \"Noto Sans Mono CJK SC\", monospace; font-size: .93em; }\n.error { color: var(--error); font-weight: 600; } .warning { color: var(--warn); font-weight: 600; }\n@media (max-width: 860px) { header, main { padding: 12px; } svg.page { min-width: 900px; } figcaption { position: sticky; left: 0; } .sideways { display: block; } }\n@page { size: A4; margin: 14mm; }\n@media print { :root { --ink: #000; --ground: #fff; --card: #fff; --dim: #444; --rule: #999; --old: #a63f08; --new: #1a56bd; --error: #b81226; --warn: #835500; } header, main { max-width: none; padding: 0; } figure { break-inside: avoid; overflow: visible; } svg.page { max-height: 240mm; min-width: 0; } .sideways { display: none; } h2, h3 { break-after: avoid; } * { print-color-adjust: exact; } }\n</style>\n</head>\n<body>\n<header>\n<h1>"
    + alias3(alias2(alias1(depth0, "title" ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sides"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "</header>\n<main>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"isJudged"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":107,"column":9}}})) != null ? stack1 : "")
    + "</main>\n</body>\n</html>\n";
},"useData":true,"useDepths":true};
