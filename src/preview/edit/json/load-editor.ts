import { beside } from '../../beside.ts';
import type { EditorModule } from './editor-handle.ts';

/** The editor, which only those load who open the document. */
export function loadEditor(): Promise<EditorModule> {
  return import(/* @vite-ignore */ beside('policy-preview-editor.js'));
}

/** The schema of policies; `null` where it cannot be had. */
export async function loadSchema(): Promise<unknown> {
  try {
    const response = await fetch(beside('policy.schema.json'));
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
