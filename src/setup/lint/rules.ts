// THE TABLE of rules. A new one is a file in rules/, its line here, and its test.
import type { Rule } from './rule';
import { accountLinking } from './rules/account-linking';
import { accountLinkingScopes } from './rules/account-linking-scopes';
import { addresses } from './rules/addresses';
import { builtIns } from './rules/built-in-intents';
import { category } from './rules/category';
import { declaredSlots } from './rules/declared-slots';
import { dialogIntents } from './rules/dialog-intents';
import { dialogPrompts } from './rules/dialog-prompts';
import { examplePhrases } from './rules/example-phrases';
import { fallbackSensitivity } from './rules/fallback-sensitivity';
import { icons } from './rules/icons';
import { intentNames } from './rules/intent-names';
import { intentsWithSamples } from './rules/intents-with-samples';
import { invocationNameForm } from './rules/invocation-name-form';
import { invocationNameWords } from './rules/invocation-name-words';
import { keywords } from './rules/keywords';
import { listingFields } from './rules/listing-fields';
import { locales } from './rules/locales';
import { manifestFields } from './rules/manifest-fields';
import { modelSize } from './rules/model-size';
import { modelsInStep } from './rules/models-in-step';
import { noEndpoint } from './rules/no-endpoint';
import { oneTypePerSlot } from './rules/one-type-per-slot';
import { ownIntent } from './rules/own-intent';
import { packageFiles } from './rules/package-files';
import { placeholders } from './rules/placeholders';
import { privacyFields } from './rules/privacy-fields';
import { readableFiles } from './rules/readable-files';
import { sampleBeginnings } from './rules/sample-beginnings';
import { sampleCharacters } from './rules/sample-characters';
import { samplesOnce } from './rules/samples-once';
import { schema } from './rules/schema';
import { searchQueries } from './rules/search-query';
import { searchQueryCarriers } from './rules/search-query-carriers';
import { slotNames } from './rules/slot-names';
import { slotTypeNames } from './rules/slot-type-names';
import { slotTypes } from './rules/slot-types';
import { slotValues } from './rules/slot-values';
import { slotValuesOnce } from './rules/slot-values-once';
import { slotlessSamples } from './rules/slotless-samples';
import { trademarks } from './rules/trademarks';

export const rules: readonly Rule[] = [
  // The package and its files
  readableFiles,
  packageFiles,
  schema,
  locales,
  // Interaction models
  ownIntent,
  intentNames,
  slotNames,
  slotTypeNames,
  slotTypes,
  declaredSlots,
  oneTypePerSlot,
  sampleCharacters,
  searchQueries,
  searchQueryCarriers,
  slotValues,
  slotValuesOnce,
  fallbackSensitivity,
  dialogIntents,
  dialogPrompts,
  builtIns,
  intentsWithSamples,
  samplesOnce,
  slotlessSamples,
  sampleBeginnings,
  modelsInStep,
  modelSize,
  // Names
  invocationNameForm,
  invocationNameWords,
  trademarks,
  // The skill's page
  manifestFields,
  category,
  listingFields,
  keywords,
  examplePhrases,
  icons,
  privacyFields,
  addresses,
  noEndpoint,
  placeholders,
  // Account linking
  accountLinking,
  accountLinkingScopes,
];
