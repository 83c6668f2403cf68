import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** On paper, nothing of the page around; what is in our own tree is hidden by our own sheet. */
const styles = (host: string) => `
@page { size: A4; margin: 15mm; }
@media print {
  html, body { margin: 0 !important; padding: 0 !important; background: #fff !important; }
  body *:not(${host}, :has(${host})) { display: none !important; }
}`;

/** While the report is to be seen, the page prints it alone, on A4. */
export function useReportPage(report: RefObject<HTMLElement | null>, shown: boolean): void {
  useEffect(() => {
    const root = report.current?.getRootNode();
    if (!shown || !(root instanceof ShadowRoot) || !('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles(root.host.localName));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [report, shown]);
}
