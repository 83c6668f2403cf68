import { useEffect } from 'preact/hooks';
import { useOpenTab } from '../components/open-tab.ts';
import { useWorkbench } from '../workbench/use-workbench.ts';

/** Opens the document where somebody wants to see a place in it; the editor goes there itself. */
export function FollowPlace() {
  const { place } = useWorkbench();
  const show = useOpenTab();
  useEffect(() => {
    if (place) show('document');
  }, [place, show]);
  return null;
}
