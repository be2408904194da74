import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/**
 * A component whose code is loaded when it is first shown. It appears as soon as the code has come. React's own `lazy`
 * would keep the window empty for 300 ms, because it limits how fast a fallback is replaced. If the code cannot be loaded,
 * the component throws the reason, as with `lazy`.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): (props: P) => ReactNode {
  let loaded: ComponentType<P> | undefined;
  return function OnDemand(props: P) {
    const [Shown, setShown] = useState(() => loaded);
    useEffect(() => {
      if (Shown) return;
      load().then(
        (component) => {
          loaded = component;
          setShown(() => component);
        },
        (thrown: unknown) =>
          setShown(() => {
            throw thrown;
          }),
      );
    }, [Shown]);
    return Shown ? <Shown {...props} /> : null;
  };
}

/** Resolves when the window has nothing else to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else resolve();
  });
