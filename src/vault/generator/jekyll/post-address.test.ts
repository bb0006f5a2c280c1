import { expect, it } from 'vitest';
import { postAddress } from './post-address.ts';
import { postPathOf, titleOfSlug } from './post-path.ts';

const facts = {
  day: '2023-01-08',
  slug: 'DaemonSet-정리',
  categories: ['Kubernetes', 'Work Loads'],
  collection: 'posts',
};

it.each([
  ['date', '/kubernetes/work loads/2023/01/08/DaemonSet-정리.html'],
  ['pretty', '/kubernetes/work loads/2023/01/08/DaemonSet-정리/'],
  ['ordinal', '/kubernetes/work loads/2023/008/DaemonSet-정리.html'],
  ['weekdate', '/kubernetes/work loads/2023/W01/Sun/DaemonSet-정리.html'],
  ['none', '/kubernetes/work loads/DaemonSet-정리.html'],
  ['/posts/:title/', '/posts/DaemonSet-정리/'],
  ['/:slugified_categories/:slug', '/kubernetes/work-loads/daemonset-정리'],
  [':i_month.:i_day.:short_year/:short_month/:long_day/:slug:output_ext', '/1.8.23/Jan/Sunday/daemonset-정리.html'],
  ['/about/', '/about/'],
  ['/:unknown/:title', undefined],
])('makes the address of a post under `%s`', (pattern, address) => {
  expect(postAddress(pattern, facts)).toBe(address);
});

it('leaves no trace of categories that are not there', () => {
  expect(postAddress('date', { ...facts, categories: [] })).toBe('/2023/01/08/DaemonSet-정리.html');
});

it.each([
  ['_posts/2023-01-08-daemonsets.md', 'posts/daemonsets.md', '2023-01-08', 'daemonsets', ''],
  ['_posts/k8s/2023-1-8-데몬셋.ko.md', 'posts/k8s/데몬셋.ko.md', '2023-01-08', '데몬셋', ''],
  ['k8s/net/_posts/2023-01-08-cni.markdown', 'k8s/net/posts/cni.markdown', '2023-01-08', 'cni', 'k8s net'],
  ['_posts/no-date.md', 'posts/no-date.md', undefined, 'no-date', ''],
  ['_drafts/idea.md', 'drafts/idea.md', undefined, 'idea', ''],
])('takes the path %s apart', (path, treePath, day, slug, categories) => {
  expect(postPathOf(path)).toMatchObject({ treePath, slug, categories: categories.split(' ').filter(Boolean) });
  expect(postPathOf(path)?.day).toBe(day);
});

it('takes no other path for a post', () => {
  expect(postPathOf('posts/2023-01-08-a.md')).toBeUndefined();
  expect(postPathOf('my_posts/2023-01-08-a.md')).toBeUndefined();
});

it('makes a title of a slug', () => {
  expect(titleOfSlug('kube-proxy_and-CNI')).toBe('Kube Proxy And CNI');
  expect(titleOfSlug('데몬셋-정리')).toBe('데몬셋 정리');
});
