/** Reading a page aloud with the system's voice. */
export const readAloud = {
  start: '読み上げる',
  stop: '読み上げを止める',
};
