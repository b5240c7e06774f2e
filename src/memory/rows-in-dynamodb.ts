// Rows in a DynamoDB table, one item each. Every write has a condition, so two turns at once cannot undo each other's later row.
import type * as Sdk from '@aws-sdk/client-dynamodb';
import type { Clock } from '../music/deadline';
import type { Row, RowStore } from './rows';
import { tableKeys } from './table';

/** What is used of the AWS SDK, once it is loaded. */
export type DynamoDb = Pick<typeof Sdk, 'QueryCommand' | 'PutItemCommand' | 'DeleteItemCommand'> & {
  readonly client: Pick<Sdk.DynamoDBClient, 'send'>;
};

const { partition, sort, expires } = tableKeys;

export interface TableOptions {
  readonly table: string;
  readonly now: Clock;
  /** Asked for at each access: the SDK may still be loading, or may be missing. */
  readonly open: () => Promise<DynamoDb>;
}

export function rowsInDynamoDb({ table, now, open }: TableOptions): RowStore {
  return {
    async ofOwner(owner, abortSignal) {
      const { client, QueryCommand } = await open();
      const query = new QueryCommand({
        TableName: table,
        KeyConditionExpression: `${partition} = :owner`,
        ExpressionAttributeValues: { ':owner': { S: owner } },
        ConsistentRead: true, // "where was I" may follow at once
      });
      // One page is a megabyte: thousands of rows, where an owner has a handful.
      const { Items: items = [] } = await client.send(query, { abortSignal });
      // DynamoDB takes its time, up to days, before it deletes what has expired.
      return items.map(toRow).filter(row => row !== null && row.expiresAtMs > now()) as Row[];
    },

    async put(row, abortSignal) {
      const { client, PutItemCommand } = await open();
      const put = new PutItemCommand({
        TableName: table,
        Item: toItem(row),
        ConditionExpression: `attribute_not_exists(${partition}) OR atMs <= :atMs`,
        ExpressionAttributeValues: { ':atMs': { N: String(row.atMs) } },
      });
      await client.send(put, { abortSignal }).catch(nothingIfLater);
    },

    async remove({ owner, kind }, untilMs, abortSignal) {
      const { client, DeleteItemCommand } = await open();
      const remove = new DeleteItemCommand({
        TableName: table,
        Key: { [partition]: { S: owner }, [sort]: { S: kind } },
        ConditionExpression: `attribute_not_exists(${partition}) OR atMs <= :untilMs`,
        ExpressionAttributeValues: { ':untilMs': { N: String(untilMs) } },
      });
      await client.send(remove, { abortSignal }).catch(nothingIfLater);
    },
  };
}

/** A condition that does not hold means that a later row stands there, as it should. */
function nothingIfLater(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
}

type Item = Record<string, Sdk.AttributeValue>;

function toItem({ owner, kind, atMs, expiresAtMs, values }: Row): Item {
  const own = Object.entries(values).map(([name, value]) => [name, toAttribute(value)] as const);
  return {
    ...Object.fromEntries(own),
    [partition]: { S: owner },
    [sort]: { S: kind },
    atMs: { N: String(atMs) },
    [expires]: { N: String(Math.floor(expiresAtMs / 1000)) },
  };
}

function toAttribute(value: string | number | boolean): Sdk.AttributeValue {
  if (typeof value === 'string') return { S: value };
  return typeof value === 'number' ? { N: String(value) } : { BOOL: value };
}

/** Null for an item that is no row of ours. */
function toRow(item: Item): Row | null {
  const { [partition]: owner, [sort]: kind, atMs, [expires]: expiresAtSeconds, ...own } = item;
  if (owner?.S === undefined || kind?.S === undefined || atMs?.N === undefined || expiresAtSeconds?.N === undefined) {
    return null;
  }
  const values = Object.entries(own).flatMap(([name, { S, N, BOOL }]) => {
    const value = S ?? BOOL ?? (N === undefined ? undefined : Number(N));
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    owner: owner.S,
    kind: kind.S,
    atMs: Number(atMs.N),
    expiresAtMs: Number(expiresAtSeconds.N) * 1000,
    values: Object.fromEntries(values),
  };
}
