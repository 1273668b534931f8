// Unit tests share a process, and with it the secrets that no message may show: each file begins without any.
import { forgetSecrets } from '../src/known-secrets.ts';

forgetSecrets();
