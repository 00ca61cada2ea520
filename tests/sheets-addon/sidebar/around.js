// The page around the sidebar: it hands each call to the test, and the answer back to the frame that asked.
addEventListener('message', async ({ source, data }) => {
  const answer = await globalThis.answerCall(data.name, data.args);
  source?.postMessage({ id: data.id, ...answer }, '*');
});
