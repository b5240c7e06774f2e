// Whether the device's screen is as large as the window lets it be.
import { signal } from '@preact/signals';

export const stageSize = signal<'small' | 'large'>('small');
