import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { loadDynamoDb, type LoadedDynamoDb } from '../../src/memory/load-dynamodb';
import { rowsInDynamoDb } from '../../src/memory/rows-in-dynamodb';
import { tableActions } from '../../src/memory/table';
import { settingsFor, startFailingDynamoDb, startLocalDynamoDb, type LocalDynamoDb } from './support/local-dynamodb';
import { DAY_MS, inTime, keepsRows, NOON_MS, row } from './support/row-store-rules';

let local: LocalDynamoDb;
let loaded: LoadedDynamoDb;
beforeAll(async () => {
  local = await startLocalDynamoDb();
  loaded = loadDynamoDb(settingsFor(local.endpoint));
  await loaded.open();
});
afterAll(async () => {
  loaded.close();
  await local.stop();
});

const now = () => NOON_MS;

describe('rows in DynamoDB', () => {
  keepsRows(async clock =>
    rowsInDynamoDb({ table: await local.makeTable(), now: () => clock.nowMs, open: loaded.open }),
  );

  test('carry the time at which the table may delete them, in seconds', async () => {
    const table = await local.makeTable();
    await rowsInDynamoDb({ table, now, open: loaded.open }).put(row(), inTime());
    const { client } = await loaded.open();
    const get = new GetItemCommand({ TableName: table, Key: { pk: { S: 'ann' }, sk: { S: 'link' } } });
    const { Item: item } = await client.send(get);
    expect(item?.['expiresAtSeconds']).toEqual({ N: String((NOON_MS + DAY_MS) / 1000) });
  });

  test('are told from items that somebody else has put there', async () => {
    const table = await local.makeTable();
    const store = rowsInDynamoDb({ table, now, open: loaded.open });
    const stranger = { pk: { S: 'ann' }, sk: { S: 'note' } };
    const { client } = await loaded.open();
    await client.send(new PutItemCommand({ TableName: table, Item: stranger }));
    await client.send(
      new PutItemCommand({
        TableName: table,
        Item: {
          pk: { S: 'ann' },
          sk: { S: 'list' },
          atMs: { N: '1' },
          expiresAtSeconds: { N: String(NOON_MS) },
          odd: { L: [] },
        },
      }),
    );
    expect(await store.ofOwner('ann', inTime())).toMatchObject([{ kind: 'list', values: {} }]);
  });

  test('that two turns put at once do not undo each other', async () => {
    const table = await local.makeTable();
    const [one, other] = [1, 2].map(() => rowsInDynamoDb({ table, now, open: loaded.open }));
    await Promise.all([
      one?.put(row({ kind: 'link' }), inTime()),
      other?.put(row({ kind: 'place/x', values: { position: 5 } }), inTime()),
      one?.put(row({ kind: 'welcome' }), inTime()),
    ]);
    expect(await one?.ofOwner('ann', inTime())).toHaveLength(3);
  });
});

describe('a table that fails', () => {
  const stopping: (() => unknown)[] = [];
  afterEach(async () => {
    for (const stop of stopping.splice(0)) await stop();
  });

  function storeAt(endpoint: string, table = 'listeners') {
    const failing = loadDynamoDb(settingsFor(endpoint));
    stopping.push(failing.close);
    return rowsInDynamoDb({ table, now, open: failing.open });
  }

  test('because it is not there is told by its name', async () => {
    const store = storeAt(local.endpoint, 'no-such-table');
    await expect(store.ofOwner('ann', inTime())).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(store.put(row(), inTime())).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(store.remove(row(), NOON_MS, inTime())).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  test.each([
    ['has too much to do', 400, 'ProvisionedThroughputExceededException'],
    ['is throttled', 400, 'ThrottlingException'],
    ['may not be used', 400, 'AccessDeniedException'],
    ['has a bad day', 500, 'InternalServerError'],
  ])('because it %s is told by its name', async (_, status, type) => {
    const failing = await startFailingDynamoDb({ status, type });
    stopping.push(failing.stop);
    const store = storeAt(failing.endpoint);
    await expect(store.ofOwner('ann', inTime())).rejects.toMatchObject({ name: type });
    await expect(store.put(row(), inTime())).rejects.toMatchObject({ name: type });
  });

  test('was asked for nothing but what the function is allowed', async () => {
    const failing = await startFailingDynamoDb({ status: 400, type: 'AccessDeniedException' });
    stopping.push(failing.stop);
    const store = storeAt(failing.endpoint);
    const accesses = [store.ofOwner('ann', inTime()), store.put(row(), inTime()), store.remove(row(), 1, inTime())];
    expect((await Promise.allSettled(accesses)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    const actions = [...failing.asked].map(target => target.replace(/^DynamoDB_\d+\./, 'dynamodb:'));
    expect(actions.sort()).toEqual([...tableActions].sort());
  });

  test('because it does not answer is left at the signal', async () => {
    const silent = await startFailingDynamoDb(null);
    stopping.push(silent.stop);
    const giveUp = new AbortController();
    const asked = storeAt(silent.endpoint).ofOwner('ann', giveUp.signal);
    giveUp.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('because nobody listens there rejects', async () => {
    const gone = await startFailingDynamoDb(null);
    await gone.stop();
    await expect(storeAt(gone.endpoint).ofOwner('ann', inTime())).rejects.toThrow();
  });
});

describe('the AWS SDK', () => {
  test('may be missing: whoever opens the table hears of it, each time', async () => {
    await jest.isolateModulesAsync(async () => {
      jest.doMock('@aws-sdk/client-dynamodb', () => {
        throw new Error('Cannot find module');
      });
      const { loadDynamoDb: loadAnew } = await import('../../src/memory/load-dynamodb');
      const missing = loadAnew();
      await expect(missing.open()).rejects.toThrow('Cannot find module');
      await expect(missing.open()).rejects.toThrow('Cannot find module');
      expect(() => missing.close()).not.toThrow();
      jest.dontMock('@aws-sdk/client-dynamodb');
    });
  });

  test('ends its connections when it is closed', async () => {
    const closing = loadDynamoDb(settingsFor(local.endpoint));
    const { client } = await closing.open();
    const destroy = jest.spyOn(client as DynamoDBClient, 'destroy');
    closing.close();
    await closing.open();
    expect(destroy).toHaveBeenCalledTimes(1);
  });
});
