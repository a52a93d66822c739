/** By this argument the program knows that it is run in a thread, to compile or check projects. */
export const threadArgument = "projects-thread";
