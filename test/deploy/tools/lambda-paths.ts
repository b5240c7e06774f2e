// Where tools/lambda holds Lambda's runtime client and the Nodes that AWS runs it on.
import { join, resolve } from 'node:path';

/** The runtimes of AWS that the skill may be deployed to. */
export const lambdaNodeLines = ['22', '24'] as const;
export type LambdaNodeLine = (typeof lambdaNodeLines)[number];

export const lambdaPackage = resolve('tools/lambda');
const installed = join(lambdaPackage, 'node_modules');

export const runtimeClient = join(installed, 'aws-lambda-ric');

/** The folder of one Node as its package holds it: bin/node and include/node. */
export const lambdaNodeFolder = (line: LambdaNodeLine): string => join(installed, `node-${line}-linux-${process.arch}`);

export const lambdaNode = (line: LambdaNodeLine): string => join(lambdaNodeFolder(line), 'bin/node');
