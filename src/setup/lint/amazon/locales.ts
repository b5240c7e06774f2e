// The locales of custom skills.

export const customSkillLocales: ReadonlySet<string> = new Set(
  'ar-SA de-DE en-AU en-CA en-GB en-IN en-US es-ES es-MX es-US fr-CA fr-FR hi-IN it-IT ja-JP nl-NL pt-BR'.split(' '),
);
