/** Zod would try out whether it may make code of strings, which the page's policy forbids and reports. Loaded before any schema. */
import { config } from 'zod';

config({ jitless: true });
