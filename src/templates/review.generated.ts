// @ts-nocheck
// templates/review.md.hbs as plain code, compiled by Handlebars in `npm run derive`. Not edited by hand.
import type { CompiledTemplate } from "./render.ts";

export const reviewTemplate: CompiledTemplate = {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":12,"column":4},"end":{"line":12,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":12,"column":16},"end":{"line":12,"column":21}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "formatted", {"start":{"line":17,"column":2},"end":{"line":17,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "weight", {"start":{"line":23,"column":4},"end":{"line":23,"column":16}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "risk", {"start":{"line":23,"column":23},"end":{"line":23,"column":33}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":23,"column":40},"end":{"line":23,"column":51}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"risks"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "weight", {"start":{"line":26,"column":4},"end":{"line":26,"column":10}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "risk", {"start":{"line":26,"column":17},"end":{"line":26,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "about", {"start":{"line":26,"column":28},"end":{"line":26,"column":33}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"words"), "no-risks", {"start":{"line":29,"column":2},"end":{"line":29,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "against", {"start":{"line":33,"column":5},"end":{"line":33,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "against-all", {"start":{"line":35,"column":2},"end":{"line":35,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "finding", {"start":{"line":37,"column":4},"end":{"line":37,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":37,"column":24},"end":{"line":37,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "reason", {"start":{"line":37,"column":42},"end":{"line":37,"column":54}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"against"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":40,"column":4},"end":{"line":40,"column":8}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":40,"column":13},"end":{"line":40,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "about", {"start":{"line":40,"column":24},"end":{"line":40,"column":29}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "reason", {"start":{"line":40,"column":36},"end":{"line":40,"column":42}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "group", {"start":{"line":45,"column":5},"end":{"line":45,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "item", {"start":{"line":47,"column":4},"end":{"line":47,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "rule", {"start":{"line":47,"column":21},"end":{"line":47,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "basis", {"start":{"line":47,"column":38},"end":{"line":47,"column":49}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"group"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":50,"column":4},"end":{"line":50,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":50,"column":16},"end":{"line":50,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "by", {"start":{"line":50,"column":28},"end":{"line":50,"column":30}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":55,"column":9},"end":{"line":55,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\" name=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":55,"column":27},"end":{"line":55,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\"></a>\n\n## "
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":57,"column":5},"end":{"line":57,"column":12}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "item", {"start":{"line":59,"column":4},"end":{"line":59,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rule", {"start":{"line":59,"column":27},"end":{"line":59,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "basis", {"start":{"line":59,"column":50},"end":{"line":59,"column":67}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":63,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"overview"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"parties"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":123,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"fill"),"length"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":124,"column":0},"end":{"line":138,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"formFields"),"length"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":140,"column":0},"end":{"line":148,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"copies"),"length"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":150,"column":0},"end":{"line":158,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "place", {"start":{"line":66,"column":4},"end":{"line":66,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "party", {"start":{"line":66,"column":28},"end":{"line":66,"column":45}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind-of-party", {"start":{"line":66,"column":52},"end":{"line":66,"column":77}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "signs", {"start":{"line":66,"column":84},"end":{"line":66,"column":101}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "fills-in", {"start":{"line":66,"column":108},"end":{"line":66,"column":128}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"overview"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "place", {"start":{"line":69,"column":4},"end":{"line":69,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "who", {"start":{"line":69,"column":16},"end":{"line":69,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "kind", {"start":{"line":69,"column":26},"end":{"line":69,"column":30}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "signs", {"start":{"line":69,"column":37},"end":{"line":69,"column":42}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "fills", {"start":{"line":69,"column":49},"end":{"line":69,"column":54}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":74,"column":9},"end":{"line":74,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\" name=\""
    + ((stack1 = alias2(alias1(depth0, "anchor", {"start":{"line":74,"column":27},"end":{"line":74,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\"></a>\n\n### "
    + ((stack1 = alias2(alias1(depth0, "heading", {"start":{"line":76,"column":6},"end":{"line":76,"column":13}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "condition", {"start":{"line":78,"column":2},"end":{"line":78,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "item", {"start":{"line":80,"column":4},"end":{"line":80,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "rule", {"start":{"line":80,"column":27},"end":{"line":80,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "basis", {"start":{"line":80,"column":50},"end":{"line":80,"column":67}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":84,"column":9}}})) != null ? stack1 : "")
    + "\n**"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "signs", {"start":{"line":86,"column":4},"end":{"line":86,"column":21}} ), depth0)) != null ? stack1 : "")
    + "**\n\n"
    + ((stack1 = alias2(alias1(depth0, "nothing", {"start":{"line":88,"column":2},"end":{"line":88,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"sign"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":90,"column":0},"end":{"line":102,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"addable"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"fill"),"length"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":0},"end":{"line":121,"column":7}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- **"
    + ((stack1 = container.lambda(container.strict(depth0, "what", {"start":{"line":91,"column":6},"end":{"line":91,"column":10}} ), depth0)) != null ? stack1 : "")
    + "**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":92,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rest"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":97,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"pictures"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":98,"column":0},"end":{"line":101,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  - "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  - "
    + ((stack1 = container.lambda(container.strict(depth0, "rest", {"start":{"line":96,"column":6},"end":{"line":96,"column":10}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n  !["
    + ((stack1 = alias2(alias1(depth0, "alt", {"start":{"line":100,"column":6},"end":{"line":100,"column":9}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "file", {"start":{"line":100,"column":15},"end":{"line":100,"column":19}} ), depth0)) != null ? stack1 : "")
    + ")\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "- "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "fills-in", {"start":{"line":108,"column":4},"end":{"line":108,"column":24}} ), depth0)) != null ? stack1 : "")
    + "**\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "what", {"start":{"line":110,"column":4},"end":{"line":110,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":110,"column":27},"end":{"line":110,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "must", {"start":{"line":110,"column":50},"end":{"line":110,"column":66}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "where", {"start":{"line":110,"column":73},"end":{"line":110,"column":90}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "content", {"start":{"line":110,"column":97},"end":{"line":110,"column":116}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "more", {"start":{"line":110,"column":123},"end":{"line":110,"column":139}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fill"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":112,"column":0},"end":{"line":114,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fill"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":115,"column":0},"end":{"line":120,"column":9}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":113,"column":4},"end":{"line":113,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":113,"column":16},"end":{"line":113,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "must", {"start":{"line":113,"column":27},"end":{"line":113,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "where", {"start":{"line":113,"column":38},"end":{"line":113,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":113,"column":50},"end":{"line":113,"column":55}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "more", {"start":{"line":113,"column":62},"end":{"line":113,"column":66}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pictures"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":116,"column":0},"end":{"line":119,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n!["
    + ((stack1 = alias2(alias1(depth0, "alt", {"start":{"line":118,"column":4},"end":{"line":118,"column":7}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "file", {"start":{"line":118,"column":13},"end":{"line":118,"column":17}} ), depth0)) != null ? stack1 : "")
    + ")\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "sender-fills", {"start":{"line":125,"column":6},"end":{"line":125,"column":30}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "what", {"start":{"line":127,"column":4},"end":{"line":127,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "kind", {"start":{"line":127,"column":27},"end":{"line":127,"column":43}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "where", {"start":{"line":127,"column":50},"end":{"line":127,"column":67}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "content", {"start":{"line":127,"column":74},"end":{"line":127,"column":93}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "more", {"start":{"line":127,"column":100},"end":{"line":127,"column":116}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fill"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":129,"column":0},"end":{"line":131,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fill"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":132,"column":0},"end":{"line":137,"column":9}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "label", {"start":{"line":130,"column":4},"end":{"line":130,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":130,"column":16},"end":{"line":130,"column":20}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "where", {"start":{"line":130,"column":27},"end":{"line":130,"column":32}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":130,"column":39},"end":{"line":130,"column":44}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "more", {"start":{"line":130,"column":51},"end":{"line":130,"column":55}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "template-values", {"start":{"line":141,"column":6},"end":{"line":141,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "template-field", {"start":{"line":143,"column":4},"end":{"line":143,"column":30}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "content", {"start":{"line":143,"column":37},"end":{"line":143,"column":56}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "more", {"start":{"line":143,"column":63},"end":{"line":143,"column":79}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"formFields"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":145,"column":0},"end":{"line":147,"column":9}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "field", {"start":{"line":146,"column":4},"end":{"line":146,"column":9}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":146,"column":16},"end":{"line":146,"column":21}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "more", {"start":{"line":146,"column":28},"end":{"line":146,"column":32}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "copies", {"start":{"line":151,"column":6},"end":{"line":151,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "who", {"start":{"line":153,"column":4},"end":{"line":153,"column":19}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"words"), "how", {"start":{"line":153,"column":26},"end":{"line":153,"column":41}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"copies"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":155,"column":0},"end":{"line":157,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "who", {"start":{"line":156,"column":4},"end":{"line":156,"column":7}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "how", {"start":{"line":156,"column":14},"end":{"line":156,"column":17}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a id=\"page\" name=\"page\"></a>\n\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "page", {"start":{"line":164,"column":5},"end":{"line":164,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "item", {"start":{"line":166,"column":4},"end":{"line":166,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "rule", {"start":{"line":166,"column":21},"end":{"line":166,"column":31}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "basis", {"start":{"line":166,"column":38},"end":{"line":166,"column":49}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"page"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":168,"column":0},"end":{"line":170,"column":9}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "in-points", {"start":{"line":176,"column":2},"end":{"line":176,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "finding", {"start":{"line":178,"column":4},"end":{"line":178,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":178,"column":24},"end":{"line":178,"column":35}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"findings"),"open"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":180,"column":0},"end":{"line":182,"column":9}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":181,"column":4},"end":{"line":181,"column":8}} ), depth0)) != null ? stack1 : "")
    + " "
    + ((stack1 = alias2(alias1(depth0, "what", {"start":{"line":181,"column":13},"end":{"line":181,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "about", {"start":{"line":181,"column":24},"end":{"line":181,"column":29}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"words"), "no-findings", {"start":{"line":184,"column":2},"end":{"line":184,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "suppressed-all", {"start":{"line":188,"column":2},"end":{"line":188,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "finding", {"start":{"line":190,"column":4},"end":{"line":190,"column":17}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "about", {"start":{"line":190,"column":24},"end":{"line":190,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "reason", {"start":{"line":190,"column":42},"end":{"line":190,"column":54}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"findings"),"answered"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":192,"column":0},"end":{"line":194,"column":9}}})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "variables", {"start":{"line":204,"column":5},"end":{"line":204,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "variables-differ", {"start":{"line":206,"column":2},"end":{"line":206,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "variable", {"start":{"line":208,"column":4},"end":{"line":208,"column":18}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"variables"),"environments"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":208,"column":22},"end":{"line":208,"column":74}}})) != null ? stack1 : "")
    + "\n| --- |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"variables"),"environments"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":209,"column":7},"end":{"line":209,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"variables"),"rows"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":210,"column":0},"end":{"line":212,"column":9}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + " |";
},"35":function(container,depth0,helpers,partials,data) {
    return " --- |";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":211,"column":4},"end":{"line":211,"column":8}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"values"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":211,"column":12},"end":{"line":211,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "params", {"start":{"line":216,"column":5},"end":{"line":216,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "param", {"start":{"line":218,"column":4},"end":{"line":218,"column":15}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "meaning", {"start":{"line":218,"column":22},"end":{"line":218,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "values", {"start":{"line":218,"column":42},"end":{"line":218,"column":54}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "given", {"start":{"line":218,"column":61},"end":{"line":218,"column":72}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"params"),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":220,"column":0},"end":{"line":222,"column":9}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "| "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":221,"column":4},"end":{"line":221,"column":8}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "meaning", {"start":{"line":221,"column":15},"end":{"line":221,"column":22}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "values", {"start":{"line":221,"column":29},"end":{"line":221,"column":35}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(depth0, "given", {"start":{"line":221,"column":42},"end":{"line":221,"column":47}} ), depth0)) != null ? stack1 : "")
    + " |\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "samples", {"start":{"line":226,"column":5},"end":{"line":226,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "samplesOf", {"start":{"line":228,"column":2},"end":{"line":228,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "param", {"start":{"line":230,"column":4},"end":{"line":230,"column":15}} ), depth0)) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"samples"),"heads"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":230,"column":19},"end":{"line":230,"column":62}}})) != null ? stack1 : "")
    + "\n| --- |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"samples"),"heads"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":231,"column":7},"end":{"line":231,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"samples"),"rows"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":232,"column":0},"end":{"line":234,"column":9}}})) != null ? stack1 : "");
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
    + ((stack1 = alias2(alias1(depth0, "counts", {"start":{"line":5,"column":2},"end":{"line":5,"column":8}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias2(alias1(depth0, "summary", {"start":{"line":7,"column":2},"end":{"line":7,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\n| "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "item", {"start":{"line":9,"column":4},"end":{"line":9,"column":14}} ), depth0)) != null ? stack1 : "")
    + " | "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "content", {"start":{"line":9,"column":21},"end":{"line":9,"column":34}} ), depth0)) != null ? stack1 : "")
    + " |\n| --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"about"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "in-braces", {"start":{"line":15,"column":2},"end":{"line":15,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"formatted"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "risks", {"start":{"line":20,"column":5},"end":{"line":20,"column":16}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"risks"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"against"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"group"),"length"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"flows"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":160,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"page"),"length"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":171,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "findings", {"start":{"line":173,"column":5},"end":{"line":173,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"findings"),"open"),"length"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(31, data, 0),"data":data,"loc":{"start":{"line":175,"column":0},"end":{"line":185,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"findings"),"answered"),"length"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":187,"column":0},"end":{"line":195,"column":7}}})) != null ? stack1 : "")
    + "\n## "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"words"), "unknown", {"start":{"line":197,"column":5},"end":{"line":197,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"unknown"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":199,"column":0},"end":{"line":201,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"variables"),"rows"),"length"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":203,"column":0},"end":{"line":213,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"params"),"length"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":215,"column":0},"end":{"line":223,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(depth0,"samples"),"heads"),"length"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":225,"column":0},"end":{"line":235,"column":7}}})) != null ? stack1 : "");
},"useData":true};
