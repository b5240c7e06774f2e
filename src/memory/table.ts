// What a DynamoDB table must look like to hold a memory. The template that makes the table says the same; a row is an item.

export const tableKeys = {
  /** Partition key, a string: whose row it is. */
  partition: 'pk',
  /** Sort key, a string: which of the owner's rows. */
  sort: 'sk',
  /** The attribute to be declared as time to live: a number, seconds since 1970. */
  expires: 'expiresAtSeconds',
} as const;

/** What the function must be allowed to do with the table, and no more. */
export const tableActions = ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:DeleteItem'] as const;
