// The skill was enabled: nobody is spoken to yet, and there is nothing to keep.
import { silence } from '../reply';
import type { Handler } from '../turn';

export const skillEnabled: Handler = () => silence('skill-enabled');
