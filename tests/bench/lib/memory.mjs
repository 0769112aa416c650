// What a page holds once it is quiet.

/** JavaScript's heap after two collections, the linear memories of its wasm, which are no part of that, and its nodes. */
export async function memory(tab) {
  for (let times = 0; times < 2; times += 1) await tab.send("HeapProfiler.collectGarbage");
  const { usedSize } = await tab.send("Runtime.getHeapUsage");
  const { nodes } = await tab.send("Memory.getDOMCounters");
  return { heap: usedSize, wasm: await linear(tab), nodes };
}

/** The sizes of all memories that the page has, added up. */
async function linear(tab) {
  const evaluated = await tab.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype" });
  const { objects } = await tab.send("Runtime.queryObjects", { prototypeObjectId: evaluated.result.objectId });
  const sum = "function () { return this.reduce((sum, memory) => sum + memory.buffer.byteLength, 0); }";
  const { result } = await tab.send("Runtime.callFunctionOn", { objectId: objects.objectId, functionDeclaration: sum, returnByValue: true });
  return result.value;
}
