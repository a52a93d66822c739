// The two files that make a zip an extension: what types its files have, and what it is.
import { byName } from "../bundle/settings.mjs";

/** What kinds of files there are, by the endings that occur. */
const types = {
  cjs: "application/javascript",
  js: "application/javascript",
  json: "application/json",
  md: "text/markdown",
  png: "image/png",
  txt: "text/plain",
};

/** @throws Error where a file has an ending that nobody gave a type. */
export function contentTypes(paths) {
  const endings = [...new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)))].toSorted(byName);
  const unknown = endings.find((ending) => !(ending in types));
  if (unknown !== undefined) throw new Error(`scripts/vsix/manifest.mjs has no type for files that end in .${unknown}`);
  const lines = [["vsixmanifest", "text/xml"], ...endings.map((ending) => [ending, types[ending]])];
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${lines.map(([ending, type]) => `  <Default Extension=".${ending}" ContentType="${type}"/>`).join("\n")}
</Types>
`;
}

/** What the extension is called, what it needs, and where its pages stand; `texts` are what its manifest says in English. */
export function vsixManifest(manifest, texts) {
  const said = (text) => escaped(text.replace(/^%(.*)%$/u, (_, key) => texts[key]));
  const properties = {
    "Microsoft.VisualStudio.Code.Engine": manifest.engines.vscode,
    "Microsoft.VisualStudio.Code.ExtensionKind": manifest.extensionKind.join(","),
    "Microsoft.VisualStudio.Code.LocalizedLanguages": "zh-cn",
  };
  const assets = {
    "Microsoft.VisualStudio.Code.Manifest": "package.json",
    "Microsoft.VisualStudio.Services.Content.Details": "README.md",
    "Microsoft.VisualStudio.Services.Content.License": "LICENSE.txt",
    "Microsoft.VisualStudio.Services.Icons.Default": manifest.icon,
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${manifest.name}" Version="${manifest.version}" Publisher="${manifest.publisher}"/>
    <DisplayName>${said(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${said(manifest.description)}</Description>
    <Tags>${manifest.keywords.map(escaped).join(",")}</Tags>
    <Categories>${manifest.categories.map(escaped).join(",")}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${manifest.icon}</Icon>
    <Properties>
${Object.entries(properties)
  .map(([id, value]) => `      <Property Id="${id}" Value="${escaped(value)}"/>`)
  .join("\n")}
    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${Object.entries(assets)
  .map(([type, path]) => `    <Asset Type="${type}" Path="extension/${path}" Addressable="true"/>`)
  .join("\n")}
  </Assets>
</PackageManifest>
`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
