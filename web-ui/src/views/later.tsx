import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

const AGAIN_MS = 3000;

/**
 * A view whose code is fetched when it is first shown: what nobody opens costs nobody. While the
 * service is away it is asked for again, as long as the view is wanted.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [view, setView] = useState<{ readonly of: ComponentType<P> } | null>(
      loaded && { of: loaded },
    );
    const [tries, setTries] = useState(0);
    useEffect(() => {
      if (view) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const again = () => {
        timer = setTimeout(setTries, AGAIN_MS, tries + 1);
      };
      load().then((component) => {
        loaded = component;
        setView({ of: component });
      }, again);
      return () => clearTimeout(timer);
    }, [view, tries]);
    return view ? <view.of {...props} /> : null;
  };
}
