import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/widget/afterwards/part.ts';
import { writeCalendar } from '../../../src/widget/afterwards/write-calendar.ts';
import { shown } from './shown.ts';

/** Bought on 12 January 2026 at 10:00 in Paris, looked at a day later: 72 hours end on the 15th. */
const story = 'H01';

const entriesOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => `${alarm.getFirstPropertyValue('trigger')}`),
  }));
const named = (text: string, name: RegExp) => {
  const found = entriesOf(text).find(({ event }) => name.test(event.summary));
  if (!found) throw new Error(`no entry ${name}`);
  return found;
};
const at = (time: { toJSDate(): Date }) => time.toJSDate().toISOString();

describe('the calendar file of a result', () => {
  it('has the deadline at its instant, with a reminder a day and two hours before', () => {
    const { event, alarms } = named(calendarOf(shown(story)), /^Envoyez votre demande avant/);
    expect(at(event.startDate)).toBe('2026-01-15T09:00:00.000Z');
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(alarms).toEqual(['-P1D', '-PT2H']);
    expect(event.description).toMatch(/jeudi 15 janvier 2026 à 10:00 \(heure de Paris\)/);
  });

  it('reminds of nothing that is over by then', () => {
    const late = calendarOf(shown(story, { now: '2026-01-15T07:30:00+01:00' }));
    expect(named(late, /^Envoyez votre demande avant/).alarms).toEqual(['-PT2H']);
  });

  it('has the 48 hours of support, with a reminder at their end', () => {
    const { event, alarms, component } = named(calendarOf(shown(story)), /^Laissez 48/);
    expect(at(event.startDate)).toBe('2026-01-13T08:00:00.000Z');
    expect(at(event.endDate)).toBe('2026-01-15T08:00:00.000Z');
    expect(alarms).toEqual(['PT0S']);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    expect(trigger?.getFirstParameter('related')).toBe('END');
  });

  it('has the days on which money arrives as days, the last one included', () => {
    const { event, alarms } = named(calendarOf(shown(story)), /^Arrivée habituelle/);
    expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
    expect(event.startDate.toString()).toBe('2026-02-12');
    // The day after 27 February.
    expect(event.endDate.toString()).toBe('2026-02-28');
    expect(alarms).toEqual([]);
  });

  it('names each entry once, and the same entry by the same name on another day', () => {
    const ids = (now: string) =>
      entriesOf(calendarOf(shown(story, { now }))).map(({ event }) => event.uid);
    const first = ids('2026-01-13T09:00:00+01:00');
    expect(new Set(first).size).toBe(first.length);
    expect(first).toEqual(expect.arrayContaining(ids('2026-01-13T18:00:00+01:00')));
  });

  it('has nothing in it that is over', () => {
    const names = entriesOf(calendarOf(shown(story, { now: '2026-01-20T09:00:00+01:00' }))).map(
      ({ event }) => event.summary,
    );
    expect(names.filter((name) => /Envoyez votre demande avant/.test(name))).toEqual([]);
  });

  it('follows the clock when summer time begins', () => {
    const text = calendarOf(
      shown(story, {
        now: '2026-03-28T12:00:00+01:00',
        answers: { purchasedAt: '2026-03-28T10:00:00+01:00' },
      }),
    );
    const { event } = named(text, /^Envoyez votre demande avant/);
    // 72 hours are 72 hours: 11:00 on a wall in Paris.
    expect(at(event.startDate)).toBe('2026-03-31T09:00:00.000Z');
    expect(event.description).toContain('11:00');
  });

  it('explains working days where it names them', () => {
    const { event } = named(calendarOf(shown(story)), /^Arrivée habituelle/);
    expect(event.description).toMatch(/jours ouvrés\s: du lundi au vendredi, hors jours fériés/);
  });

  it('is in the customer’s language', () => {
    const { event } = named(calendarOf(shown(story, { lang: 'en' })), /^Send your request/);
    expect(event.description).toContain('Thursday, January 15, 2026');
  });

  it('ends lines as the format wants, none longer than 75 octets', () => {
    const text = calendarOf(shown(story));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it('keeps every letter of a text, also of one that could end a line', () => {
    const summary = 'a,b;c\\d: « é » 😢 '.repeat(9).trim();
    const description = `${summary}\nEND:VEVENT\r\n${summary}`;
    const item = { id: 'x', text: '', detail: null, at: null, until: null, sentences: [] };
    const day = '2026-01-15';
    const text = writeCalendar(
      [{ id: 'x', kind: 'limit', from: day, to: day, item, summary, description }],
      { now: Date.UTC(2026, 0, 1), scope: 'test', name: 'A, B', url: '', lang: 'fr' },
    );
    const [entry] = entriesOf(text);
    expect(entry?.event.summary).toBe(summary);
    expect(entry?.event.description).toBe(description.replace('\r', ''));
    expect(entry?.event.startDate.toString()).toBe('2026-01-15');
    expect(entry?.event.endDate.toString()).toBe('2026-01-16');
    expect(entry?.alarms).toEqual(['-PT15H']);
  });
});
