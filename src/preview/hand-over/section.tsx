import { FileCard } from './file-card.tsx';
import { LinkCard } from './link-card.tsx';
import { OpenCard } from './open-card.tsx';
import { ReportCard } from './report/report-card.tsx';

/** The ways to hand a draft over, and to take one in. */
export function HandOverSection() {
  return (
    <div class="hand-over">
      <ReportCard>
        <div class="cards">
          <LinkCard />
          <FileCard />
          <OpenCard />
        </div>
      </ReportCard>
    </div>
  );
}
