/** The signs behind which an editor asks by itself. */
export const triggerCharacters: readonly string[] = [":", " ", "{", ".", "/", "-", "#", ",", "[", '"'];
