// @ts-nocheck
// templates/review.md.hbs as plain code, compiled by Handlebars in `npm run derive`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const reviewTemplate: CompiledTemplate = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":10,"column":4},"end":{"line":10,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":10,"column":16},"end":{"line":10,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "formatted", {"start":{"line":15,"column":2},"end":{"line":15,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "risk", {"start":{"line":21,"column":4},"end":{"line":21,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":21,"column":21},"end":{"line":21,"column":32}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"risks"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "risk", {"start":{"line":24,"column":4},"end":{"line":24,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "about", {"start":{"line":24,"column":15},"end":{"line":24,"column":20}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"words"), "no-risks", {"start":{"line":27,"column":2},"end":{"line":27,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "against", {"start":{"line":31,"column":5},"end":{"line":31,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "against-all", {"start":{"line":33,"column":2},"end":{"line":33,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "finding", {"start":{"line":35,"column":4},"end":{"line":35,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":35,"column":24},"end":{"line":35,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "reason", {"start":{"line":35,"column":42},"end":{"line":35,"column":54}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"against"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":38,"column":4},"end":{"line":38,"column":8}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":38,"column":13},"end":{"line":38,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "about", {"start":{"line":38,"column":24},"end":{"line":38,"column":29}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "reason", {"start":{"line":38,"column":36},"end":{"line":38,"column":42}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "group", {"start":{"line":43,"column":5},"end":{"line":43,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "item", {"start":{"line":45,"column":4},"end":{"line":45,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "rule", {"start":{"line":45,"column":21},"end":{"line":45,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "basis", {"start":{"line":45,"column":38},"end":{"line":45,"column":49}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"group"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":48,"column":4},"end":{"line":48,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":48,"column":16},"end":{"line":48,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "by", {"start":{"line":48,"column":28},"end":{"line":48,"column":30}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":53,"column":9},"end":{"line":53,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\" name=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":53,"column":27},"end":{"line":53,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\"></a>\n\n## "
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":55,"column":5},"end":{"line":55,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "item", {"start":{"line":57,"column":4},"end":{"line":57,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rule", {"start":{"line":57,"column":27},"end":{"line":57,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "basis", {"start":{"line":57,"column":50},"end":{"line":57,"column":67}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":61,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"overview"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":69,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"parties"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":115,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"fill"),"length"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":116,"column":0},"end":{"line":124,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"formFields"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":126,"column":0},"end":{"line":134,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"copies"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":136,"column":0},"end":{"line":144,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":64,"column":4},"end":{"line":64,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "party", {"start":{"line":64,"column":28},"end":{"line":64,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind-of-party", {"start":{"line":64,"column":52},"end":{"line":64,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "signs", {"start":{"line":64,"column":84},"end":{"line":64,"column":101}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "fills-in", {"start":{"line":64,"column":108},"end":{"line":64,"column":128}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"overview"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "place", {"start":{"line":67,"column":4},"end":{"line":67,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "who", {"start":{"line":67,"column":16},"end":{"line":67,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "kind", {"start":{"line":67,"column":26},"end":{"line":67,"column":30}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "signs", {"start":{"line":67,"column":37},"end":{"line":67,"column":42}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "fills", {"start":{"line":67,"column":49},"end":{"line":67,"column":54}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":72,"column":9},"end":{"line":72,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\" name=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":72,"column":27},"end":{"line":72,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\"></a>\n\n### "
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":74,"column":6},"end":{"line":74,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "condition", {"start":{"line":76,"column":2},"end":{"line":76,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "item", {"start":{"line":78,"column":4},"end":{"line":78,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rule", {"start":{"line":78,"column":27},"end":{"line":78,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "basis", {"start":{"line":78,"column":50},"end":{"line":78,"column":67}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":82,"column":9}}})) != null ? stack1 : "")
    + "\n**"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "signs", {"start":{"line":84,"column":4},"end":{"line":84,"column":21}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = alias2(alias1(depth0, "nothing", {"start":{"line":86,"column":2},"end":{"line":86,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sign"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":100,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"addable"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":103,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"fill"),"length"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":105,"column":0},"end":{"line":113,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **"
    + ((stack1 = container.lambda(container.strict(depth0, "what", {"start":{"line":89,"column":6},"end":{"line":89,"column":10}} ), depth0)) != null ? stack1 : "")
    + "**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":90,"column":0},"end":{"line":92,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":95,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pictures"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":96,"column":0},"end":{"line":99,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  - "
    + ((stack1 = container.lambda(container.strict(depth0, "rest", {"start":{"line":94,"column":6},"end":{"line":94,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n  !["
    + ((stack1 = alias2(alias1(depth0, "alt", {"start":{"line":98,"column":6},"end":{"line":98,"column":9}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "file", {"start":{"line":98,"column":15},"end":{"line":98,"column":19}} ), depth0)) != null ? stack1 : "")
    + ")\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "fills-in", {"start":{"line":106,"column":4},"end":{"line":106,"column":24}} ), depth0)) != null ? stack1 : "")
    + "**\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "what", {"start":{"line":108,"column":4},"end":{"line":108,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":108,"column":27},"end":{"line":108,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "must", {"start":{"line":108,"column":50},"end":{"line":108,"column":66}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "where", {"start":{"line":108,"column":73},"end":{"line":108,"column":90}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "content", {"start":{"line":108,"column":97},"end":{"line":108,"column":116}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "more", {"start":{"line":108,"column":123},"end":{"line":108,"column":139}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fill"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":110,"column":0},"end":{"line":112,"column":9}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":111,"column":4},"end":{"line":111,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":111,"column":16},"end":{"line":111,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "must", {"start":{"line":111,"column":27},"end":{"line":111,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "where", {"start":{"line":111,"column":38},"end":{"line":111,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":111,"column":50},"end":{"line":111,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "more", {"start":{"line":111,"column":62},"end":{"line":111,"column":66}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "sender-fills", {"start":{"line":117,"column":6},"end":{"line":117,"column":30}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "what", {"start":{"line":119,"column":4},"end":{"line":119,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":119,"column":27},"end":{"line":119,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "where", {"start":{"line":119,"column":50},"end":{"line":119,"column":67}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "content", {"start":{"line":119,"column":74},"end":{"line":119,"column":93}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "more", {"start":{"line":119,"column":100},"end":{"line":119,"column":116}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fill"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":121,"column":0},"end":{"line":123,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":122,"column":4},"end":{"line":122,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":122,"column":16},"end":{"line":122,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "where", {"start":{"line":122,"column":27},"end":{"line":122,"column":32}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":122,"column":39},"end":{"line":122,"column":44}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "more", {"start":{"line":122,"column":51},"end":{"line":122,"column":55}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "template-values", {"start":{"line":127,"column":6},"end":{"line":127,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "template-field", {"start":{"line":129,"column":4},"end":{"line":129,"column":30}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "content", {"start":{"line":129,"column":37},"end":{"line":129,"column":56}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "more", {"start":{"line":129,"column":63},"end":{"line":129,"column":79}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"formFields"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":131,"column":0},"end":{"line":133,"column":9}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "field", {"start":{"line":132,"column":4},"end":{"line":132,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":132,"column":16},"end":{"line":132,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "more", {"start":{"line":132,"column":28},"end":{"line":132,"column":32}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copies", {"start":{"line":137,"column":6},"end":{"line":137,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "who", {"start":{"line":139,"column":4},"end":{"line":139,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "how", {"start":{"line":139,"column":26},"end":{"line":139,"column":41}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"copies"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":141,"column":0},"end":{"line":143,"column":9}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "who", {"start":{"line":142,"column":4},"end":{"line":142,"column":7}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "how", {"start":{"line":142,"column":14},"end":{"line":142,"column":17}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\"page\" name=\"page\"></a>\n\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "page", {"start":{"line":150,"column":5},"end":{"line":150,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "item", {"start":{"line":152,"column":4},"end":{"line":152,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "rule", {"start":{"line":152,"column":21},"end":{"line":152,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "basis", {"start":{"line":152,"column":38},"end":{"line":152,"column":49}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"page"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":154,"column":0},"end":{"line":156,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "finding", {"start":{"line":162,"column":4},"end":{"line":162,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":162,"column":24},"end":{"line":162,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"findings"),"open"),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":164,"column":0},"end":{"line":166,"column":9}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":165,"column":4},"end":{"line":165,"column":8}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":165,"column":13},"end":{"line":165,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "about", {"start":{"line":165,"column":24},"end":{"line":165,"column":29}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"words"), "no-findings", {"start":{"line":168,"column":2},"end":{"line":168,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "suppressed-all", {"start":{"line":172,"column":2},"end":{"line":172,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "finding", {"start":{"line":174,"column":4},"end":{"line":174,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":174,"column":24},"end":{"line":174,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "reason", {"start":{"line":174,"column":42},"end":{"line":174,"column":54}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"findings"),"answered"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":176,"column":0},"end":{"line":178,"column":9}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "variables", {"start":{"line":188,"column":5},"end":{"line":188,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "variables-differ", {"start":{"line":190,"column":2},"end":{"line":190,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "variable", {"start":{"line":192,"column":4},"end":{"line":192,"column":18}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"variables"),"environments"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":192,"column":22},"end":{"line":192,"column":74}}})) != null ? stack1 : "")
    + "\n| --- |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"variables"),"environments"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":193,"column":7},"end":{"line":193,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"variables"),"rows"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":194,"column":0},"end":{"line":196,"column":9}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + " |";
},"33":function(container,depth0,helpers,partials,data) {
    return " --- |";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":195,"column":4},"end":{"line":195,"column":8}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"values"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":195,"column":12},"end":{"line":195,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "params", {"start":{"line":200,"column":5},"end":{"line":200,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "param", {"start":{"line":202,"column":4},"end":{"line":202,"column":15}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "meaning", {"start":{"line":202,"column":22},"end":{"line":202,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "values", {"start":{"line":202,"column":42},"end":{"line":202,"column":54}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "given", {"start":{"line":202,"column":61},"end":{"line":202,"column":72}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"params"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":204,"column":0},"end":{"line":206,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":205,"column":4},"end":{"line":205,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "meaning", {"start":{"line":205,"column":15},"end":{"line":205,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "values", {"start":{"line":205,"column":29},"end":{"line":205,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "given", {"start":{"line":205,"column":42},"end":{"line":205,"column":47}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "samples", {"start":{"line":210,"column":5},"end":{"line":210,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "samplesOf", {"start":{"line":212,"column":2},"end":{"line":212,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "param", {"start":{"line":214,"column":4},"end":{"line":214,"column":15}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"samples"),"heads"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":214,"column":19},"end":{"line":214,"column":62}}})) != null ? stack1 : "")
    + "\n| --- |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"samples"),"heads"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":215,"column":7},"end":{"line":215,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"samples"),"rows"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":216,"column":0},"end":{"line":218,"column":9}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\"sheet\" name=\"sheet\"></a>\n\n# "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":3,"column":4},"end":{"line":3,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "summary", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "item", {"start":{"line":7,"column":4},"end":{"line":7,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "content", {"start":{"line":7,"column":21},"end":{"line":7,"column":34}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"about"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "in-braces", {"start":{"line":13,"column":2},"end":{"line":13,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"formatted"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "risks", {"start":{"line":18,"column":5},"end":{"line":18,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"risks"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"against"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"group"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":146,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"page"),"length"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":147,"column":0},"end":{"line":157,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "findings", {"start":{"line":159,"column":5},"end":{"line":159,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"findings"),"open"),"length"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.program(29, data, 0),"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":169,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"findings"),"answered"),"length"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":171,"column":0},"end":{"line":179,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "unknown", {"start":{"line":181,"column":5},"end":{"line":181,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"unknown"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":183,"column":0},"end":{"line":185,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"variables"),"rows"),"length"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":187,"column":0},"end":{"line":197,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"params"),"length"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":199,"column":0},"end":{"line":207,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"samples"),"heads"),"length"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":209,"column":0},"end":{"line":219,"column":7}}})) != null ? stack1 : "");
},"useData":true};
