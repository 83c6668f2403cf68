/** The words of the editor's own that are not English, by language. */
export const phrases: { readonly [lang: string]: { readonly [english: string]: string } } = {
  fr: {
    'Control character': 'Caractère de contrôle',
    'Selection deleted': 'Sélection supprimée',
    'Folded lines': 'Lignes repliées',
    'Unfolded lines': 'Lignes dépliées',
    to: 'à',
    'folded code': 'partie repliée',
    unfold: 'déplier',
    'Fold line': 'Replier',
    'Unfold line': 'Déplier',
    Completions: 'Propositions',
    'No diagnostics': 'Aucune erreur',
    Diagnostics: 'Erreurs',
  },
};
