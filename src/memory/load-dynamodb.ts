// The AWS SDK that every Lambda runtime brings along: no part of the bundle, and loaded only where a table is asked for.
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { DynamoDb } from './rows-in-dynamodb';

export interface LoadedDynamoDb {
  /** Rejects as often as it is asked when the SDK is missing or takes no settings. */
  readonly open: () => Promise<DynamoDb>;
  /** Ends the connections. */
  readonly close: () => void;
}

/** One more try, at once: the connection may have died while the process was frozen. Whoever asks bounds the whole. */
const settings: DynamoDBClientConfig = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 300, requestTimeout: 300, throwOnRequestTimeout: true },
};

/** Begins to load at once, so that Lambda's start pays for it and not the first listener. Throws nothing. */
export function loadDynamoDb(more: DynamoDBClientConfig = {}): LoadedDynamoDb {
  const loading = load({ ...settings, ...more });
  loading.catch(() => undefined); // whoever opens it hears of it
  return {
    open: () => loading,
    close: () => void loading.then(({ client }) => client.destroy()).catch(() => undefined),
  };
}

async function load(config: DynamoDBClientConfig) {
  const { DynamoDBClient, QueryCommand, PutItemCommand, DeleteItemCommand } = await import('@aws-sdk/client-dynamodb');
  return { client: new DynamoDBClient(config), QueryCommand, PutItemCommand, DeleteItemCommand };
}
