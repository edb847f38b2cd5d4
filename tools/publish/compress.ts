// Compresses the built site for hosts that send what lies beside a file: npm run compress
import { compress } from '../site/compress.ts';

compress('dist');
