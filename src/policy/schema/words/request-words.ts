import { someText, type Words } from './word.ts';

/** The request and the notice. */
export const requestWords: Words = {
  Request: {
    title: 'Request',
    description: 'The message to the merchant that is put into the contact form.',
    properties: {
      subject: { title: 'Subject', description: 'The subject of the message.' },
      reason: {
        title: 'Reason',
        description: "What the form's own list of reasons may call it, the best first.",
      },
      message: {
        title: 'Message',
        description: 'The lines of the message. Put what support needs first.',
      },
      fields: {
        title: 'Fields',
        description:
          'What the customer is asked for the message, by name. "orderId" and "email" also fill the form\'s own fields; "reason" answers its list of reasons; the name of a fact answers that fact.',
        examples: [{}],
      },
      attach: {
        title: 'Attach',
        description:
          'The reminder to attach proof; where there is evidence to choose from, it stands before that list and ends with a colon. Example: {"en": "Remember to attach, if you have it:"}.',
      },
      evidence: {
        title: 'Evidence',
        description:
          'What helps to attach, in order. The customer ticks it off; what is not ticked is recalled once the form is filled.',
        examples: [[]],
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that ask for these things. Example: ["A1"].',
      },
    },
  },
  RequestLine: {
    title: 'Line of the message',
    description: 'A line, and when it stands in the message.',
    snippets: [
      { label: 'line', description: 'A line of the message.', body: { text: someText(1) } },
    ],
    properties: {
      when: { title: 'When', description: 'Whose message has the line. Absent: everybody’s.' },
      text: {
        title: 'Line',
        description:
          'One line; {name} inserts an answer, a date, a setting or a field. A line whose insertion is empty is left out; an empty line is written as a single space. Example: {"en": "Order: {orderId}"}.',
      },
    },
  },
  Evidence: {
    title: 'Evidence',
    description: 'Something that helps the request when the customer attaches it.',
    snippets: [
      {
        label: 'evidence',
        description: 'With its id and its words.',
        body: { id: '<1:screenshot>', text: someText(2) },
      },
    ],
    properties: {
      id: { title: 'Id', description: 'Its name, once in the list. Example: "screenshot".' },
      when: {
        title: 'When',
        description: 'Whom it helps, as far as the answers say so for sure. Absent: everybody.',
      },
      text: {
        title: 'Text',
        description:
          'A few words that continue the reminder. Example: {"en": "a photograph of the damage"}.',
      },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that ask for it. Example: ["A1"].',
      },
    },
  },
  RequestField: {
    title: 'Field',
    description: 'Something that the customer types for the message.',
    snippets: [{ label: 'field', description: 'With its label.', body: { label: someText(1) } }],
    properties: {
      label: { title: 'Label', description: 'What the customer reads above the field.' },
      hint: { title: 'Hint', description: 'A short sentence below the label.' },
      required: {
        title: 'Required',
        description: 'Whether it must be filled in. Absent: no.',
        examples: [true],
      },
    },
  },
  Notice: {
    title: 'Notice',
    description: 'What is said below every result: that statutory rights remain, for example.',
    properties: {
      text: { title: 'Text', description: 'One or two sentences.' },
      link: { title: 'Link', description: 'A link below the text.' },
      sentences: {
        title: 'Sentences',
        description: 'The ids of the sentences that it rests on. Example: ["A1"].',
      },
    },
  },
  Link: {
    title: 'Link',
    description: 'A link to a page.',
    snippets: [
      {
        label: 'link',
        description: 'An address and its words.',
        body: { href: '<1:https://>', label: someText(2) },
      },
    ],
    properties: {
      href: {
        title: 'Address',
        description: 'Example: "https://shop.example/withdrawal".',
      },
      label: { title: 'Label', description: 'What the customer reads.' },
    },
  },
};
