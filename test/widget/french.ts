/** Words that only a French text has: what a translation forgot. */
export const french =
  /(^|[^\p{L}])(vous|votre|vos|nous|notre|êtes|avec|être|où|pas|cette|réponses?|jours?|heures?)(?!\p{L})/iu;
