// `google.script.run` in the sidebar's frame: calls go to the page around it as messages, as they go to Google. It refuses
// what Google refuses. https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
(() => {
  const waiting = new Map();
  let last = 0;

  addEventListener('message', ({ source, data }) => {
    const handlers = waiting.get(data?.id);
    if (source !== parent || !handlers) return;
    waiting.delete(data.id);
    if (data.failed === undefined) handlers.success?.(data.result);
    else handlers.failure?.(new Error(data.failed));
  });

  const check = (value) => {
    if (typeof value === 'function' || value instanceof Date || value instanceof Element) {
      throw new TypeError(`google.script.run takes no ${Object.prototype.toString.call(value)}`);
    }
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) check(part);
  };
  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get(_, name) {
          if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
          if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
          return (...args) => {
            check(args);
            waiting.set(++last, handlers);
            parent.postMessage({ id: last, name, args: JSON.stringify(args) }, '*');
          };
        },
      },
    );
  globalThis.google = { script: { run: runner({}) } };
})();
