interface Listening {
  heard: string[];
}

/** Begins to note what the widget's live regions say. Runs in the page. */
export function listen(): void {
  const root = document.querySelector('eligibility-check')?.shadowRoot as ShadowRoot;
  const notes: string[] = [];
  (window as unknown as Listening).heard = notes;
  new MutationObserver((records) => {
    const speaking = new Set<Element>();
    for (const { target, addedNodes } of records) {
      const around = target instanceof Element ? target : target.parentElement;
      const region = around?.closest('[role=status], [role=alert], [aria-live]');
      if (region) speaking.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const one of [node, ...node.querySelectorAll('*')]) {
          if (one.matches('[role=status], [role=alert], [aria-live]')) speaking.add(one);
        }
      }
    }
    for (const { textContent, isConnected } of speaking) {
      const text = textContent?.replace(/\s+/g, ' ').trim();
      if (isConnected && text) notes.push(text);
    }
  }).observe(root, { childList: true, characterData: true, subtree: true });
}

/** What they said since this was last asked. Runs in the page. */
export function heard(): string[] {
  return (window as unknown as Listening).heard.splice(0);
}
