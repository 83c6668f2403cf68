import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';

/** A file of a form, without its content. `size` is in bytes; an empty control has the name `''`. */
export interface SubmittedFile {
  name: string;
  filename: string;
  type: string;
  size: number;
}

/** What a form sent. */
export interface Submission {
  /** The path that it was sent to, without a query. */
  path: string;
  contentType: string;
  /** In the order of the form; a name may come several times. */
  fields: { name: string; value: string }[];
  files: SubmittedFile[];
  /** The body as text where it is neither urlencoded nor multipart, for example JSON. */
  text: string;
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Reads the body of a POST. Rejects when a form is cut short or malformed. */
export async function readSubmission(request: IncomingMessage, path: string): Promise<Submission> {
  const contentType = request.headers['content-type'] ?? '';
  const submission: Submission = { path, contentType, fields: [], files: [], text: '' };
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(contentType)) {
    return { ...submission, text: await readText(request) };
  }
  await new Promise<void>((resolve, reject) => {
    const parser = busboy({ headers: request.headers, defParamCharset: 'utf8' });
    parser.on('field', (name, value) => submission.fields.push({ name, value }));
    parser.on('file', (name, stream, { filename, mimeType }) => {
      const file = { name, filename: filename ?? '', type: mimeType, size: 0 };
      submission.files.push(file);
      stream.on('data', (part: Buffer) => {
        file.size += part.byteLength;
      });
    });
    parser.on('close', resolve);
    parser.on('error', reject);
    request.pipe(parser);
  });
  return submission;
}
