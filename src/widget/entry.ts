// The script as it is bundled. gzip sees the last 32 kB alone: what resembles each other stands
// together, and what resembles nothing comes first.
import './styles/style-sheet.ts';
import 'virtual:embedded-policy';
import './messages/fr.ts';
import 'preact';
import './eligibility-check.ts';
