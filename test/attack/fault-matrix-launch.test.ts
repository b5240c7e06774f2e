import { holdsUnderFaults } from './fault-matrix';

describe('whatever goes wrong at Spotify, launch', () => holdsUnderFaults('launch'));
