import { holdsUnderFaults } from './fault-matrix';

describe('whatever goes wrong at Spotify, list', () => holdsUnderFaults('list'));
