// An interaction model with one of everything the rules look at.

export function sampleModel(): object {
  return {
    interactionModel: {
      languageModel: {
        invocationName: 'shelf reader',
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents: [
          {
            name: 'FindIntent',
            slots: [{ name: 'title', type: 'ShelfTitle' }],
            samples: ['find {title}', "what's in {title}"],
          },
          {
            name: 'ColourIntent',
            slots: [
              { name: 'colour', type: 'ShelfColour' },
              { name: 'position', type: 'AMAZON.NUMBER' },
            ],
            samples: ['the {colour} one', 'number {position}', 'the next one'],
          },
          {
            name: 'SearchIntent',
            slots: [{ name: 'words', type: 'AMAZON.SearchQuery' }],
            samples: ['search for {words}'],
          },
          ...['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback'].map(name => ({
            name: `AMAZON.${name}Intent`,
            samples: [],
          })),
        ],
        types: [
          { name: 'ShelfTitle', values: [{ name: { value: 'Road Trip' } }, { name: { value: 'Chill' } }] },
          {
            name: 'ShelfColour',
            values: [
              { id: 'red', name: { value: 'red', synonyms: ['crimson', 'scarlet'] } },
              { id: 'blue', name: { value: 'blue', synonyms: ['navy'] } },
            ],
          },
        ],
      },
      dialog: {
        intents: [
          {
            name: 'FindIntent',
            slots: [
              {
                name: 'title',
                type: 'ShelfTitle',
                elicitationRequired: false,
                prompts: { elicitation: 'Which.Title' },
                validations: [{ type: 'hasEntityResolutionMatch', prompt: 'Which.Title' }],
              },
            ],
          },
        ],
      },
      prompts: [{ id: 'Which.Title', variations: [{ type: 'PlainText', value: 'Which one?' }] }],
    },
  };
}
