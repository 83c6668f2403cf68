/** So many characters of JSON are taken out of a link at most; a longer text is no draft of ours. */
const mostUnpacked = 5_000_000;

async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<ReadableStream> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** A text, compressed, in characters that need no escape in an address (base64url). */
export async function pack(text: string): Promise<string> {
  const stream = await through(text, new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text that was packed.
 *
 * @throws where it was not packed by {@link pack}, or not all of it is there
 */
export async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const stream = await through(bytes, new DecompressionStream('deflate-raw'));
  const reader = stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > mostUnpacked) {
      await reader.cancel();
      throw new RangeError('too long');
    }
  }
}
