// Required before a program: at its end it tells on stderr how much memory it had at the most, in kilobytes.
process.on("exit", () => require("node:fs").writeSync(2, `\nmaxRSS ${process.resourceUsage().maxRSS}\n`));
