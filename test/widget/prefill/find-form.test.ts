import { describe, expect, it } from 'vitest';
import { findForm } from '../../../src/widget/prefill/find-form.ts';
import { servedPage } from './page.ts';

const contact =
  '<form id="contact"><label>E-mail <input type="email"></label><label>Message <textarea></textarea></label></form>';
const comments = `<form id="commentform" action="/wp-comments-post.php">
  <label for="c">Commentaire *</label><textarea id="c" name="comment"></textarea>
  <label for="a">Nom *</label><input id="a" name="author">
  <label for="e">E-mail *</label><input id="e" name="email" type="email">
  <label for="u">Site web</label><input id="u" name="url" type="url">
  <input type="hidden" name="comment_post_ID" value="1"></form>`;
const registration = `<form id="registration">
  <label>Nom <input></label><label>E-mail <input type="email"></label>
  <label>Mot de passe <input type="password"></label>
  <label>Message <textarea></textarea></label></form>`;
const search = '<form role="search"><input type="search" name="s"></form>';
const newsletter =
  '<form id="newsletter"><label>Votre nom <input></label><label>Votre e-mail <input type="email"></label></form>';
const tracking =
  '<form id="tracking"><label>Numéro de commande <input></label><label>E-mail <input type="email"></label></form>';

function found(html: string, selector?: string | null): string | undefined {
  document.body.innerHTML = html;
  return findForm(document, selector)?.id;
}

describe('finding the contact form of a page', () => {
  it('passes over the newsletter and the search before it', () => {
    document.body.innerHTML = servedPage('bruit');
    expect(findForm(document)?.getAttribute('aria-label')).toBe('Formulaire de contact');
  });

  it.each([
    'cf7-defaut',
    'cf7-select.hydrated',
    'contact-form-7',
    'wpforms-lite',
    'wpforms-lite.hydrated',
    'ninja-forms.hydrated',
    'jetpack',
    'jetpack.hydrated',
  ])('knows %s', (name) => {
    document.body.innerHTML = servedPage(name);
    expect(findForm(document)).toBe(document.querySelector('form'));
  });

  it.each(Object.entries({ comments, registration, search, newsletter, tracking }))(
    'takes no form for %s',
    (_, html) => {
      expect(found(html)).toBeUndefined();
      expect(found(html + contact)).toBe('contact');
    },
  );

  it('is not put off by a class that speaks of comments', () => {
    expect(found(`${comments}${contact.replace('<form', '<form class="commentsblock"')}`)).toBe(
      'contact',
    );
  });

  it('prefers a form that asks for the e-mail', () => {
    expect(found(`<form id="survey"><textarea></textarea></form>${contact}`)).toBe('contact');
  });

  it('finds none where there is none', () => {
    expect(found('<p>Écrivez-nous.</p>')).toBeUndefined();
  });

  it('looks into a shadow root', () => {
    document.body.innerHTML = '<div></div>';
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = contact;
    expect(findForm(root)?.id).toBe('contact');
  });
});

describe("the owner's selector", () => {
  const page = `${contact}<div class="box">${newsletter}</div>`;

  it.each(['#newsletter', '.box', '#newsletter input'])('wins over guessing: %s', (selector) => {
    expect(found(page, selector)).toBe('newsletter');
  });

  it.each(['#missing', 'form[', 'p'])('is never replaced by a guess: %s', (selector) => {
    expect(found(page, selector)).toBeUndefined();
  });

  it.each(['', null])('may be left empty', (selector) => {
    expect(found(page, selector)).toBe('contact');
  });
});
