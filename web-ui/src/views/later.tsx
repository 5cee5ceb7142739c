import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A view whose code is fetched when it is first shown: what nobody opens costs nobody. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [view, setView] = useState<{ readonly of: ComponentType<P> } | null>(
      loaded && { of: loaded },
    );
    useEffect(() => {
      if (view) return;
      void load().then((component) => {
        loaded = component;
        setView({ of: component });
      });
    }, [view]);
    return view ? <view.of {...props} /> : null;
  };
}
