// Permissions to the listener's Alexa data were given or changed. The skill asks for none, so there is nothing to do.
import { silence } from '../reply';
import type { Handler } from '../turn';

export const skillPermissions: Handler = () => silence('skill-permissions');
