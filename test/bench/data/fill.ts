import { fillFloor } from './fill-floor.ts';
import { fillProduct } from './fill-product.ts';

const [what, file = '', count = ''] = process.argv.slice(2);
(what === 'floor' ? fillFloor : fillProduct)(file, Number(count));
