// Reads skill-package as it stands on disk, for the contract tests. Knows the shape of the files, not what they should say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const skillPackage = join(__dirname, '../../../skill-package');

export interface Slot {
  readonly name: string;
  readonly type: string;
}

export interface Intent {
  readonly name: string;
  readonly slots?: readonly Slot[];
  readonly samples: readonly string[];
}

export interface SlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly SlotValue[];
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly modelConfiguration?: { readonly fallbackIntentSensitivity?: { readonly level: string } };
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
}

export interface ModelFile {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface ListingInLocale {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
}

export interface Manifest {
  readonly manifestVersion: string;
  readonly apis: Readonly<Record<string, object>>;
  readonly publishingInformation: {
    readonly category: string;
    readonly testingInstructions: string;
    readonly locales: Readonly<Record<string, ListingInLocale>>;
  };
  readonly privacyAndCompliance: {
    readonly usesPersonalInfo: boolean;
    readonly isChildDirected: boolean;
    readonly locales: Readonly<Record<string, { readonly privacyPolicyUrl: string; readonly termsOfUseUrl: string }>>;
  };
}

export interface AccountLinking {
  readonly type: string;
  readonly authorizationUrl: string;
  readonly accessTokenUrl: string;
  readonly accessTokenScheme: string;
  readonly scopes: readonly string[];
  readonly domains: readonly string[];
  readonly skipOnEnablement: boolean;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(skillPackage, file), 'utf8'));
}

/** The locales that have an interaction model, by file name. */
export const locales: readonly string[] = readdirSync(join(skillPackage, 'interactionModels/custom'))
  .filter(file => file.endsWith('.json'))
  .map(file => file.slice(0, -'.json'.length));

export const modelFile = (locale: string) => read(`interactionModels/custom/${locale}.json`) as ModelFile;

export const languageModel = (locale: string) => modelFile(locale).interactionModel.languageModel;

export const manifest = (read('skill.json') as { readonly manifest: Manifest }).manifest;

export const accountLinking = (read('account-linking.json') as { readonly accountLinkingRequest: AccountLinking })
  .accountLinkingRequest;

export const isBuiltIn = (name: string) => name.startsWith('AMAZON.');

/** A value and all its synonyms. */
export const wordsOf = (value: SlotValue): readonly string[] => [value.name.value, ...(value.name.synonyms ?? [])];
