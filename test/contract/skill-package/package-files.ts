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

interface ModelFile {
  readonly interactionModel: { readonly languageModel: LanguageModel; readonly dialog?: object };
}

interface ListingInLocale {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
}

interface Manifest {
  readonly apis: { readonly custom: { readonly interfaces: readonly { readonly type: string }[] } };
  readonly publishingInformation: {
    readonly testingInstructions: string;
    readonly locales: Readonly<Record<string, ListingInLocale>>;
  };
  readonly privacyAndCompliance: { readonly isChildDirected: boolean };
}

interface AccountLinking {
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

const interactionModel = (locale: string) =>
  (read(`interactionModels/custom/${locale}.json`) as ModelFile).interactionModel;

export const languageModel = (locale: string) => interactionModel(locale).languageModel;

export const hasDialog = (locale: string) => interactionModel(locale).dialog !== undefined;

export const manifest = (read('skill.json') as { readonly manifest: Manifest }).manifest;

export const accountLinking = (read('account-linking.json') as { readonly accountLinkingRequest: AccountLinking })
  .accountLinkingRequest;

export const isBuiltIn = (name: string) => name.startsWith('AMAZON.');

/** A value and all its synonyms. */
export const wordsOf = (value: SlotValue): readonly string[] => [value.name.value, ...(value.name.synonyms ?? [])];
