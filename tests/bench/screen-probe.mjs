// Runs inside the page of the workbench, and is as light as it can be: one cell is looked at after each frame.

/**
 * Begins to watch for the next Enter; `watched()` then gives the moments of that edit in milliseconds after the key.
 * @param looks.model a cell's tab, row and column in the grid's model, and the number that it shall come to hold
 * @param looks.pixels a cell's address on the open tab: it is drawn when its pixels on the grid's canvas are others
 */
export function watch({ model, pixels }) {
  const book = globalThis.workbenchGrid.getActiveWorkbook();
  const moments = {};
  const stamp = (name) => {
    moments[name] ??= performance.now();
  };
  const holds = () => {
    const value = book.getSheetByName(model.tab).getSheet().getCellRaw(model.row, model.column)?.v;
    return Math.abs(value - model.expected) < 1e-9;
  };
  const drawn = () => {
    const canvas = [...document.querySelectorAll('#grid canvas')].sort(
      (a, b) => b.width * b.height - a.width * a.height,
    )[0];
    const { x, y, width, height } = book.getActiveSheet().getRange(pixels).getCellRect();
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const place = [x, y, width, height].map((length) => Math.round(length * scale));
    return canvas
      .getContext('2d')
      .getImageData(...place)
      .data.join();
  };
  const before = pixels && drawn();
  const isThere = () => holds() && (!pixels || drawn() !== before);

  globalThis.watched = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the new average did not come')), 20_000);
    // A message comes after the frame was drawn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (!isThere()) return requestAnimationFrame(frame);
      stamp('painted');
      clearTimeout(late);
      globalThis.fetch = fetchOfPage;
      const { key, ...others } = moments;
      resolve(Object.fromEntries(Object.entries(others).map(([name, at]) => [name, at - key])));
    };
    const frame = () => port2.postMessage(null);
    const onKey = (event) => {
      if (event.key !== 'Enter') return;
      removeEventListener('keydown', onKey, { capture: true });
      moments.key = event.timeStamp;
      requestAnimationFrame(frame);
    };
    addEventListener('keydown', onKey, { capture: true });
    const fetchOfPage = globalThis.fetch;
    globalThis.fetch = async (path, ...rest) => {
      if (path === 'edit') stamp('sent');
      const response = await fetchOfPage(path, ...rest);
      if (path === 'edit') {
        const text = await response.text();
        stamp('answered');
        return new Response(text, response);
      }
      return response;
    };
  });
}
