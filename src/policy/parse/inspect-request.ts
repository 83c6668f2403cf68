import type { Inspector } from './inspector.ts';

/** Looks at the request and the notice. */
export function inspectRequest({
  policy,
  says,
  cites,
  condition,
  unique,
  report,
}: Inspector): void {
  const { request, notice } = policy;
  const fields = Object.keys(request.fields);
  says(['request', 'subject'], request.subject, fields);
  for (const [index, one] of request.reason.entries()) says(['request', 'reason', index], one);
  for (const [index, line] of request.message.entries()) {
    condition(['request', 'message', index, 'when'], line.when);
    says(['request', 'message', index, 'text'], line.text, fields);
  }
  for (const [id, field] of Object.entries(request.fields)) {
    says(['request', 'fields', id, 'label'], field.label);
    says(['request', 'fields', id, 'hint'], field.hint);
  }
  says(['request', 'attach'], request.attach);
  const { evidence = [] } = request;
  unique(['request', 'evidence'], evidence);
  if (evidence[0] && !request.attach) {
    report(['request', 'evidence'], 'no-attach', {});
  }
  for (const [index, one] of evidence.entries()) {
    const at = ['request', 'evidence', index];
    condition([...at, 'when'], one.when);
    says([...at, 'text'], one.text);
    cites(at, one.sentences);
  }
  cites(['request'], request.sentences);
  says(['notice', 'text'], notice.text);
  says(['notice', 'link', 'label'], notice.link?.label);
  cites(['notice'], notice.sentences);
}
