import type { RendererApi } from '../../shared/ipc/api.ts';

declare global {
  interface Window {
    /** The preload script puts it there. */
    readonly shomei: RendererApi;
  }
}

/** All calls to the main process. Only this file reads `window.shomei`, at each call. */
export const client: RendererApi = {
  get app() {
    return window.shomei.app;
  },
  get card() {
    return window.shomei.card;
  },
  get document() {
    return window.shomei.document;
  },
  get doctor() {
    return window.shomei.doctor;
  },
  get elsewhere() {
    return window.shomei.elsewhere;
  },
  get signing() {
    return window.shomei.signing;
  },
  get plan() {
    return window.shomei.plan;
  },
};
