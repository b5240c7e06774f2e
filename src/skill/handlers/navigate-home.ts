// "Go home": the device leaves the skill by itself; anything said would come too late.
import { silence } from '../reply';
import type { Handler } from '../turn';

export const navigateHome: Handler = () => silence('navigate-home');
