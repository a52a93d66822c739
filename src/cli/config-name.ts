/** What a project's configuration is called. */
export const configName = "flowspec.config.yaml";
