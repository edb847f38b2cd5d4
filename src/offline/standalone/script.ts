import { offerCopies } from '../../layouts/copy.ts';
import '../../troubleshooter/element.ts';

offerCopies();
