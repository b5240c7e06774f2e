// A DynamoDB on this machine, and the way to one, for tests. It keeps everything in memory and checks no credentials.
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tableKeys } from '../../../src/memory/table';

// The SDK announces the end of Node 20 to whoever makes a client; the runtime on AWS is a newer one.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export interface LocalDynamoDb {
  readonly endpoint: string;
  /** Makes an empty table such as the template makes; gives its name. */
  makeTable(): Promise<string>;
  stop(): Promise<void>;
}

export async function startLocalDynamoDb(): Promise<LocalDynamoDb> {
  const server = dynalite({ createTableMs: 0 });
  const endpoint = await listen(server);
  const client = new DynamoDBClient(settingsFor(endpoint));
  let tables = 0;
  return {
    endpoint,
    async makeTable() {
      tables += 1;
      const TableName = `listeners-${tables}`;
      await client.send(
        new CreateTableCommand({
          TableName,
          BillingMode: 'PAY_PER_REQUEST',
          KeySchema: [
            { AttributeName: tableKeys.partition, KeyType: 'HASH' },
            { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
          ],
          AttributeDefinitions: [
            { AttributeName: tableKeys.partition, AttributeType: 'S' },
            { AttributeName: tableKeys.sort, AttributeType: 'S' },
          ],
        }),
      );
      while (!(await isActive(client, TableName))); // a moment, and each look takes one
      return TableName;
    },
    async stop() {
      client.destroy();
      await close(server);
    },
  };
}

async function isActive(client: DynamoDBClient, TableName: string): Promise<boolean> {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName }));
  return table?.TableStatus === 'ACTIVE';
}

/** A DynamoDB that refuses every call so; without a refusal it never answers. It keeps what was asked of it, by name. */
export async function startFailingDynamoDb(refusal: { readonly status: number; readonly type: string } | null) {
  const asked = new Set<string>();
  const server = createServer(({ headers }, response) => {
    asked.add(String(headers['x-amz-target']));
    if (refusal === null) return;
    response.writeHead(refusal.status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(
      JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${refusal.type}`, message: 'MARKED table' }),
    );
  });
  return { endpoint: await listen(server), asked, stop: () => close(server) };
}

/** For a client that tries only once, so that no test waits for a second time. */
export function settingsFor(endpoint: string): DynamoDBClientConfig {
  return {
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'invented', secretAccessKey: 'invented' },
    maxAttempts: 1,
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
