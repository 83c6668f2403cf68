import type { CDPSession } from 'playwright-core';

/** What is alive on a page after a collection of garbage. */
export interface Alive {
  documents: number;
  nodes: number;
  listeners: number;
  mutationObservers: number;
  otherObservers: number;
  widgets: number;
  controllers: number;
}

/** How many objects with a prototype are alive; collects garbage first. */
async function alive(cdp: CDPSession, expression: string): Promise<number> {
  const objectGroup = 'alive';
  const { result } = await cdp.send('Runtime.evaluate', { expression, objectGroup });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup });
  return Number(length.value);
}

/** Counts what is alive on a page, exactly. */
export async function whatIsAlive(cdp: CDPSession): Promise<Alive> {
  const widgets = await alive(cdp, "customElements.get('eligibility-check').prototype");
  const mutationObservers = await alive(cdp, 'MutationObserver.prototype');
  const otherObservers =
    (await alive(cdp, 'ResizeObserver.prototype')) +
    (await alive(cdp, 'IntersectionObserver.prototype')) +
    (await alive(cdp, 'PerformanceObserver.prototype'));
  const controllers = await alive(cdp, 'AbortController.prototype');
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return {
    documents,
    nodes,
    listeners: jsEventListeners,
    mutationObservers,
    otherObservers,
    widgets,
    controllers,
  };
}
