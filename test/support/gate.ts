/** Somewhere to be stopped, as a node by SIGSTOP: who comes stands until it is let go. */
export interface Gate {
  /** For who comes; stops only the first, and only while the gate is shut. */
  pass(): Promise<void>;
  shut(): void;
  /** Resolves when somebody stands there. */
  reached(): Promise<void>;
  letGo(): void;
}

const once = () => {
  let done = (): void => {};
  const when = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { when, done };
};

/** An open gate. */
export const gate = (): Gate => {
  let isShut = false;
  const [came, gone] = [once(), once()];
  return {
    pass: () => {
      if (!isShut) return Promise.resolve();
      isShut = false;
      came.done();
      return gone.when;
    },
    shut: () => {
      isShut = true;
    },
    reached: () => came.when,
    letGo: gone.done,
  };
};
