import { useEffect, useState } from 'preact/hooks';

/** A value that lives outside the components and tells them when it changes. */
export interface Readable<T> {
  get(): T;
  subscribe(listener: () => void): () => void;
}

export class Store<T> implements Readable<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  get(): T {
    return this.value;
  }

  set(value: T): void {
    if (value !== this.value) {
      this.value = value;
      this.listeners.forEach((listener) => listener());
    }
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

/** Reads a store, or a part of it, and renders again when that part is another one. */
export function useStore<T, P = T>(store: Readable<T>, part: (value: T) => P = whole): P {
  const [shown, setShown] = useState(() => part(store.get()));
  useEffect(() => {
    const update = () => setShown(() => part(store.get()));
    update(); // it may have changed between the first render and now
    return store.subscribe(update);
  }, [store]);
  return shown;
}

function whole<T, P>(value: T): P {
  return value as unknown as P;
}
