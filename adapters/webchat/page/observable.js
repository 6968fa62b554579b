// The two kinds of observable that Web Chat expects of a chat adapter.

/** Values as they come; who comes later gets the last `most` of them first. */
export function replaying(most) {
  const observers = new Set();
  const past = [];
  return {
    next: (value) => {
      past.push(value);
      if (past.length > most) past.shift();
      for (const observer of observers) observer.next?.(value);
    },
    observable: {
      subscribe: (observer) => {
        for (const value of past) observer.next?.(value);
        observers.add(observer);
        return { unsubscribe: () => observers.delete(observer) };
      },
    },
  };
}

/** One value, when the promise has it. */
export function observed(promise) {
  const subscribe = (observer) => {
    promise.then(
      (value) => {
        observer.next?.(value);
        observer.complete?.();
      },
      (problem) => observer.error?.(problem),
    );
    return { unsubscribe: () => undefined };
  };
  return { subscribe };
}
