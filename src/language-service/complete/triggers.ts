/** The signs behind which an editor asks by itself. They stand apart: a server says them before anybody completes anything. */
export const triggerCharacters: readonly string[] = [":", " ", "{", ".", "/", "-", "#", ",", "[", '"', "*"];
