import { causes } from './doctor/causes.ts';
import { meanings } from './doctor/meanings.ts';
import { layers } from './doctor/layers.ts';
import { page } from './doctor/page.ts';
import type { Doctor } from '../doctor-texts.ts';

export const doctor: Doctor = { page, layers, causes, meanings };
